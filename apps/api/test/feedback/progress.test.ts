import type { AnswersBallot, BallotForm } from "@eigenkleur/shared";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FeedbackWorld, scoring } from "./feedback-world.js";

interface ReportAnswer {
  readonly feedbackReport: {
    readonly talents: readonly { readonly talentKey: string; readonly level: string }[];
    readonly progress: readonly {
      readonly themeKey: string;
      readonly unitKey: string;
      readonly progress: string;
      readonly earlierRoundId: string;
    }[];
  } | null;
}

const REPORT = `query($roundId: ID!) { feedbackReport(roundId: $roundId) {
  talents { id talentKey level } progress { id themeKey unitKey progress earlierRoundId earlierReleasedOn }
} }`;

describe("a report beside an earlier one", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
  });
  afterAll(() => world.app.stop());

  /** A released round whose raters all score about `score`, and pick cards. */
  async function aRound(cookie: string, score: number, pick: (rater: number, form: BallotForm) => string[] = () => []): Promise<string> {
    const { raters, emails } = await world.colleagues(5);
    const roundId = await world.anOpenRound(cookie, raters);
    for (const [rater, token] of (await world.tokensOf(emails)).entries()) {
      const answers = scoring((item) => score + ((item + rater) % 2));
      await world.raters.answer(token, (form): AnswersBallot => {
        const talents = pick(rater, form);
        return talents.length > 0 ? { ...answers(form), talents } : answers(form);
      });
    }
    expect(await world.close(cookie, roundId)).toBe("READABLE");
    await world.must(cookie, "skipSelfAssessment", { roundId });
    await world.must(cookie, "openFeedbackReport", { roundId });
    return roundId;
  }

  const read = async (cookie: string, roundId: string) =>
    (await world.app.graphql<ReportAnswer>(REPORT, { roundId }, cookie)).data?.feedbackReport ?? null;

  async function written(roundId: string, ago: string): Promise<void> {
    for (const table of ["report", "theme_summary"])
      await world.app.admin.query(`update feedback.${table} set released_on = current_date - $2::interval where round_id = $1`, [
        roundId,
        ago,
      ]);
  }

  it("says nothing about a round of less than three months ago, and of another owner", async () => {
    const [one, other] = await Promise.all(
      ["Een", "Ander"].map(async (name) => world.app.signIn(await world.app.aPerson(world.organisationId, name))),
    );
    const first = await aRound(one ?? "", 1);
    await written(first, "2 months");
    await written(await aRound(other ?? "", 4), "4 months");
    expect((await read(one ?? "", await aRound(one ?? "", 4)))?.progress).toEqual([]);
  });

  it("says where a theme is clearly higher than three months ago, to its owner alone", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Groeier"));
    const earlier = await aRound(cookie, 2);
    await written(earlier, "3 months");
    const later = await aRound(cookie, 4);
    const progress = (await read(cookie, later))?.progress ?? [];
    expect(progress.length).toBeGreaterThan(3);
    for (const one of progress) expect(one).toMatchObject({ unitKey: "others", progress: "HIGHER", earlierRoundId: earlier });
    expect((await read(cookie, earlier))?.progress).toEqual([]);
    const stranger = await world.app.signIn(await world.app.aPerson(world.organisationId, "Vreemde"));
    expect(await read(stranger, later)).toBeNull();
  });

  it("shows the cards that raters picked, without a number", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Talent"));
    const roundId = await aRound(cookie, 3, (rater, form) =>
      (form.talents?.cards ?? []).slice(0, rater === 0 ? 2 : 1).map((card) => card.id),
    );
    const talents = (await read(cookie, roundId))?.talents ?? [];
    expect(talents.map(({ level }) => level).toSorted()).toEqual(["OFTEN", "ONCE"]);
  });
});
