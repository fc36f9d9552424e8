import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startDevDatabase } from "@eigenkleur/devdb";
import { Client } from "pg";
import { readConfig } from "../platform/config/config.js";
import { databaseUrl } from "../platform/db/prepare.js";
import { createLog } from "../platform/log/log.js";
import { FileOutbox } from "../platform/mail/mailer.js";
import { serve } from "../serve.js";
import { differences, readLeadershipData, TOLERANCE, type Difference, type LeadershipData } from "./leadership-data.js";
import { createLeadershipPeople } from "./leadership-people.js";
import { runLeadership, type LeadershipOutcome, type LeadershipTier, type LeadershipWorld } from "./leadership-run.js";
import { storedMeans } from "./stored-means.js";

/**
 * `pnpm demo:leadership`: 2,042 published ratings of 49 leaders through the product's own doors, once in each tier, and every
 * mean compared with the published figures. `--tier blind` or `--tier separated` takes one of them. Starts a server of its own over a throw-away embedded database, or over the PostgreSQL in DATABASE_URL
 * (in a database of its own there, dropped at the end).
 */
async function main(): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), "ek-leadership-"));
  // The database server runs under another account when we are root.
  await chmod(directory, 0o711);
  const embedded = process.env["DATABASE_URL"] ? null : await startDevDatabase({ dataDir: join(directory, "postgres"), port: 0 });
  const adminUrl = process.env["DATABASE_URL"] ?? embedded?.adminUrl ?? "";
  try {
    let failed = 0;
    for (const tier of tiers()) {
      say(`\n${tier.toLowerCase()} tier`);
      failed += await inOwnDatabase({ directory: join(directory, tier.toLowerCase()), adminUrl }, tier);
    }
    return failed === 0 ? 0 : 1;
  } finally {
    await embedded?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function tiers(): LeadershipTier[] {
  const { tier } = parseArgs({ options: { tier: { type: "string" } } }).values;
  if (tier === undefined) return ["SEPARATED", "BLIND"];
  if (tier === "blind" || tier === "separated") return [tier === "blind" ? "BLIND" : "SEPARATED"];
  throw new Error("--tier is blind or separated.");
}

async function inOwnDatabase(place: { directory: string; adminUrl: string }, tier: LeadershipTier): Promise<number> {
  const database = `eigenkleur_leadership_${randomBytes(4).toString("hex")}`;
  try {
    return await demonstrate({ ...place, database }, tier);
  } finally {
    await onServer(place.adminUrl, (client) => client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`));
  }
}

async function demonstrate(place: { directory: string; adminUrl: string; database: string }, tier: LeadershipTier): Promise<number> {
  const data = await readLeadershipData();
  const config = readConfig({
    NODE_ENV: "test",
    HOST: "127.0.0.1",
    PORT: "0",
    DATABASE_URL: place.adminUrl,
    DATABASE_NAME: place.database,
    EIGENKLEUR_KEY_DIR: process.env["EIGENKLEUR_KEY_DIR"] ?? join(place.directory, "keys"),
    EIGENKLEUR_DATA_DIR: place.directory,
    MAIL_GATHER_HOURS: "0",
    LOG_LEVEL: "error",
  });
  const running = await serve({
    config,
    log: createLog(config.LOG_LEVEL),
    trusted: new Map(),
    clientDirectory: new URL(`file://${place.directory}/none/`),
  });
  try {
    return await onServer(databaseUrl({ adminUrl: place.adminUrl, database: place.database }), async (admin) => {
      const origin = `http://127.0.0.1:${running.port}`;
      const people = await createLeadershipPeople(admin, origin, data);
      say(`${data.reference.length} leaders and ${data.ratings.length} raters imported from a list`);
      const world = { origin, ...people, ...mailbox(join(place.directory, "outbox")) };
      const outcome = await runLeadership(world, data, tier, say);
      const wrong = differences(data.reference, await storedMeans(admin, outcome.rounds));
      print(data, outcome, wrong);
      return wrong.length === 0 ? 0 : 1;
    });
  } finally {
    await running.stop();
  }
}

/** The folder in which mails are kept while there is no SMTP server. */
function mailbox(folder: string): Pick<LeadershipWorld, "countMails" | "mails"> {
  return {
    countMails: async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).length,
    mails: () => new FileOutbox(folder).list(),
  };
}

function print(data: LeadershipData, outcome: LeadershipOutcome, wrong: readonly Difference[]): void {
  say("");
  say("leader  raters  means shown  bands  differences");
  for (const round of outcome.rounds) {
    const mine = wrong.filter((difference) => difference.leader === round.leader).length;
    say(
      [round.leader, round.raterCount, round.means.size, round.bands.length, mine]
        .map((cell, index) => String(cell).padStart([6, 8, 13, 7, 13][index] ?? 0))
        .join(""),
    );
  }
  const { opening, mails, answering, closing } = outcome.seconds;
  const total = opening + mails + answering + closing;
  say("");
  say(
    `Answers     ${outcome.answers} in ${answering.toFixed(1)} s: ${(outcome.answers / answering).toFixed(0)} a second (page opened, sealed, submitted)`,
  );
  say(
    `All of it   ${total.toFixed(1)} s: opening ${opening.toFixed(1)}, mails ${mails.toFixed(1)}, answering ${answering.toFixed(1)}, closing and reading ${closing.toFixed(1)}`,
  );
  say(`Means       ${data.reference.length * data.items.length} compared to ${TOLERANCE}, ${wrong.length} differ`);
  for (const { leader, item, expected, found } of wrong) say(`  leader ${leader}, ${item}: ${found ?? "nothing"} instead of ${expected}`);
}

async function onServer<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main();
