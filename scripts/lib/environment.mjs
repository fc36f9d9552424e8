import { existsSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths.mjs";
import { PlainError } from "./steps.mjs";

/** What `pnpm start` gives the API. What the person set, in the environment or in .env, wins. */
export function productEnvironment(given = process.env) {
  const env = { ...given };
  env.PORT ||= "4000";
  env.EIGENKLEUR_DATA_DIR ||= inRoot(".data");
  env.EIGENKLEUR_KEY_DIR ||= join(env.EIGENKLEUR_DATA_DIR, "keys");
  // Only the embedded database is seeded unasked: nobody wants a demonstration organisation in a database of their own.
  if (!env.DATABASE_URL) {
    env.DEMO ||= "1";
    env.DATABASE_NAME ||= "eigenkleur";
  }
  const port = Number(env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${env.PORT}".`);
  return {
    env,
    port,
    isEmbedded: !env.DATABASE_URL,
    lockFile: join(env.EIGENKLEUR_DATA_DIR, "start.lock"),
    databaseDir: join(env.EIGENKLEUR_DATA_DIR, "postgres"),
  };
}

export function loadDotEnv(path = inRoot(".env")) {
  if (existsSync(path)) process.loadEnvFile(path);
}
