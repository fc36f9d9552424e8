import "reflect-metadata";
import { join } from "node:path";
import { readConfig, ConfigError, type Config } from "./platform/config/config.js";
import { readTrustedDocuments } from "./platform/graphql/trusted-documents.js";
import { createLog } from "./platform/log/log.js";
import { localNetworkAddress, selfSignedCertificate } from "./platform/http/certificate.js";
import { serve, type Running } from "./serve.js";

const WEB = new URL("../../web/", import.meta.url);

/** A line of `pnpm start`: what is ready, and how long it took since the step before. */
function createStepPrinter(): (name: string, detail: string) => void {
  let last = performance.now();
  return (name, detail) => {
    const now = performance.now();
    process.stdout.write(`${((now - last) / 1000).toFixed(1).padStart(6)} s  ${name.padEnd(10)} ${detail}\n`);
    last = now;
  };
}

async function main(): Promise<void> {
  const config = readConfig(withHttps(process.env, process.argv.includes("--https")));
  const running = await serve({
    config,
    log: createLog(config.LOG_LEVEL),
    trusted: await readTrustedDocuments(new URL("src/gql/persisted-documents.json", WEB)),
    clientDirectory: new URL("dist/", WEB),
    step: createStepPrinter(),
    ...(config.HTTPS ? { tls: await selfSignedCertificate(join(config.EIGENKLEUR_DATA_DIR, "tls"), config.publicUrl.hostname) } : {}),
  });
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // The starter was killed: without it nobody would stop us.
  if (process.send) process.once("disconnect", stop);
  process.stdout.write(`\nEigenkleur is at ${config.publicUrl.origin}\n${await howToSignIn(config, running)}\n`);
}

/** `--https` serves the address a phone on the same network can reach, unless a public address was given. */
function withHttps(env: NodeJS.ProcessEnv, isAsked: boolean): NodeJS.ProcessEnv {
  if (!isAsked && env["HTTPS"] !== "1") return env;
  const host = localNetworkAddress() ?? "localhost";
  return { ...env, HTTPS: "1", PUBLIC_URL: env["PUBLIC_URL"] || `https://${host}:${env["PORT"] || 4000}` };
}

/** The last line of a start: how somebody gets in here. */
async function howToSignIn(config: Config, { platform }: Running): Promise<string> {
  const personas = await platform.pools.api.query("select 1 from identity.personas($1) limit 1", [config.NODE_ENV === "production"]);
  if (personas.rowCount) return `Sign in: open ${config.publicUrl.origin}/aanmelden and choose one of the made-up people.`;
  const mail = config.SMTP_URL ? "you get a link by mail" : `the mailed link is at ${config.publicUrl.origin}/postbus`;
  return `Sign in: open ${config.publicUrl.origin}/aanmelden and give your address; ${mail}.`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});

/** One clear line for what an operator can mend; the stack only for what is our own defect. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof ConfigError) return error.message;
  if (code === "EADDRINUSE") return `Port ${process.env["PORT"] ?? 4000} is taken by another program. Choose another one: PORT=4001`;
  if (code === "ENOSPC" || code === "53100") return "The disk is full. Make room and start again; nothing was lost.";
  if (code === "ECONNREFUSED") return "The database does not answer at the address in DATABASE_URL.";
  if (code === "28P01" || code === "28000") return "The database refuses the user or password in DATABASE_URL.";
  return error.stack ?? error.message;
}
