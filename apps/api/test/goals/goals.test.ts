import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp } from "../testkit/test-app.js";
import { Acts, codeOf, succeeded } from "../portfolio/acts.js";

interface Step {
  id: string;
  state: string;
  intention: string;
  whatWorks: string;
  whatDoesNot: string;
  whatNext: string;
  version: number;
}
const STEPS = "goal { id steps { id state intention } }";
const MADE = `__typename ... on MakeStepSuccess { step { id state } ${STEPS} } ... on StepAlreadyOpenProblem { openStep { id intention } }`;

describe("goals in small steps", () => {
  let app: TestApp;
  let organisationId: string;
  let asAda: Acts;
  let asBo: Acts;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    organisationId = await app.anOrganisation();
    [asAda, asBo] = (await Promise.all(
      ["Ada", "Bo"].map(async (name) => new Acts(app, await app.signIn(await app.aPerson(organisationId, name)))),
    )) as [Acts, Acts];
  });
  afterAll(() => app.stop());

  const stepsOf = async (goalId: string): Promise<Step[]> =>
    succeeded(
      await asAda.ask<{ goal: { steps: Step[] } }>(
        "query ($id: ID!) { goal(id: $id) { steps { id state intention whatWorks whatDoesNot whatNext version } } }",
        { id: goalId },
      ),
      "goal",
    ).steps;

  describe("refuse", () => {
    it("somebody who is not signed in", async () => {
      expect(codeOf(await new Acts(app, undefined).mutate("createGoal", { title: "x" }))).toBe("NOT_SIGNED_IN");
      expect(codeOf(await new Acts(app, undefined).ask('{ goal(id: "x") { id } }'))).toBe("NOT_SIGNED_IN");
    });

    it("a colleague for every act, also on a goal that is shared with everybody", async () => {
      const goalId = await asAda.createGoal("Van Ada", ["Eerste"]);
      await asAda.share("GOAL", goalId, "ORGANISATION");
      const stepId = (await stepsOf(goalId))[0]!.id;
      const texts = { intention: "x", whatWorks: "", whatDoesNot: "", whatNext: "", expectedVersion: 1 };
      const acts: [string, Record<string, unknown>][] = [
        ["updateGoal", { goalId, title: "Van Bo", why: "", expectedVersion: 1 }],
        ["moveGoal", { goalId, state: "STOPPED" }],
        ["removeGoal", { goalId }],
        ["restoreGoal", { goalId }],
        ["makeStep", { goalId, intention: "x" }],
        ["updateStep", { stepId, ...texts }],
        ["moveStep", { stepId, state: "DONE" }],
        ["finishStep", { stepId }],
      ];
      for (const [name, input] of acts) expect([name, codeOf(await asBo.mutate(name, input))]).toEqual([name, "NOT_FOUND"]);
      expect((await asBo.ask(`{ goal(id: "${goalId}") { id } }`)).data).toEqual({ goal: null });
      expect(await stepsOf(goalId)).toMatchObject([{ state: "OPEN", intention: "Eerste" }]);
    });

    it("a goal without a title, a day that does not exist, a step in two places at once", async () => {
      expect(codeOf(await asAda.mutate("createGoal", { title: "  " }))).toBe("INVALID_INPUT");
      expect(codeOf(await asAda.mutate("createGoal", { title: "x", steps: [{ intention: "y", expectedOn: "2026-02-30" }] }))).toBe(
        "INVALID_INPUT",
      );
      expect(codeOf(await asAda.mutate("makeStep", { goalId: await asAda.createGoal("x"), newGoalTitle: "y", intention: "z" }))).toBe(
        "INVALID_INPUT",
      );
      expect(codeOf(await asAda.mutate("makeStep", { intention: "z" }))).toBe("INVALID_INPUT");
    });

    it("a step in a goal that rests", async () => {
      const goalId = await asAda.createGoal("Rust");
      succeeded(await asAda.mutate("moveGoal", { goalId, state: "RESTING" }), "moveGoal");
      expect(codeOf(await asAda.mutate("makeStep", { goalId, intention: "Toch" }))).toBe("INVALID_INPUT");
    });

    it("the next step of another goal, and then leave everything as it was", async () => {
      const [one, two] = [await asAda.createGoal("Een", ["a"]), await asAda.createGoal("Twee", ["b"])];
      const [step, other] = [(await stepsOf(one))[0]!, (await stepsOf(two))[0]!];
      expect(codeOf(await asAda.mutate("finishStep", { stepId: step.id, nextStepId: other.id }))).toBe("NOT_FOUND");
      expect(await stepsOf(one)).toMatchObject([{ state: "OPEN" }]);
    });
  });

  it("open the first of three steps made with the goal; the others wait", async () => {
    const goalId = await asAda.createGoal("In drie stappen", ["Een", "Twee", "Drie"]);
    expect(await stepsOf(goalId)).toMatchObject([
      { intention: "Een", state: "OPEN" },
      { intention: "Twee", state: "PLANNED" },
      { intention: "Drie", state: "PLANNED" },
    ]);
  });

  it("have one open step: a second is answered with the one that is open, and can be kept for later", async () => {
    const goalId = await asAda.createGoal("Eén tegelijk", ["Nu"]);
    const refused = await asAda.mutate("makeStep", { goalId, intention: "Ook nu" }, MADE);
    expect(refused.data?.["makeStep"]).toMatchObject({ __typename: "StepAlreadyOpenProblem", openStep: { intention: "Nu" } });
    expect((await asAda.mutate("makeStep", { goalId, intention: "Later", isForLater: true }, MADE)).data?.["makeStep"]).toMatchObject({
      step: { state: "PLANNED" },
    });
    expect(await stepsOf(goalId)).toHaveLength(2);
  });

  it("have one open step when twenty arrive together", async () => {
    const goalId = await asAda.createGoal("Allemaal tegelijk");
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        asAda.mutate<{ __typename: string }>("makeStep", { goalId, intention: `Stap ${index}` }, MADE),
      ),
    );
    expect(answers.filter((answer) => answer.data?.["makeStep"]?.__typename === "MakeStepSuccess")).toHaveLength(1);
    expect((await stepsOf(goalId)).filter((step) => step.state === "OPEN")).toHaveLength(1);
  });

  it("finish a step with what works beside what does not, and open the next in the same breath", async () => {
    const goalId = await asAda.createGoal("Doorstappen", ["Bellen", "Langsgaan"]);
    const [first, second] = (await stepsOf(goalId)) as [Step, Step];
    const notes = {
      whatWorks: "Vooraf opschrijven wat ik vraag",
      whatDoesNot: "Tijdens de overdracht bellen",
      whatNext: "Na de koffie bellen",
    };
    succeeded(await asAda.mutate("updateStep", { stepId: first.id, intention: "Bellen", expectedVersion: 1, ...notes }), "updateStep");
    const finished = await asAda.mutate("finishStep", { stepId: first.id, nextStepId: second.id }, `... on FinishStepSuccess { ${STEPS} }`);
    expect(finished.data?.["finishStep"]).toMatchObject({ goal: { steps: [{ state: "DONE" }, { state: "OPEN" }] } });
    succeeded(await asAda.mutate("finishStep", { stepId: second.id, isStopped: true, nextIntention: "Anders" }), "finishStep");
    expect(await stepsOf(goalId)).toMatchObject([
      { state: "DONE", ...notes },
      { state: "STOPPED" },
      { state: "OPEN", intention: "Anders" },
    ]);
  });

  it("open a finished step again only while no other is open", async () => {
    const goalId = await asAda.createGoal("Terug", ["Een"]);
    const step = (await stepsOf(goalId))[0]!;
    succeeded(await asAda.mutate("finishStep", { stepId: step.id, nextIntention: "Twee" }), "finishStep");
    const again = () =>
      asAda.mutate("moveStep", { stepId: step.id, state: "OPEN" }, "__typename ... on StepAlreadyOpenProblem { openStep { intention } }");
    expect((await again()).data?.["moveStep"]).toEqual({ __typename: "StepAlreadyOpenProblem", openStep: { intention: "Twee" } });
    succeeded(await asAda.mutate("moveStep", { stepId: (await stepsOf(goalId))[1]!.id, state: "PLANNED" }), "moveStep");
    expect((await again()).data?.["moveStep"]).toEqual({ __typename: "MoveStepSuccess" });
  });

  it("give the second of two tabs both texts, per field that differs", async () => {
    const goalId = await asAda.createGoal("Twee vensters", ["Een"]);
    const step = (await stepsOf(goalId))[0]!;
    const base = { stepId: step.id, intention: "Een", whatDoesNot: "", whatNext: "", expectedVersion: 1 };
    succeeded(await asAda.mutate("updateStep", { ...base, whatWorks: "links" }), "updateStep");
    const second = await asAda.mutate(
      "updateStep",
      { ...base, whatWorks: "rechts" },
      "__typename ... on EditConflictProblem { currentVersion texts { field yours theirs } }",
    );
    expect(second.data?.["updateStep"]).toEqual({
      __typename: "EditConflictProblem",
      currentVersion: 2,
      texts: [{ field: "whatWorks", yours: "rechts", theirs: "links" }],
    });
    succeeded(await asAda.mutate("updateGoal", { goalId, title: "Links", why: "", expectedVersion: 1 }), "updateGoal");
    const goal = await asAda.mutate(
      "updateGoal",
      { goalId, title: "Rechts", why: "", expectedVersion: 1 },
      "__typename ... on EditConflictProblem { texts { field yours theirs } }",
    );
    expect(goal.data?.["updateGoal"]).toEqual({
      __typename: "EditConflictProblem",
      texts: [{ field: "title", yours: "Rechts", theirs: "Links" }],
    });
  });

  it("begin with something from a feedback report, in a new goal", async () => {
    const source = { kind: "FEEDBACK_THEME", text: "Samenwerken" };
    const made = await asAda.mutate<{ goal: { id: string } }>(
      "makeStep",
      { newGoalTitle: "Beter samenwerken", intention: "Vraag hulp", source },
      MADE,
    );
    const goalId = succeeded(made, "makeStep").goal.id;
    expect((await asAda.ask(`{ goal(id: "${goalId}") { title steps { sourceKind sourceText } } }`)).data).toEqual({
      goal: { title: "Beter samenwerken", steps: [{ sourceKind: "FEEDBACK_THEME", sourceText: "Samenwerken" }] },
    });
  });

  it("come back with their steps when they were taken out", async () => {
    const goalId = await asAda.createGoal("Terug te halen", ["Een"]);
    succeeded(await asAda.mutate("removeGoal", { goalId }), "removeGoal");
    expect((await asAda.ask(`{ goal(id: "${goalId}") { id } }`)).data).toEqual({ goal: null });
    expect(codeOf(await asAda.mutate("makeStep", { goalId, intention: "x" }))).toBe("NOT_FOUND");
    const back = await asAda.mutate("restoreGoal", { goalId }, "goal { title steps { intention } }");
    expect(back.data?.["restoreGoal"]).toEqual({ goal: { title: "Terug te halen", steps: [{ intention: "Een" }] } });
  });
});
