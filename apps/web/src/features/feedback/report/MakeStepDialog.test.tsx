import { describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MakeStepFromReportDocument, StepGoalsDocument } from "../../../gql/graphql.js";
import { renderScreen } from "../../../test/render.js";
import { MakeStepDialog } from "./MakeStepDialog.js";
import type { StepSource } from "./MakeStepDialog.js";

const aGoal = (id: string, title: string, state = "OPEN") => ({ __typename: "Goal" as const, id, title, state });
const GOALS = [aGoal("g1", "Vaker vragen"), aGoal("g2", "Rust in de ochtend", "RESTING"), aGoal("g3", "Gevierd doel", "CELEBRATED")];
const made = { makeStep: { __typename: "MakeStepSuccess", goal: { __typename: "Goal", id: "g1", title: "Vaker vragen" } } };
const openAlready = {
  makeStep: { __typename: "StepAlreadyOpenProblem", openStep: { __typename: "GoalStep", id: "s1", intention: "Eerst luisteren" } },
};

/** Opens the dialogue; `answers` are what the API says to each attempt, in order. */
async function open(source: StepSource, answers: readonly unknown[] = []) {
  const inputs: Record<string, unknown>[] = [];
  const onClose = jest.fn();
  const take = (variables: Record<string, unknown>) => inputs.push(variables["input"] as Record<string, unknown>) > 0;
  const mocks = [
    {
      request: { query: StepGoalsDocument },
      result: { data: { myPortfolio: { __typename: "Portfolio", id: "p", goals: GOALS } } },
    },
    ...answers.map((data) => ({ request: { query: MakeStepFromReportDocument, variables: take }, result: { data } })),
  ];
  await renderScreen(<MakeStepDialog source={source} onClose={onClose} />, { namespaces: ["feedback"], mocks: mocks as never });
  await screen.findByRole("dialog", { name: "Een kleine stap" });
  return { inputs, onClose };
}

const save = () => screen.getByRole("button", { name: "Zet deze stap" });
const write = (text: string) => userEvent.type(screen.getByRole("textbox", { name: "Wat ga je doen?" }), text);
async function choose(goal: string) {
  await userEvent.click(screen.getByRole("button", { name: /Bij welk doel/ }));
  await userEvent.click(await screen.findByRole("option", { name: goal }));
}

describe("making a step of the report", () => {
  it("takes no step without words of one's own, nor a new goal without a name", async () => {
    await open({ kind: "FEEDBACK_COMMENT", text: "Je belt altijd terug." });
    expect(save()).toBeDisabled();
    await write("   ");
    expect(save()).toBeDisabled();
    await write("Woensdag bellen");
    expect(save()).toBeDisabled();
    await userEvent.type(screen.getByRole("textbox", { name: "Hoe noem je dat doel?" }), "Bereikbaar zijn");
    expect(save()).toBeEnabled();
  });

  it("offers goals that are open or rest, not those that are done", async () => {
    await open({ kind: "FEEDBACK_THEME", text: "Vertrouwen" });
    await userEvent.click(screen.getByRole("button", { name: /Bij welk doel/ }));
    const names = (await screen.findAllByRole("option")).map((option) => option.textContent);
    expect(names).toEqual(expect.arrayContaining(["Een nieuw doel", "Vaker vragen", "Rust in de ochtend"]));
    expect(names).not.toContain("Gevierd doel");
  });

  it("makes a new goal named after the theme, with the theme as where it came from", async () => {
    const { inputs, onClose } = await open({ kind: "FEEDBACK_THEME", text: "Vertrouwen" }, [made]);
    await write("Eén vraag meer stellen");
    await userEvent.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(inputs.at(-1)).toMatchObject({
      newGoalTitle: "Vertrouwen",
      intention: "Eén vraag meer stellen",
      isForLater: false,
      source: { kind: "FEEDBACK_THEME", text: "Vertrouwen" },
    });
    expect(await screen.findByText("De stap staat bij “Vaker vragen”.")).toBeVisible();
  });

  it("says which step is open already and keeps this one for later when asked to", async () => {
    const { inputs, onClose } = await open({ kind: "FEEDBACK_COMMENT", text: "Je belt altijd terug." }, [openAlready, made]);
    await write("Ook op vrijdag");
    await choose("Vaker vragen");
    await userEvent.click(save());
    expect(await screen.findByText(/Nu open: “Eerst luisteren”/)).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Bewaar voor later" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(inputs.at(-1)).toMatchObject({ goalId: "g1", isForLater: true });
    expect(inputs.at(-1)).not.toHaveProperty("newGoalTitle");
  });
});
