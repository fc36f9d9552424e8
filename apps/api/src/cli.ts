import "reflect-metadata";
import { parseArgs } from "node:util";
import type { CliContext } from "./cli-context.js";
import { COMMANDS } from "./commands.js";
import { composeApp } from "./composition-root.js";
import { SetUpError } from "./modules/identity/index.js";
import { ConfigError, readConfig } from "./platform/config/config.js";
import { closePools } from "./platform/db/pools.js";
import { prepareDatabase } from "./platform/db/prepare.js";
import { createLog } from "./platform/log/log.js";
import { createPlatform } from "./serve.js";

const OPTIONS = {
  name: { type: "string" },
  "admin-email": { type: "string" },
  "admin-name": { type: "string" },
  language: { type: "string" },
  organisation: { type: "string" },
  email: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  "accept-good": { type: "boolean", default: false },
  "deactivate-leavers": { type: "boolean", default: false },
  "keep-leavers": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const USAGE = `${COMMANDS.map((command) => `  pnpm cli ${command.usage}`).join("\n")}\n`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== "--"),
    options: OPTIONS,
    allowPositionals: true,
  });
  const command = COMMANDS.find(({ words }) => words.every((word, index) => positionals[index] === word));
  if (!command || values.help) {
    process.stdout.write(`What the operator of this installation can do:\n${USAGE}`);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const config = readConfig(process.env);
  const { platform, registry, database } = await createPlatform(config, createLog("error"));
  try {
    await prepareDatabase({ adminUrl: database.adminUrl, database: database.name, roleSecret: database.roleSecret });
    const app = await composeApp(platform, registry);
    const context: CliContext = {
      app,
      platform,
      database,
      options: values,
      operands: positionals.slice(command.words.length),
      print: (line) => process.stdout.write(`${line}\n`),
    };
    await command.run(context);
  } finally {
    await closePools(platform.pools);
  }
}

main().catch((error: unknown) => {
  const isForOperator =
    error instanceof SetUpError || error instanceof ConfigError || (error as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  process.stderr.write(`${error instanceof Error ? (isForOperator ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
  process.exitCode = 1;
});
