import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { AnswersBallot, BallotForm } from "@eigenkleur/shared";
import { RaterClient, tokenInMail } from "../../src/demo/rater-client.js";
import { TestApp, type GraphqlAnswer, type TestPerson } from "../testkit/test-app.js";

const SEED = new URL("../../seed/questionnaire-360.json", import.meta.url);

/** A release is a job: on a busy machine it may have to wait its turn. */
const PATIENCE_MS = 60_000;

export interface Rater {
  readonly groupKey: string;
  readonly personId?: string;
  readonly email?: string;
  readonly isOnSheet?: boolean;
  readonly name?: string;
  readonly language?: "NL" | "EN";
}

/** An organisation with the default questionnaire, and the acts of a round through the public API. */
export class FeedbackWorld {
  readonly raters: RaterClient;
  /** Of rounds that a test opens without saying which; the blind one costs curve arithmetic and is not what most tests are about. */
  tier: "BLIND" | "SEPARATED" = "SEPARATED";

  private constructor(
    readonly app: TestApp,
    readonly organisationId: string,
  ) {
    this.raters = new RaterClient(app.origin);
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<FeedbackWorld> {
    const app = await TestApp.start(env);
    return FeedbackWorld.in(app);
  }

  /** Another organisation in the same product. */
  static async in(app: TestApp, name = "Zorgnet"): Promise<FeedbackWorld> {
    const world = new FeedbackWorld(app, await app.anOrganisation(name));
    const admin = await app.aPerson(world.organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]);
    const answer = await world.act(
      await app.signIn(admin, { isFresh: true }),
      "importFeedbackQuestionnaire",
      { definition: await readFile(SEED, "utf8"), isDefault: true },
      "questionnaire { id }",
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return world;
  }

  async people(count: number, name = "Collega"): Promise<TestPerson[]> {
    return Promise.all(Array.from({ length: count }, (_, index) => this.app.aPerson(this.organisationId, `${name} ${index}`)));
  }

  /** Calls a mutation; `selection` is of the success type. */
  async act(
    cookie: string | undefined,
    mutation: string,
    input: object,
    selection = "round { id state }",
  ): Promise<GraphqlAnswer<Record<string, Record<string, unknown>>>> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const fragments: Record<string, string> = {
      addRaters: "...on RatersRefusedProblem { refusals { index reason } } ...on RatersTooManyProblem { max }",
      openFeedbackRound:
        "...on RatersTooFewProblem { asked needed } ...on RoundTooSoonProblem { possibleFrom } ...on RatersBusyProblem { invitationIds }",
      openFeedbackReport: "...on SelfAssessmentMissingProblem { roundId }",
    };
    const problems = fragments[mutation];
    const fields = problems ? `__typename ...on FeedbackRoundSuccess { ${selection} } ${problems}` : selection;
    return this.app.graphql(
      `mutation Act($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`,
      { input: { clientMutationId: randomUUID(), ...input } },
      cookie,
    );
  }

  /** Calls a mutation on a round that must succeed. */
  async must(cookie: string, mutation: string, input: object): Promise<{ id: string; state: string }> {
    const answer = await this.act(cookie, mutation, input);
    const round = answer.data?.[mutation]?.["round"];
    if (!round) throw new Error(`${mutation} did not succeed: ${JSON.stringify(answer)}`);
    return round as { id: string; state: string };
  }

  async aDraft(cookie: string, raters: readonly Rater[], input: object = {}): Promise<string> {
    const { id } = await this.must(cookie, "createFeedbackRound", { tier: this.tier, ...input });
    if (raters.length > 0) await this.must(cookie, "addRaters", { roundId: id, raters });
    return id;
  }

  async anOpenRound(cookie: string, raters: readonly Rater[], input: object = {}): Promise<string> {
    const roundId = await this.aDraft(cookie, raters, input);
    await this.must(cookie, "openFeedbackRound", { roundId });
    return roundId;
  }

  /** Colleagues of the round's owner as raters. */
  async colleagues(count: number): Promise<{ raters: Rater[]; emails: string[] }> {
    const people = await this.people(count);
    return { raters: people.map(({ id }) => ({ groupKey: "colleague", personId: id })), emails: people.map(({ email }) => email) };
  }

  async tokensOf(emails: readonly string[]): Promise<string[]> {
    await this.app.jobsDone();
    const mails = await this.app.mails();
    return emails.map((email) => tokenInMail(mails.findLast((mail) => mail.to === email)?.text ?? ""));
  }

  /** Closes and waits until the release is done. */
  async close(cookie: string, roundId: string): Promise<string> {
    await this.must(cookie, "closeFeedbackRound", { roundId });
    return this.released(cookie, roundId);
  }

  async released(cookie: string, roundId: string): Promise<string> {
    return this.app.until(
      async () => {
        const state = await this.stateOf(cookie, roundId);
        return state === "READABLE" || state === "TOO_FEW" ? state : undefined;
      },
      "the release of the round",
      PATIENCE_MS,
    );
  }

  async stateOf(cookie: string, roundId: string): Promise<string | undefined> {
    const { data } = await this.app.graphql<{ feedbackRound: { state: string } | null }>(
      "query($id: ID!) { feedbackRound(id: $id) { state } }",
      { id: roundId },
      cookie,
    );
    return data?.feedbackRound?.state;
  }
}

/** Answers that give every item the same score, or what `scoreOf` says. */
export function scoring(
  scoreOf: number | ((index: number) => number | null),
  comments: Readonly<Record<string, string>> = {},
): (form: BallotForm) => AnswersBallot {
  return (form) => ({
    v: 1,
    kind: "answers",
    scores: form.items.map((_, index) => (typeof scoreOf === "number" ? scoreOf : scoreOf(index))),
    comments: { ...comments },
  });
}
