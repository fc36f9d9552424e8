import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ballotIntake } from "./ballot-intake.js";
import { FULL } from "./fill.js";
import { openBenchDatabase, portfolioFiller } from "./database.js";
import { measure, type Contestant, type Figures } from "./measure.js";
import { feedbackReport } from "./feedback-report.js";
import { portfolioPage } from "./portfolio-page.js";
import { startLimit, startOurs } from "./processes.js";
import { assertEqualAnswers, type Scenario } from "./scenario.js";
import { TALENT_MAP_SIZES, talentMapRead } from "./talent-map-read.js";
import { talentMapPublish } from "./talent-map-publish.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "8" },
    connections: { type: "string", default: "20" },
    people: { type: "string", default: String(FULL.organisations * FULL.peoplePerOrganisation) },
    port: { type: "string", default: "4900" },
    ballots: { type: "string", default: "1500" },
  },
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A small generator with a seed, so that two runs visit the same portfolios in the same order. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function run(scenario: Scenario): Promise<void> {
  const size = { organisations: Math.max(1, Math.round(Number(values.people) / 1_000)), peoplePerOrganisation: 1_000 };
  const directory = fileURLToPath(new URL(`../../.data/bench-${size.organisations}/`, import.meta.url));
  const database = await openBenchDatabase(directory, portfolioFiller(size), say);
  const started: { stop(): void }[] = [];
  try {
    const manifest = `${directory}/trusted-documents.json`;
    await writeFile(manifest, JSON.stringify({ [scenario.queryHash]: scenario.query }));
    const limit = await startLimit(database.adminUrl);
    started.push(limit);
    const ours = await startOurs(
      {
        DATABASE_URL: database.adminUrl,
        DATABASE_NAME: database.name,
        EIGENKLEUR_KEY_DIR: database.keyDirectory,
        EIGENKLEUR_DATA_DIR: database.dataDirectory,
        TRUSTED_DOCUMENTS: manifest,
        PUBLIC_URL: `http://localhost:${values.port}`,
      },
      Number(values.port),
    );
    started.push(ours);
    const check = seeded(1);
    await assertEqualAnswers(
      scenario,
      ours.origin,
      limit.origin,
      Array.from({ length: 300 }, () => scenario.random(size, check)),
    );
    say("300 answers are equal");
    const random = { ours: seeded(2), limit: seeded(2) };
    const contestants: Contestant[] = [
      { name: "ours", ...ours, next: () => scenario.random(size, random.ours).ours },
      { name: "limit", ...limit, next: () => scenario.random(size, random.limit).limit },
    ];
    const rounds = Number(values.rounds);
    const result = await measure(contestants, {
      rounds,
      seconds: Number(values.seconds),
      warmupSeconds: 5,
      connections: Number(values.connections),
      databasePid: database.pid,
      log: say,
    });
    report(scenario.name, rounds, result);
  } finally {
    for (const server of started) server.stop();
    await database.stop();
  }
}

function report(
  scenario: string,
  rounds: number,
  result: ReadonlyMap<string, { median: Figures; all: readonly Figures[] }>,
  people?: number,
): void {
  const ours = result.get("ours");
  const limit = result.get("limit");
  if (!ours || !limit) throw new Error("A contestant is missing.");
  const ratios = ours.all.map((figures, round) => figures.cpuMs / (limit.all[round]?.cpuMs ?? Number.NaN));
  const ratioCpuToLimit = ours.median.cpuMs / limit.median.cpuMs;
  for (const [name, { median }] of result) {
    process.stdout.write(
      `${name.padEnd(6)} ${median.cpuMs.toFixed(3)} ms CPU a request (server ${median.serverCpuMs.toFixed(3)}, Postgres ${median.dbCpuMs.toFixed(3)}) · ${median.rps.toFixed(0)} requests/s · p50 ${median.p50Ms} ms · p99 ${median.p99Ms} ms · ${median.rssMb.toFixed(0)} MB\n`,
    );
  }
  process.stdout.write(
    `ratio of CPU to the limit: ${ratioCpuToLimit.toFixed(2)} (target 1.6; rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})\n`,
  );
  if (values.json) {
    const spread = { min: Math.min(...ratios), max: Math.max(...ratios) };
    process.stdout.write(
      `${JSON.stringify({ scenario, ...(people === undefined ? {} : { people }), ours: ours.median, limit: limit.median, ratioCpuToLimit, runs: rounds, spread })}\n`,
    );
  }
}

const SCENARIOS: readonly Scenario[] = [portfolioPage, feedbackReport];
const wanted = SCENARIOS.find(({ name }) => name === positionals[0]);
if (wanted) {
  await run(wanted);
} else if (positionals[0] === "ballot-intake") {
  const [rounds, ballots, connections, port] = [values.rounds, values.ballots, values.connections, values.port].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  await ballotIntake({ rounds, ballots, connections, port, isJson: values.json, say });
} else if (positionals[0] === "talent-map-read") {
  for (const people of TALENT_MAP_SIZES)
    report("talent-map-read", Number(values.rounds), await talentMapRead(people, { ...values, say }), people);
} else if (positionals[0] === "talent-map-publish") {
  await talentMapPublish(say, values.json);
} else {
  say(`Usage: pnpm bench ${SCENARIOS.map(({ name }) => name).join(" | ")} [--json] [--rounds 5] [--seconds 8] [--people 100000]`);
  say("       pnpm bench ballot-intake [--json] [--rounds 5] [--ballots 1500]");
  say("       pnpm bench talent-map-read [--json] [--rounds 5] [--seconds 8]");
  say("       pnpm bench talent-map-publish [--json]");
  process.exitCode = 2;
}
