import { pino, type DestinationStream, type Logger, type LoggerOptions } from "pino";

export type Log = Logger;

/**
 * One JSON line per event, on standard output unless another destination is given.
 * @NOTE privacy: callers log operation names, durations and codes; never persons, addresses, bodies, tokens or IP numbers.
 * The redaction below is a net for mistakes, not the rule itself.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    redact: {
      paths: ["email", "token", "cookie", "authorization", "headers", "body", "variables", "ip", "*.email", "*.token"],
      censor: "[hidden]",
    },
    serializers: { err: (error: Error) => ({ name: error.name, message: safeMessage(error), stack: stackOf(error) }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Postgres puts the offending values in `detail` and sometimes in the message (`invalid input syntax for type uuid: "…"`).
 * @NOTE privacy: quoted parts are cut, since they are data.
 */
function safeMessage(error: Error): string {
  return error.message.replaceAll(/"[^"]*"|'[^']*'|\([^)]*\)=\([^)]*\)/g, "…").slice(0, 300);
}

function stackOf(error: Error): string {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12)
    .join("\n");
}
