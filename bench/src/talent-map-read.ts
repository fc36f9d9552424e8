import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import { openBenchDatabase } from "./database.js";
import type { BenchRequest } from "./load.js";
import { measure, type Contestant, type Figures } from "./measure.js";
import { startLimit, startOurs } from "./processes.js";
import { talentMapFiller, TOKEN } from "./talent-map-fill.js";

/** Employees of the organisation: what was published is as large either way. */
export const TALENT_MAP_SIZES = [1_000, 1_000_000] as const;

const PURPOSE = "Meten hoe snel de kaart leest";
const QUERY = `query BenchTalentMap($purpose: String!) {
  talentMap(purpose: $purpose) {
    epoch { number threshold participation }
    groups { id dimension name employees }
    expressions { id kind nameNl nameEn }
    rows { groupId about }
  }
}`;
const QUERY_HASH = createHash("sha256").update(QUERY).digest("hex");

function oursRequest(): BenchRequest {
  return {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", cookie: `eigenkleur=${TOKEN}` },
    body: JSON.stringify({
      operationName: "BenchTalentMap",
      variables: { purpose: PURPOSE },
      extensions: { persistedQuery: { version: 1, sha256Hash: QUERY_HASH } },
    }),
  };
}

function limitRequest(): BenchRequest {
  return { method: "GET", path: `/talent-map/${encodeURIComponent(PURPOSE)}`, headers: { cookie: `eigenkleur=${TOKEN}` } };
}

export interface ReadOptions {
  readonly rounds: string;
  readonly seconds: string;
  readonly connections: string;
  readonly port: string;
  say(line: string): void;
}

/** A heat map of 50 groups × 60 talents over GraphQL, beside one hand-written statement on the published cells. */
export async function talentMapRead(
  people: number,
  { rounds, seconds, connections, port, say }: ReadOptions,
): Promise<Map<string, { median: Figures; all: Figures[] }>> {
  const directory = fileURLToPath(new URL(`../../.data/bench-talent-map-${people}/`, import.meta.url));
  const database = await openBenchDatabase(directory, talentMapFiller(people), say);
  const started: { stop(): void }[] = [];
  try {
    const manifest = `${directory}/trusted-documents.json`;
    await writeFile(manifest, JSON.stringify({ [QUERY_HASH]: QUERY }));
    const limit = await startLimit(database.adminUrl);
    started.push(limit);
    const ours = await startOurs(
      {
        DATABASE_URL: database.adminUrl,
        DATABASE_NAME: database.name,
        EIGENKLEUR_KEY_DIR: database.keyDirectory,
        EIGENKLEUR_DATA_DIR: database.dataDirectory,
        TRUSTED_DOCUMENTS: manifest,
        PUBLIC_URL: `http://localhost:${port}`,
      },
      Number(port),
    );
    started.push(ours);
    const [a, b] = await Promise.all([ask(ours.origin, oursRequest()), ask(limit.origin, limitRequest())]);
    if (!isDeepStrictEqual(a, b))
      throw new Error(`The answers differ:\n${JSON.stringify(a).slice(0, 500)}\n${JSON.stringify(b).slice(0, 500)}`);
    say(`${people} employees: the answers are equal`);
    const contestants: Contestant[] = [
      { name: "ours", ...ours, next: oursRequest },
      { name: "limit", ...limit, next: limitRequest },
    ];
    return await measure(contestants, {
      rounds: Number(rounds),
      seconds: Number(seconds),
      warmupSeconds: 3,
      connections: Number(connections),
      databasePid: database.pid,
      log: say,
    });
  } finally {
    for (const server of started) server.stop();
    await database.stop();
  }
}

async function ask(origin: string, request: BenchRequest): Promise<unknown> {
  const answer = await fetch(origin + request.path, {
    method: request.method,
    headers: request.headers,
    ...(request.body ? { body: request.body } : {}),
  });
  return answer.json();
}
