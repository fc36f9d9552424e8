import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FeedbackWorld } from "./feedback-world.js";
import { Act, Answer, RATERS, Release, type Command, type Model, type Real } from "./round-model.js";

const RUNS = 12;
const COMMANDS = 14;
const FIVE_MINUTES = 300_000;

/** Any commands in any order: the round goes where the model goes, and what is counted is what the model counted. */
describe("a round, beside a model of it", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "api" });
  });
  afterAll(() => world.app.stop());

  const step = fc.constantFrom(null, "locked", "shut", "read", "opened", "written", "emptied", "moved", "committed", "destroyed");
  const what = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant("declined" as const));
  const answer = fc.tuple(fc.nat(RATERS - 1), what).map(([rater, score]): Command => new Answer(rater, score));
  const commands = fc.commands<Model, Real, false>(
    [
      fc.constant(new Act("openFeedbackRound", ["DRAFT"], "OPEN")),
      fc.constant(new Act("extendFeedbackRound", ["OPEN"], "OPEN")),
      fc.constant(new Act("closeFeedbackRound", ["OPEN"], "CLOSED")),
      fc.constant(new Act("cancelFeedbackRound", ["DRAFT", "OPEN"], "CANCELLED")),
      // Answers are most of what happens in a round.
      answer,
      answer,
      answer,
      answer,
      answer,
      step.map((one): Command => new Release(one as ConstructorParameters<typeof Release>[0])),
    ],
    { maxCommands: COMMANDS, size: "+1" },
  );

  async function start(): Promise<{ model: Model; real: Real }> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters } = await world.colleagues(RATERS);
    const roundId = await world.aDraft(cookie, raters);
    return { model: { state: "DRAFT", ballots: new Map(), isExtended: false }, real: { world, cookie, roundId, tokens: [] } };
  }

  it(
    "is where the model is after every command, also when a release is cut off between two steps",
    async () => {
      const reached = new Set<string>();
      await fc.assert(
        fc.asyncProperty(commands, async (list) => {
          const { model, real } = await start();
          // Without this nearly every run would stay a draft.
          await new Act("openFeedbackRound", ["DRAFT"], "OPEN").run(model, real);
          await fc.asyncModelRun(() => ({ model, real }), list);
          reached.add(model.state);
        }),
        { numRuns: RUNS, seed: 20, endOnFailure: true },
      );
      expect(reached.size).toBeGreaterThan(2);
    },
    FIVE_MINUTES,
  );

  it(
    "goes the whole way to a report and to too few, whatever else was tried on the way",
    async () => {
      for (const [count, state] of [
        [RATERS, "READABLE"],
        [3, "TOO_FEW"],
      ] as const) {
        const { model, real } = await start();
        await new Act("openFeedbackRound", ["DRAFT"], "OPEN").run(model, real);
        for (let rater = 0; rater < count; rater += 1) await new Answer(rater, 1 + (rater % 5)).run(model, real);
        await new Act("openFeedbackRound", ["DRAFT"], "OPEN").run(model, real);
        await new Act("closeFeedbackRound", ["OPEN"], "CLOSED").run(model, real);
        await new Act("cancelFeedbackRound", ["DRAFT", "OPEN"], "CANCELLED").run(model, real);
        await new Release("written").run(model, real);
        expect(model.state).toBe(state);
        await new Answer(0, 5).run(model, real);
        await new Act("extendFeedbackRound", ["OPEN"], "OPEN").run(model, real);
      }
    },
    FIVE_MINUTES,
  );
});
