import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { RaterSuggestionsDocument, RoundPageDocument } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { A_QUESTIONNAIRE } from "../answer/invitation.fake.js";
import { RoundPage } from "./RoundPage.js";

const ID = "11111111-1111-4111-8111-111111111111";

function aRound(change: Record<string, unknown> = {}) {
  return {
    __typename: "FeedbackRound",
    id: ID,
    state: "OPEN",
    tier: "BLIND",
    message: "",
    openedAt: "2030-01-01T08:00:00Z",
    closesAt: "2030-01-15T23:00:00Z",
    closesOn: "2030-01-15",
    ratersUntil: "2030-01-08T00:00:00Z",
    isExtended: false,
    minRaters: 4,
    maxRaters: 20,
    questionnaire: { __typename: "FeedbackQuestionnaire", id: "q1", definition: A_QUESTIONNAIRE },
    invitations: ["Noor", "Sem", "Daan"].map((name, index) => ({
      __typename: "FeedbackInvitation",
      id: `i${index}`,
      groupKey: "colleague",
      mailState: "SENT",
      email: null,
      name: null,
      isOnSheet: false,
      person: { __typename: "Person", id: `p${index}`, fullName: name, functionName: null },
    })),
    selfAssessment: { __typename: "FeedbackSelfAssessment", id: ID, state: "ASKED" },
    report: null,
    ...change,
  };
}

const NO_SUGGESTIONS = {
  request: { query: RaterSuggestionsDocument, variables: { roundId: ID } },
  result: { data: { raterSuggestions: { __typename: "PersonConnection", edges: [] } } },
};

async function open(round: unknown) {
  const mocks = [
    { request: { query: RoundPageDocument, variables: { id: ID } }, result: { data: { feedbackRound: round } } },
    NO_SUGGESTIONS,
  ];
  await renderScreen(
    <Routes>
      <Route path={paths.round(":id")} element={<RoundPage />} />
    </Routes>,
    { namespaces: ["feedback", "asking", "sheets"], path: paths.round(ID), mocks, viewer: aViewer() },
  );
}

describe("the page of a round", () => {
  it("does not say whether a round exists that is not one's own", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "Deze ronde is er niet" })).toBeVisible();
  });

  it("counts no answers while it is open, and says why", async () => {
    await open(aRound());
    expect(await screen.findByText("Noor")).toBeVisible();
    expect(screen.getByText("Waarom staat hier geen teller?")).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d+ (van de|antwoord)/);
  });

  it("offers to send a refused mail again, and no other", async () => {
    const [first, ...others] = aRound().invitations;
    await open(aRound({ invitations: [{ ...first, person: null, email: "weg@example.com", mailState: "NOT_DELIVERED" }, ...others] }));
    expect(await screen.findByText("de mail kwam niet aan")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Verbeter of stuur opnieuw: weg@example.com" }));
    expect(await screen.findByRole("textbox", { name: "Het adres" })).toHaveValue("weg@example.com");
    expect(screen.getByText(/Bij anderen verandert er niets/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /opnieuw: Sem/ })).toBeNull();
  });

  it("offers no way to take somebody out of an open round", async () => {
    await open(aRound());
    await userEvent.click(await screen.findByRole("button", { name: "Vraag er nog iemand bij" }));
    expect(screen.queryByRole("button", { name: /Haal .* weg/ })).toBeNull();
  });

  it("advises live while raters are chosen, addresses that are only typed included", async () => {
    await open(aRound({ state: "DRAFT", openedAt: null }));
    expect(await screen.findByText("Kan zo nergens getoond worden. Vraag er nog 1.")).toBeVisible();
    const [addresses] = await screen.findAllByRole("textbox", { name: /mailadres/ });
    if (!addresses) throw new Error("There is no field for addresses");
    await userEvent.type(addresses, "a@example.com{enter}wrong");
    expect(screen.getByText(/Regel 2: “wrong” is geen mailadres/)).toBeVisible();
    expect(screen.getByText("Kan zo nergens getoond worden. Vraag er nog 5.")).toBeVisible();
  });

  it("explains kindly when too few answered, without a number of answers", async () => {
    await open(aRound({ state: "TOO_FEW" }));
    expect(await screen.findByRole("heading", { name: "Te weinig antwoorden voor een rapport" })).toBeVisible();
    expect(screen.getByText(/Dat zegt niets over jou/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d/);
  });

  it("says plainly when the answers can never be opened, instead of waiting for ever", async () => {
    await open(aRound({ state: "KEYS_LOST" }));
    expect(await screen.findByRole("heading", { name: "De antwoorden van deze ronde zijn verloren" })).toBeVisible();
    expect(screen.getByText(/Niemand kan ze nog openen/)).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("asks for one's own view before the report, and lets one skip it knowingly", async () => {
    await open(aRound({ state: "READABLE" }));
    expect(await screen.findByRole("link", { name: "Vul in" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Open het rapport" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Sla mijn eigen kijk over" }));
    expect(screen.getByText(/kun je dit niet meer invullen/)).toBeVisible();
  });
});
