import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { GoalPageDocument, UpdateStepDocument } from "../../gql/graphql.js";
import { paths } from "../../platform/paths.js";
import { aViewer, renderScreen } from "../../test/render.js";
import { GoalPage } from "./GoalPage.js";

const STEP = {
  __typename: "GoalStep",
  id: "s1",
  state: "OPEN",
  intention: "Eerst luisteren",
  expectedOn: "2030-05-01",
  whatWorks: "Stil zijn",
  whatDoesNot: "",
  whatNext: "",
  version: 3,
  sourceKind: null,
  sourceText: null,
};
const GOAL = {
  __typename: "Goal",
  id: "g1",
  title: "Rust",
  why: "",
  state: "OPEN",
  version: 1,
  audience: "PRIVATE",
  sharedWith: [],
  steps: [STEP],
};

/** Opens the goal; `answers` are what the API says to each save, in order. */
async function open(answers: readonly unknown[]) {
  const inputs: Record<string, unknown>[] = [];
  const take = (variables: Record<string, unknown>) => inputs.push(variables["input"] as Record<string, unknown>) > 0;
  const mocks = [
    { request: { query: GoalPageDocument, variables: { id: "g1" } }, result: { data: { goal: GOAL } } },
    ...answers.map((updateStep) => ({ request: { query: UpdateStepDocument, variables: take }, result: { data: { updateStep } } })),
  ];
  await renderScreen(
    <Routes>
      <Route path={paths.goal(":id")} element={<GoalPage />} />
    </Routes>,
    { namespaces: ["goals", "portfolio"], path: paths.goal("g1"), mocks: mocks as never, viewer: aViewer() },
  );
  return { inputs, day: await screen.findByLabelText(/Rond welke dag/) };
}
const saved = (change: Record<string, unknown>) => ({ __typename: "UpdateStepSuccess", step: { ...STEP, version: 4, ...change } });

describe("the day one looks back on a step", () => {
  it("is changed on screen and saves itself, with the notes as they were", async () => {
    const { inputs, day } = await open([saved({ expectedOn: "2030-06-15" })]);
    expect(day).toHaveValue("2030-05-01");
    fireEvent.change(day, { target: { value: "2030-06-15" } });
    fireEvent.blur(day);
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({ stepId: "s1", expectedOn: "2030-06-15", expectedVersion: 3, whatWorks: "Stil zijn" });
    expect(await screen.findByText("Bewaard")).toBeVisible();
  });

  it("may be left out", async () => {
    const { inputs, day } = await open([saved({ expectedOn: null })]);
    fireEvent.change(day, { target: { value: "" } });
    fireEvent.blur(day);
    await waitFor(() => expect(inputs).toHaveLength(1));
    expect(inputs[0]).toMatchObject({ expectedOn: null });
  });

  it("is shown beside the other tab's day when both chose one, and nothing is lost", async () => {
    const texts = [{ __typename: "ConflictingText", field: "expectedOn", yours: "2030-06-15", theirs: "2030-07-01" }];
    const { day } = await open([{ __typename: "EditConflictProblem", currentVersion: 5, texts }]);
    fireEvent.change(day, { target: { value: "2030-06-15" } });
    fireEvent.blur(day);
    expect(await screen.findByText("1 juli 2030")).toBeVisible();
    expect(day).toHaveValue("2030-06-15");
  });
});
