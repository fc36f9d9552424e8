import { tokenInMail } from "@eigenkleur/api";
import { exactly, type AttackRow } from "../attack.js";
import type { BallotWorld } from "./ballot-world.js";
import { RoundOwner, type RaterToAsk, type Tier } from "./round-acts.js";

const TIER: Tier = "SEPARATED";
const SHOWN_FROM = 4;

/** A figure of a report as its owner reads it: over which groups, how many raters, what they gave together. */
interface Figure {
  readonly groups: readonly string[];
  readonly count: number;
}

interface Asked extends RaterToAsk {
  readonly address: string;
  readonly isInvented: boolean;
}

function toAsk({ groupKey, personId, email }: Asked): RaterToAsk {
  return { groupKey, ...(personId === undefined ? { email: email ?? "" } : { personId }) };
}

interface Reading {
  readonly roundId: string;
  /** Of the item that is attacked. */
  readonly figures: readonly Figure[];
}

/** One round to its report. All give the scores that `scoreOf` says; the item that is attacked is the first. */
async function holdAndRead(
  world: BallotWorld,
  owner: RoundOwner,
  asked: readonly Asked[],
  scoreOf: (place: number, item: number) => number | null,
): Promise<Reading> {
  const roundId = await owner.open(asked.map(toAsk), TIER);
  const mails = await world.takeInvitations(asked.map(({ address }) => address));
  for (const [place, mail] of mails.entries()) {
    const token = tokenInMail((JSON.parse(mail) as { text: string }).text);
    await world.raters.answer(token, (form) => ({
      v: 1,
      kind: "answers",
      scores: form.items.map((_, item) => scoreOf(place, item)),
      comments: {},
    }));
  }
  await owner.close(roundId);
  const state = await world.until(async () => {
    const now = await owner.state(roundId);
    return now === "CLOSED" ? undefined : now;
  }, "the release");
  if (state !== "READABLE") return { roundId, figures: [] };
  const scores = await owner.read(roundId);
  const { rows } = await world.admin.query<{ key: string; members: string[] }>(
    "select key, member_keys as members from feedback.report_unit where round_id = $1",
    [roundId],
  );
  const members = new Map(rows.map((row) => [row.key, row.members]));
  const [first] = scores
    .filter(({ subject }) => subject === "ITEM")
    .map(({ subjectKey }) => subjectKey)
    .toSorted();
  const figures = scores
    .filter(({ subject, subjectKey }) => subject === "ITEM" && subjectKey === first)
    .map(({ unitKey, raterCount }) => ({ groups: members.get(unitKey) ?? [unitKey], count: raterCount }));
  return { roundId, figures };
}

/** The smallest set of real raters whose sum the owner gets from the figures and from differences of two, own inventions taken off. */
function smallestSet(figures: readonly Figure[], asked: readonly Asked[]): number {
  const real = figures.map(
    ({ groups }) => new Set(asked.flatMap((one, place) => (!one.isInvented && groups.includes(one.groupKey) ? [place] : []))),
  );
  const differences = real.flatMap((one) => real.map((other) => new Set([...one].filter((place) => !other.has(place)))));
  const sizes = [...real, ...differences].map((set) => set.size).filter((size) => size > 0);
  return Math.min(...sizes, Number.POSITIVE_INFINITY);
}

async function aRound(world: BallotWorld, colleagues: number, groups: Readonly<Record<string, number>>, real: number): Promise<Asked[]> {
  const people = await world.people(colleagues);
  const outside = Object.entries(groups).flatMap(([groupKey, count]) =>
    Array.from({ length: count }, (_, place) => {
      const address = `${groupKey.toLowerCase()}${place}.${people[0]?.email ?? ""}`;
      return { groupKey, email: address, address, isInvented: place >= real };
    }),
  );
  return [...people.map(({ id, email }) => ({ groupKey: "colleague", personId: id, address: email, isInvented: false })), ...outside];
}

async function newOwner(world: BallotWorld): Promise<RoundOwner> {
  const [person] = await world.people(1);
  return new RoundOwner(await world.signIn(person));
}

const spread = (place: number, item: number): number => 1 + ((place + item) % 3);

/** What an owner gets by arithmetic from reports: by raters that he made up, by raters who cannot judge, by a second round. */
export async function subtractionRows(world: BallotWorld, rounds: number): Promise<AttackRow[]> {
  let [colleaguesFound, outsidersFound, thinFigures, secondOpened] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const among = await aRound(world, 4 + (round % 3), { chainPartner: 6, client: 6 }, 0);
    const { figures } = await holdAndRead(world, await newOwner(world), among, spread);
    if (figures.length === 0) throw new Error("A round of the attack was not readable: it proves nothing.");
    if (smallestSet(figures, among) < SHOWN_FROM) colleaguesFound += 1;

    const alone = await aRound(world, 4, { chainPartner: 6 }, 1);
    if (smallestSet((await holdAndRead(world, await newOwner(world), alone, spread)).figures, alone) === 1) outsidersFound += 1;

    const silent = await aRound(world, 6, {}, 0);
    const judged = await holdAndRead(world, await newOwner(world), silent, (place, item) =>
      item % 2 === 0 && place > 0 ? null : spread(place, item),
    );
    thinFigures += await countThin(world, judged.roundId);

    if (await opensBesideEarlier(world)) secondOpened += 1;
  }
  return [
    exactly("owner invents outsiders: rounds in which a set of fewer than 4 colleagues comes out", colleaguesFound, 0),
    exactly("one outsider among five that the owner invented: found (the limit that the rater's page names)", outsidersFound / rounds, 1, {
      control: true,
    }),
    exactly("'cannot judge' by all but one: figures that rest on fewer than 4", thinFigures, 0),
    exactly("second round a week later with one rater changed: opened", secondOpened, 0),
  ];
}

async function countThin(world: BallotWorld, roundId: string): Promise<number> {
  const { rows } = await world.admin.query("select from feedback.report_score where round_id = $1 and rater_count < $2", [
    roundId,
    SHOWN_FROM,
  ]);
  return rows.length;
}

async function opensBesideEarlier(world: BallotWorld): Promise<boolean> {
  const owner = await newOwner(world);
  const asked = await aRound(world, 5, {}, 0);
  const { roundId } = await holdAndRead(world, owner, asked, spread);
  await world.admin.query("alter table feedback.round disable trigger guard_round");
  await world.admin.query("update feedback.round set opened_at = opened_at - interval '7 days' where id = $1", [roundId]);
  await world.admin.query("alter table feedback.round enable trigger guard_round");
  const [other] = await world.people(1);
  const next = [...asked.slice(1), { groupKey: "colleague", personId: other?.id ?? "", address: "", isInvented: false }];
  const draft = await owner.draft(next.map(toAsk), TIER);
  return owner.tryOpen(draft);
}
