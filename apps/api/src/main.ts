import "reflect-metadata";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readConfig, ConfigError, type Config } from "./platform/config/config.js";
import { readTrustedDocuments, type TrustedDocuments } from "./platform/graphql/trusted-documents.js";
import { type Certificate, localNetworkAddress, selfSignedCertificate } from "./platform/http/certificate.js";
import { createLog } from "./platform/log/log.js";
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

/** The operations of our own client, and of another one where the operator names its manifest. */
async function readAllTrusted(config: Config): Promise<TrustedDocuments> {
  const own = await readTrustedDocuments(new URL("src/gql/persisted-documents.json", WEB));
  if (!config.TRUSTED_DOCUMENTS) return own;
  return new Map([...own, ...(await readTrustedDocuments(pathToFileURL(config.TRUSTED_DOCUMENTS)))]);
}

/** `--https` is for trying it on a phone, so the address is the one by which a phone reaches this machine. */
function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (!process.argv.includes("--https")) return process.env;
  const { PORT = "4000", PUBLIC_URL = `https://${localNetworkAddress() ?? "localhost"}:${PORT}` } = process.env;
  return { ...process.env, HTTPS: "1", PUBLIC_URL };
}

async function findCertificate(config: Config): Promise<{ tls?: Certificate }> {
  if (!config.HTTPS) return {};
  return { tls: await selfSignedCertificate(join(config.EIGENKLEUR_DATA_DIR, "https"), config.publicUrl.hostname) };
}

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const running = await serve({
    config,
    ...(await findCertificate(config)),
    log: createLog(config.LOG_LEVEL),
    trusted: await readAllTrusted(config),
    clientDirectory: new URL("dist/", WEB),
    step: createStepPrinter(),
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
