import { inParallel } from "./in-parallel.js";
import type { LeadershipData } from "./leadership-data.js";
import { leadershipQuestionnaire } from "./leadership-questionnaire.js";
import { OwnerClient } from "./owner-client.js";
import { RaterClient, tokenInMail } from "./rater-client.js";
import { until } from "./until.js";

/** Who takes part, signed in, and where mails arrive. */
export interface LeadershipWorld {
  readonly origin: string;
  readonly adminCookie: string;
  readonly leaders: readonly Leader[];
  /** How many mails arrived so far: asked often, so it reads none. */
  countMails(): Promise<number>;
  mails(): Promise<readonly { readonly to: string; readonly text: string }[]>;
}

export interface Leader {
  readonly leader: number;
  readonly cookie: string;
  /** In the order of this leader's ratings. */
  readonly raters: readonly { readonly personId: string; readonly email: string }[];
}

export interface LeaderRound {
  readonly leader: number;
  readonly roundId: string;
  readonly raterCount: number;
  /** By item, as the API shows them; an item where all agreed has a band and stands in `bands`. */
  readonly means: ReadonlyMap<string, number>;
  readonly bands: readonly string[];
}

export interface LeadershipOutcome {
  readonly rounds: readonly LeaderRound[];
  readonly seconds: { readonly opening: number; readonly mails: number; readonly answering: number; readonly closing: number };
  readonly answers: number;
}

export type LeadershipTier = "BLIND" | "SEPARATED";

interface Ask {
  readonly token: string;
  readonly scores: readonly number[];
}

const ROUNDS_AT_ONCE = 4;
const RATERS_AT_ONCE = 12;

/** Everything through the doors the product has: GraphQL for owners, mailed links and the answer endpoint for raters. */
export async function runLeadership(
  world: LeadershipWorld,
  data: LeadershipData,
  tier: LeadershipTier,
  say: (line: string) => void = () => undefined,
): Promise<LeadershipOutcome> {
  const clock = stopwatch();
  const questionnaireId = await importQuestionnaire(world, data);
  const opened = await inParallel(world.leaders, ROUNDS_AT_ONCE, (leader) => openRound(world, leader, { questionnaireId, tier }));
  const opening = clock();
  say(`${opened.length} rounds opened`);

  const asks = await collectLinks(world, data);
  const mails = clock();
  say(`${asks.length} invitations arrived`);

  const raters = new RaterClient(world.origin);
  await inParallel(asks, RATERS_AT_ONCE, async ({ token, scores }) => {
    const { status } = await raters.answer(token, () => ({ v: 1, kind: "answers", scores: [...scores], comments: {} }));
    if (status !== 200) throw new Error(`An answer was refused (${status}).`);
  });
  const answering = clock();
  say(`${asks.length} sealed answers in the boxes`);

  const rounds = await inParallel(opened, ROUNDS_AT_ONCE, (round) => closeAndRead(world, round));
  return { rounds, answers: asks.length, seconds: { opening, mails, answering, closing: clock() } };
}

async function importQuestionnaire(world: LeadershipWorld, data: LeadershipData): Promise<string> {
  const admin = new OwnerClient(world.origin, world.adminCookie);
  const definition = JSON.stringify(leadershipQuestionnaire(data.items));
  const { questionnaire } = await admin.act<{ questionnaire: { id: string } }>(
    "importFeedbackQuestionnaire",
    "ImportFeedbackQuestionnaireInput",
    { definition },
    "questionnaire { id }",
  );
  return questionnaire.id;
}

async function openRound(
  world: LeadershipWorld,
  leader: Leader,
  round: { readonly questionnaireId: string; readonly tier: LeadershipTier },
): Promise<{ leader: Leader; roundId: string }> {
  const owner = new OwnerClient(world.origin, leader.cookie);
  const created = await owner.act<{ round: { id: string } }>("createFeedbackRound", "CreateFeedbackRoundInput", round, "round { id }");
  const roundId = created.round.id;
  const raters = leader.raters.map(({ personId }) => ({ groupKey: "colleague", personId }));
  await owner.act("addRaters", "AddRatersInput", { roundId, raters }, "...on FeedbackRoundSuccess { round { id } }");
  await owner.act("openFeedbackRound", "OpenFeedbackRoundInput", { roundId }, "...on FeedbackRoundSuccess { round { id } }");
  return { leader, roundId };
}

/** The link each rater was mailed, with what that rater answers; shuffled over the rounds, as people do. */
async function collectLinks(world: LeadershipWorld, data: LeadershipData): Promise<Ask[]> {
  const expected = world.leaders.reduce((sum, leader) => sum + leader.raters.length, 0);
  await until(async () => ((await world.countMails()) >= expected ? true : undefined), "the invitations");
  const tokens = new Map((await world.mails()).map((mail) => [mail.to, tokenInMail(mail.text)]));
  const asks = world.leaders.flatMap(({ leader, raters }) => {
    const ratings = data.ratings.filter((rating) => rating.leader === leader);
    return raters.map(({ email }, index) => ({ token: tokens.get(email) ?? "", scores: ratings[index]?.scores ?? [] }));
  });
  return asks.toSorted((a, b) => (a.token < b.token ? -1 : 1));
}

async function closeAndRead(world: LeadershipWorld, { leader, roundId }: { leader: Leader; roundId: string }): Promise<LeaderRound> {
  const owner = new OwnerClient(world.origin, leader.cookie);
  await owner.act("closeFeedbackRound", "CloseFeedbackRoundInput", { roundId }, "round { id }");
  await until(async () => {
    const { feedbackRound } = await owner.ask<{ feedbackRound: { state: string } }>(
      "query ($id: ID!) { feedbackRound(id: $id) { state } }",
      { id: roundId },
    );
    return feedbackRound.state === "CLOSED" ? undefined : feedbackRound.state;
  }, "the release");
  await owner.act("skipSelfAssessment", "SkipSelfAssessmentInput", { roundId }, "round { id }");
  await owner.act("openFeedbackReport", "OpenFeedbackReportInput", { roundId }, "...on FeedbackRoundSuccess { round { id } }");
  const { feedbackReport } = await owner.ask<{
    feedbackReport: { raterCount: number; scores: { subject: string; subjectKey: string; unitKey: string; mean: number | null }[] };
  }>("query ($id: ID!) { feedbackReport(roundId: $id) { raterCount scores { subject subjectKey unitKey mean } } }", { id: roundId });
  const items = feedbackReport.scores.filter((score) => score.subject === "ITEM" && score.unitKey === "others");
  return {
    leader: leader.leader,
    roundId,
    raterCount: feedbackReport.raterCount,
    means: new Map(items.flatMap(({ subjectKey, mean }) => (mean === null ? [] : [[subjectKey, mean] as const]))),
    bands: items.flatMap(({ subjectKey, mean }) => (mean === null ? [subjectKey] : [])),
  };
}

function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    return seconds;
  };
}
