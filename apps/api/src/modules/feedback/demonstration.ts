import { readFile } from "node:fs/promises";
import { formOf, type AnswersBallot, type Ballot, type BallotForm, type Questionnaire } from "@eigenkleur/shared";
import { withTenant } from "../../platform/db/tenant.js";
import type { Pools } from "../../platform/db/pools.js";
import type { Demonstration } from "../../platform/module.js";
import type { AnswerService } from "./answer.service.js";
import type { BlindAnswerService } from "./blind-answer.service.js";
import { DemonstrationRater } from "./demonstration-rater.js";
import { DEFAULT_TIER } from "./feedback-round.rules.js";
import type { FeedbackRoundService } from "./feedback-round.service.js";
import { invitationRepository, linkOf, type InvitationRow } from "./invitation.repository.js";
import { questionnaireRepository } from "./questionnaire.repository.js";
import type { RatersService, RaterToAdd } from "./raters.service.js";
import type { ReleaseService } from "./release.service.js";
import type { RoundKeys } from "./round-keys.js";
import { rows, transactionOn, type RoundTransaction } from "./round-transaction.js";
import type { SelfAssessmentService } from "./self-assessment.service.js";

interface SeedRound {
  readonly message: string;
  /** Group → short names of colleagues. */
  readonly colleagues: Readonly<Record<string, readonly string[]>>;
  /** Group → the first part of made-up addresses. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
}

interface SeedFinishedRound extends SeedRound {
  readonly declined: readonly string[];
  /** Group → theme → about what its members give. */
  readonly base: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly comments: Readonly<Record<string, readonly string[]>>;
}

interface Seed {
  readonly owner: string;
  readonly finished: SeedFinishedRound;
  readonly open: SeedRound;
}

export interface DemonstrationParts {
  readonly pools: Pick<Pools, "api">;
  readonly keys: RoundKeys;
  readonly rounds: FeedbackRoundService;
  readonly raters: RatersService;
  readonly self: SelfAssessmentService;
  readonly answers: AnswerService;
  readonly blind: BlindAnswerService;
  readonly release: ReleaseService;
}

const SEED = new URL("../../../seed/demonstration-rounds.json", import.meta.url);
const DOMAIN = "buiten.example";

/** One round with its report and one that is open, for one of the made-up people; through the same doors as everybody's. */
export async function giveDemonstrationRounds(parts: DemonstrationParts, demonstration: Demonstration): Promise<void> {
  const seed = JSON.parse(await readFile(SEED, "utf8")) as Seed;
  const viewer = { organisationId: demonstration.organisationId, personId: demonstration.people.get(seed.owner) ?? "" };
  const asOwner = <T>(work: (tx: RoundTransaction) => Promise<T>): Promise<T> =>
    withTenant(parts.pools.api, viewer, (client) => work(transactionOn(client, viewer)));
  const existing = await asOwner((tx) => rows(tx, "select id from feedback.round where owner_id = $1", [viewer.personId]));
  if (existing.length > 0) return;

  const openRound = (round: SeedRound): Promise<string> =>
    asOwner(async (tx) => {
      const { roundId } = await parts.rounds.create(tx, { message: round.message });
      await parts.raters.add(tx, roundId, ratersOf(round, demonstration));
      await parts.rounds.open(tx, roundId);
      return roundId;
    });

  const finished = await openRound(seed.finished);
  const { asked, questionnaire } = await asOwner(async (tx) => ({
    asked: await invitationRepository.list(tx, finished),
    questionnaire: await getDefault(tx),
  }));
  await answerAll(parts, finished, asked, questionnaire, seed.finished);
  await asOwner((tx) => parts.rounds.close(tx, finished));
  await parts.release.release({ organisationId: viewer.organisationId, roundId: finished });
  await asOwner(async (tx) => {
    const own = answersFor(formOf(questionnaire, "self"), seed.finished.base["self"] ?? {}, 0, {});
    await parts.self.submit(tx, finished, { scores: own.scores, comments: {}, talents: own.talents ?? [] });
    await parts.self.openReport(tx, finished);
  });
  await openRound(seed.open);
}

function ratersOf(round: SeedRound, { people }: Demonstration): RaterToAdd[] {
  const colleagues = Object.entries(round.colleagues).flatMap(([groupKey, shorts]) =>
    shorts.map((short) => ({ groupKey, personId: people.get(short) ?? "" })),
  );
  const outside = Object.entries(round.addresses).flatMap(([groupKey, names]) =>
    names.map((name) => ({ groupKey, email: `${name}@${DOMAIN}`, language: "NL" as const })),
  );
  return [...colleagues, ...outside];
}

async function getDefault(tx: RoundTransaction): Promise<Questionnaire> {
  const found = await questionnaireRepository.findDefault(tx);
  if (!found) throw new Error("The demonstration organisation has no questionnaire.");
  return found.questionnaire;
}

async function answerAll(
  parts: DemonstrationParts,
  roundId: string,
  asked: readonly InvitationRow[],
  questionnaire: Questionnaire,
  seed: SeedFinishedRound,
): Promise<void> {
  const tokens = (await parts.keys.tokensOf(roundId, asked.map(linkOf))) ?? [];
  const rater = new DemonstrationRater(parts.answers, parts.blind, await parts.keys.prepare(roundId, DEFAULT_TIER));
  const places = new Map<string, number>();
  for (const [index, { groupKey, email }] of asked.entries()) {
    const place = places.get(groupKey) ?? 0;
    places.set(groupKey, place + 1);
    const isDeclined = seed.declined.some((name) => email === `${name}@${DOMAIN}`);
    const ballot: Ballot = isDeclined
      ? { v: 1, kind: "declined" }
      : answersFor(formOf(questionnaire, groupKey), seed.base[groupKey] ?? {}, place, seed.comments);
    const context = { roundId, groupId: groupKey, questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version };
    await rater.answer(tokens[index] ?? "", context, ballot);
  }
}

/** Scores that scatter around a theme's base, the same at every start; now and then somebody cannot judge. */
function answersFor(
  form: BallotForm,
  base: Readonly<Record<string, number>>,
  place: number,
  comments: Readonly<Record<string, readonly string[]>>,
): AnswersBallot {
  const scores = form.items.map(({ themeId }, item) => {
    if ((place * 5 + item * 3) % 23 === 7) return null;
    const scatter = (((place * 7 + item * 11) % 5) - 2) * 0.35;
    return Math.min(form.max, Math.max(form.min, Math.round((base[themeId] ?? 3) + scatter)));
  });
  const texts = form.openQuestions.flatMap(({ id }) => {
    const text = comments[id]?.[place];
    return text === undefined ? [] : [[id, text] as const];
  });
  const answers = { v: 1, kind: "answers", scores, comments: Object.fromEntries(texts) } as const;
  const talents = cardsFor(form, place);
  return talents.length > 0 ? { ...answers, talents } : answers;
}

/** One card that nearly everybody picks, one that some do, and one of one's own. */
function cardsFor({ talents }: BallotForm, place: number): string[] {
  const cards = talents?.cards ?? [];
  return [0, 3 + (place % 3), 7 + place].slice(0, talents?.max ?? 0).flatMap((index) => cards[index]?.id ?? []);
}
