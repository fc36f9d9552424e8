import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { composeApp } from "./composition-root.js";
import { readConfig } from "./platform/config/config.js";
import { createPools } from "./platform/db/pools.js";
import { Outbox } from "./platform/events/events.js";
import { createStatementNames } from "./platform/graphql/compile-names.js";
import { createShapeReads } from "./platform/graphql/read-shapes.js";
import { createShapeRegistry, type ShapeRegistry } from "./platform/graphql/shape-registry.js";
import { KeyStore } from "./platform/keys/key-store.js";
import { createLog } from "./platform/log/log.js";
import { FileOutbox } from "./platform/mail/mailer.js";

const FILE = new URL("../../../packages/shared/graphql/schema.graphql", import.meta.url);

/** The schema and the read shapes as they are served, composed without opening a connection. */
export async function composeUnopened(): Promise<{ readonly schema: GraphQLSchema; readonly registry: ShapeRegistry }> {
  const config = readConfig({ DATABASE_URL: "postgres://localhost/none", EIGENKLEUR_KEY_DIR: ".data/none" });
  const pools = createPools({ adminUrl: config.DATABASE_URL, database: "none", roleSecret: new Uint8Array(32), size: 2 });
  const registry = createShapeRegistry();
  const { schema } = await composeApp(
    {
      config,
      log: createLog("silent"),
      pools,
      keys: new KeyStore(config.EIGENKLEUR_KEY_DIR),
      outbox: new Outbox(),
      mailer: new FileOutbox(config.EIGENKLEUR_DATA_DIR),
      reads: createShapeReads({ registry, names: createStatementNames(), database: pools.api }),
    },
    registry,
  );
  return { schema, registry };
}

/** The schema as it is served. */
export async function buildPrintableSchema(): Promise<GraphQLSchema> {
  return (await composeUnopened()).schema;
}

/** The contract as it is committed: sorted, so that a change of order is no change. */
export async function printApiSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildPrintableSchema()))}\n`;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const sdl = await printApiSchema();
  if (process.argv.includes("--check")) {
    if ((await readFile(FILE, "utf8").catch(() => "")) !== sdl) {
      process.stderr.write("The committed schema differs from the code. Run: pnpm schema\n");
      process.exit(1);
    }
  } else {
    await writeFile(FILE, sdl);
  }
}
