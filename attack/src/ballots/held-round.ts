import { createHash, randomInt } from "node:crypto";
import { tokenInMail, type OwnerClient } from "@eigenkleur/api";
import type { BallotWorld, Person } from "./ballot-world.js";
import type { Links, SeenRound, SeenRow } from "./evidence.js";
import { RoundOwner, type Tier } from "./round-acts.js";
import { ordersOf, readRows, type RawRow } from "./table-reader.js";
import { uuidBytes, WalStretch } from "./wal.js";

/** Who looks at the API all the time. */
export interface Watchers {
  readonly administrator: OwnerClient;
  readonly hr: OwnerClient;
}

export interface HeldRound extends SeenRound {
  /** How often an answer of the API changed while raters drew and answered; more than one is a sign of life. */
  readonly apiAnswers: number;
  /** Values of the asking side that stand in what was written at drawing and answering. */
  readonly namesInWal: number;
  /** The part of those values that stands in what was written from opening to release: all, or he can't read the log. */
  readonly namesAtOpening: number;
}

const POLL = `query ($id: ID!) { feedbackRounds { id state } feedbackRound(id: $id) { id state message closesOn openedAt closesAt ratersUntil
  isExtended minRaters maxRaters groups { id key shownFrom } invitations { id groupKey email name language mailState person { id fullName } }
  selfAssessment { id state answers } report { id raterCount declinedCount } } feedbackReport(roundId: $id) { id } }`;

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(randomInt(left.length), 1)[0] as T);
}

/** The number of a rater, written in the first scores of the answer, as digits of base four. */
const signature = (number: number, items: number): number[] =>
  Array.from({ length: items }, (_, item) => 1 + (Math.floor(number / 4 ** item) % 4));
const numberOf = (scores: readonly number[]): number => scores.slice(0, 3).reduce((sum, score, item) => sum + (score - 1) * 4 ** item, 0);

/** One round through the public API, and everything that can be seen of it: dump, log, backups, queue, mails, statistics, API. */
export async function holdRound(world: BallotWorld, count: number, tier: Tier, watchers: Watchers): Promise<HeldRound> {
  const { admin } = world;
  const [ownerPerson] = await world.people(1);
  const client = await world.signIn(ownerPerson);
  const owner = new RoundOwner(client);
  const people = await world.people(count);
  const startedAt = await WalStretch.position(admin);
  const logFrom = world.log.length;
  const roundId = await owner.open(
    people.map(({ id }) => ({ groupKey: "colleague", personId: id })),
    tier,
  );
  const queue = await readQueue(world);
  const mails = await world.takeInvitations(people.map(({ email }) => email));
  await allSent(world, roundId);
  const answeringFrom = await WalStretch.position(admin);

  // The worst case: everybody answers in an order that can be read from who was asked, one after the other.
  const invitations = (await readRows(admin, "feedback.invitation", "id", "round_id = $1", [roundId])).toSorted((a, b) =>
    a.key < b.key ? -1 : 1,
  );
  const numbers = shuffled(people.map((_, index) => index));
  const polls = new Set<string>();
  const poll = async (): Promise<void> => void polls.add(await pollAll(client, watchers, roundId));
  await poll();
  for (const [place, invitation] of invitations.entries()) {
    await answer(world, tokenFor(invitation, people, mails), numbers[place] ?? 0);
    await poll();
  }
  const answering = await WalStretch.since(admin, answeringFrom);
  const middle = [...(await backup(world, "ballot.ballot", "slot", roundId)), ...(await backup(world, "ballot.draw", "mark", roundId))];
  await owner.close(roundId);
  await world.until(async () => ((await owner.state(roundId)) === "CLOSED" ? undefined : true), "the release");

  const whole = await WalStretch.since(admin, startedAt);
  const sources = { mails: mails.join("\n"), queue, log: world.log.slice(logFrom).join("\n"), api: [...polls].join("\n") };
  const left = invitations.map((row) => seen(row, identifiersOf(row, people), whole, sources));
  const answers = await readRows(admin, "feedback.released_answer", "id", "round_id = $1", [roundId]);
  const right = answers.map((row) => seen(row, [row.key], whole, sources));
  const truth = truthOf(invitations, answers, numbers);
  const asking = invitations.flatMap((row) => bytesOf(row));
  return {
    left,
    middle,
    right,
    truth,
    apiAnswers: polls.size,
    namesInWal: asking.filter((bytes) => answering.has(bytes)).length,
    namesAtOpening: asking.filter((bytes) => whole.has(bytes)).length / asking.length,
  };
}

/** The owner sees when a mail has gone; what follows is to be seen apart from that. */
async function allSent(world: BallotWorld, roundId: string): Promise<void> {
  await world.until(async () => {
    const { rows } = await world.admin.query(
      `select from feedback.invitation_mail m join feedback.invitation i on i.organisation_id = m.organisation_id and i.id = m.invitation_id
       where i.round_id = $1 and m.state = 'WAITING'`,
      [roundId],
    );
    return rows.length === 0 ? true : undefined;
  }, "the marks of the mails");
}

async function answer(world: BallotWorld, token: string, number: number): Promise<void> {
  const { status } = await world.raters.answer(token, (form) => ({
    v: 1,
    kind: "answers",
    scores: signature(number, form.items.length),
    comments: {},
  }));
  if (status !== 200) throw new Error(`An answer was refused (${status}).`);
}

function personOf(row: RawRow, people: readonly Person[]): Person | undefined {
  return people.find(({ id }) => row.text.includes(id));
}

function tokenFor(row: RawRow, people: readonly Person[], mails: readonly string[]): string {
  const email = personOf(row, people)?.email ?? "";
  return tokenInMail((JSON.parse(mails.find((mail) => mail.includes(email)) ?? "{}") as { text?: string }).text ?? "");
}

/** Everything that stands for somebody who was asked, wherever it may turn up. */
function identifiersOf(row: RawRow, people: readonly Person[]): string[] {
  const person = personOf(row, people);
  return [row.key, person?.id ?? row.key, person?.email ?? row.key];
}

/** What a row of the asking side would leave in the log of the database. */
function bytesOf(row: RawRow): Buffer[] {
  const hash = (JSON.parse(row.text) as { token_hash?: string }).token_hash ?? "";
  return [uuidBytes(row.key), Buffer.from(hash.replace("\\x", ""), "hex")].filter((bytes) => bytes.length > 0);
}

function seen(row: RawRow, identifiers: readonly string[], wal: WalStretch, sources: Readonly<Record<string, string>>): SeenRow {
  const inWal = bytesOf(row).map((bytes) => wal.find(bytes));
  const places = Object.fromEntries(
    Object.entries(sources).map(([name, text]) => [
      name,
      Math.min(...identifiers.map((one) => text.indexOf(one)).map((at) => (at < 0 ? text.length : at))),
    ]),
  );
  return {
    key: row.key,
    xmin: row.xmin,
    orders: {
      ...ordersOf(row),
      wal: Math.min(...inWal.map(({ first }) => first)),
      walLast: Math.max(...inWal.map(({ last }) => last)),
      ...places,
    },
  };
}

/** A copy of the box from just before the close; a digest is what the round publishes later. */
async function backup(world: BallotWorld, table: string, key: string, roundId: string): Promise<SeenRow[]> {
  const rows = await readRows(world.admin, table, `encode(${key}, 'hex')`, "round_id = $1", [roundId]);
  return rows.map((row) => ({
    key: row.key,
    xmin: row.xmin,
    orders: { ...ordersOf({ ...row, text: "" }), digest: createHash("sha256").update(row.text).digest("hex") },
  }));
}

async function readQueue(world: BallotWorld): Promise<string> {
  const { rows } = await world.admin.query<{ text: string }>(
    "select to_jsonb(j)::text as text from graphile_worker._private_jobs j order by id",
  );
  return rows.map(({ text }) => text).join("\n");
}

async function pollAll(owner: OwnerClient, { administrator, hr }: Watchers, roundId: string): Promise<string> {
  const answers = await Promise.all([owner, administrator, hr].map((client) => client.ask(POLL, { id: roundId })));
  return JSON.stringify(answers);
}

function truthOf(invitations: readonly RawRow[], answers: readonly RawRow[], numbers: readonly number[]): Links {
  const byNumber = new Map(answers.map((row) => [numberOf((JSON.parse(row.text) as { scores: number[] }).scores), row.key]));
  return new Map(invitations.map((row, place) => [row.key, byNumber.get(numbers[place] ?? -1) ?? ""]));
}
