import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { startDevDatabase } from "@eigenkleur/devdb";
import { KeyStore, prepareDatabase } from "@eigenkleur/api";
import { fill, fillVersion, type FillSize } from "./fill.js";

export interface BenchDatabase {
  readonly adminUrl: string;
  readonly name: string;
  readonly pid: number;
  readonly keyDirectory: string;
  readonly dataDirectory: string;
  stop(): Promise<void>;
}

const MIGRATIONS = new URL("../../apps/api/migrations/", import.meta.url);

/** How a bench's database is filled, and a text that changes with it. */
export interface Filler {
  readonly version: string;
  readonly people: number;
  fillDatabase(client: pg.Client, log: (line: string) => void): Promise<void>;
}

/** Portfolios, talents and goals of whole organisations. */
export function portfolioFiller(size: FillSize): Filler {
  return {
    version: fillVersion(size),
    people: size.organisations * size.peoplePerOrganisation,
    fillDatabase: (client, log) => fill(client, size, log),
  };
}

/** The filled database, kept between runs as long as neither the fill nor the migrations change. */
export async function openBenchDatabase(directory: string, filler: Filler, log: (line: string) => void): Promise<BenchDatabase> {
  await mkdir(directory, { recursive: true, mode: 0o711 });
  const keyDirectory = join(directory, "keys");
  const keys = new KeyStore(keyDirectory);
  await keys.prepare();
  const server = await startDevDatabase({
    dataDir: join(directory, "postgres"),
    settings: { shared_buffers: "2GB", max_wal_size: "8GB", effective_cache_size: "8GB" },
  });
  try {
    const version = await versionOf(filler);
    const marker = join(directory, "filled");
    const name = `bench_${version.slice(0, 12)}`;
    const roleSecret = await keys.secret("database-roles");
    await prepareDatabase({ adminUrl: server.adminUrl, database: name, roleSecret });
    const adminUrl = new URL(server.adminUrl);
    adminUrl.pathname = `/${name}`;
    if ((await readFile(marker, "utf8").catch(() => "")) !== version) {
      const client = new pg.Client({ connectionString: adminUrl.href });
      await client.connect();
      log(`filling ${filler.people} people`);
      await filler.fillDatabase(client, log).finally(() => client.end());
      await writeFile(marker, version);
    }
    return { adminUrl: adminUrl.href, name, pid: server.pid, keyDirectory, dataDirectory: directory, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function versionOf(filler: Filler): Promise<string> {
  const hash = createHash("sha256").update(filler.version);
  for (const file of (await readdir(MIGRATIONS)).toSorted()) hash.update(await readFile(new URL(file, MIGRATIONS)));
  return hash.digest("hex");
}
