import { beforeAll, describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { SelfPageDocument, SubmitSelfDocument } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { A_QUESTIONNAIRE } from "../answer/invitation.fake.js";
import { SelfPage } from "./SelfPage.js";

let rounds = 0;
// jsdom has no layout to scroll.
beforeAll(() => {
  window.scrollTo = () => undefined;
});

/** Opens one's own view of a round; drafts of one device outlive a page, so each test has a round of its own. */
async function open(round: Record<string, unknown> | null = {}) {
  rounds += 1;
  const id = `11111111-1111-4111-8111-${String(rounds).padStart(12, "0")}`;
  const inputs: Record<string, unknown>[] = [];
  const feedbackRound = round && {
    __typename: "FeedbackRound",
    id,
    questionnaire: { __typename: "FeedbackQuestionnaire", id: "q1", definition: A_QUESTIONNAIRE },
    selfAssessment: null,
    ...round,
  };
  const take = (variables: Record<string, unknown>) => inputs.push(variables["input"] as Record<string, unknown>) > 0;
  const mocks = [
    { request: { query: SelfPageDocument, variables: { id } }, result: { data: { feedbackRound } } },
    {
      request: { query: SubmitSelfDocument, variables: take },
      result: { data: { submitSelfAssessment: { __typename: "FeedbackRoundSuccess", round: null } } },
    },
  ];
  await renderScreen(
    <Routes>
      <Route path={paths.selfAssessment(":id")} element={<SelfPage />} />
      <Route path={paths.round(":id")} element={<p>De ronde</p>} />
    </Routes>,
    { namespaces: ["feedback", "answer"], path: paths.selfAssessment(id), mocks: mocks as never, viewer: aViewer() },
  );
  return { inputs };
}

async function begin() {
  const button = await screen.findByRole("button", { name: "Beginnen" });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
}
const next = () => userEvent.click(screen.getByRole("button", { name: "Verder" }));

describe("one's own view", () => {
  it("does not say whether a round exists that is not one's own", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "Deze ronde is er niet" })).toBeVisible();
  });

  it("asks in the first person, and saves nothing while nothing was answered", async () => {
    const { inputs } = await open();
    await begin();
    expect(screen.getByText("Ik luister (nl)")).toBeVisible();
    for (let step = 0; step < 3; step += 1) await next();
    expect(screen.getByText(/Je hebt 0 van de 2 vragen beantwoord/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Bewaar mijn kijk" })).toBeDisabled();
    expect(inputs).toEqual([]);
  });

  it("may leave items open, and goes back to the round once it is saved", async () => {
    const { inputs } = await open();
    await begin();
    await userEvent.click(screen.getByRole("radio", { name: /vaak/ }));
    await next();
    await next();
    await userEvent.type(screen.getByRole("textbox"), "Ik blijf rustig.");
    await next();
    expect(screen.getByText(/Je hebt 1 van de 2 vragen beantwoord/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Bewaar mijn kijk" }));
    expect(await screen.findByText("De ronde")).toBeVisible();
    expect(inputs.at(-1)).toMatchObject({ scores: [4, null], comments: [{ questionId: "best", text: "Ik blijf rustig." }] });
  });
});
