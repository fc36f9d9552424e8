import { describe, expect, it, jest } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ConsentPageDocument, GiveConsentDocument, WithdrawConsentDocument } from "../../gql/graphql.js";
import type { ConsentPurpose } from "../../gql/graphql.js";
import { renderScreen } from "../../test/render.js";
import { ConsentPage } from "./ConsentPage.js";

const listening = { __typename: "Talent" as const, id: "talent-1", nameNl: "Echt luisteren", nameEn: "Really listening" };
const calm = { __typename: "Talent" as const, id: "talent-2", nameNl: "Rust bewaren", nameEn: "Keeping calm" };

const consent = (purpose: ConsentPurpose, isGiven = false, talentIds: string[] | null = null) => ({
  __typename: "Consent" as const,
  id: purpose,
  purpose,
  isGiven,
  talentIds,
  currentTextVersion: 1,
});

const consents = (map = consent("MAP"), found = consent("FOUND")) => ({
  __typename: "MyConsents" as const,
  id: "me",
  consents: [map, found],
  log: [],
});

const page = (mine = consents()) => ({
  request: { query: ConsentPageDocument },
  result: {
    data: {
      myConsents: mine,
      myMapGroups: [{ __typename: "OwnMapGroup" as const, id: "organisation", kind: "ORGANISATION" as const, name: "" }],
      myPortfolio: {
        __typename: "Portfolio" as const,
        id: "me",
        talents: [listening, calm].map((talent) => ({ __typename: "TalentClaim" as const, id: `claim-${talent.id}`, talent })),
      },
    },
  },
});

const open = (mocks: Parameters<typeof renderScreen>[1] = {}) => renderScreen(<ConsentPage />, { namespaces: ["consent"], ...mocks });
const card = (name: string) => within(screen.getByRole("region", { name }));

describe("the page of consents", () => {
  it("has everything off, and says nothing of how many others take part", async () => {
    await open({ mocks: [page()] });
    expect(screen.getAllByText("Je doet niet mee.")).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /^Stop/ })).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/collega’s doen (al )?mee|\d+ mensen/);
  });

  it("says beforehand that a map which exists is not worked out again", async () => {
    await open({ mocks: [page()] });
    expect(screen.getByText(/rekenen we niet opnieuw uit/)).toBeVisible();
  });

  it("sends the version of the text that was read, and chosen talents only", async () => {
    const input = jest.fn();
    const give = {
      request: {
        query: GiveConsentDocument,
        variables: (variables: Record<string, unknown>) => {
          input(variables["input"]);
          return true;
        },
      },
      result: {
        data: { giveConsent: { __typename: "ConsentSuccess" as const, consents: consents(consent("MAP", true, ["talent-2"])) } },
      },
    };
    await open({ mocks: [page(), give] });
    const map = card("De talentenkaart");
    await userEvent.click(map.getByRole("radio", { name: /Alleen talenten die ik kies/ }));
    expect(map.getByRole("button", { name: "Tel mijn talenten mee" })).toBeDisabled();
    await userEvent.click(map.getByRole("checkbox", { name: "Rust bewaren" }));
    await userEvent.click(map.getByRole("button", { name: "Tel mijn talenten mee" }));
    expect(input).toHaveBeenCalledWith(expect.objectContaining({ purpose: "MAP", talentIds: ["talent-2"], textVersion: 1 }));
    expect(await map.findByText("Je doet mee met 1 talent.")).toBeVisible();
  });

  it("stops with one press, without asking why or whether one is sure", async () => {
    const input = jest.fn();
    const stop = {
      request: {
        query: WithdrawConsentDocument,
        variables: (variables: Record<string, unknown>) => {
          input(variables["input"]);
          return true;
        },
      },
      result: { data: { withdrawConsent: { __typename: "ConsentSuccess" as const, consents: consents() } } },
    };
    await open({ mocks: [page(consents(consent("MAP", true))), stop] });
    await userEvent.click(card("De talentenkaart").getByRole("button", { name: "Stop met meetellen" }));
    expect(input).toHaveBeenCalledWith(expect.objectContaining({ purpose: "MAP" }));
    expect(await screen.findByText("Je talenten tellen niet meer mee.")).toBeVisible();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("asks to read again when the text changed in the meantime", async () => {
    const changed = {
      request: { query: GiveConsentDocument, variables: () => true },
      result: { data: { giveConsent: { __typename: "ConsentTextChangedProblem" as const, currentVersion: 2 } } },
    };
    await open({ mocks: [page(), changed] });
    await userEvent.click(screen.getByRole("button", { name: "Ik wil gevonden worden" }));
    expect(await screen.findByText("De tekst is intussen veranderd")).toBeVisible();
    expect(screen.getAllByText("Je doet niet mee.")).toHaveLength(2);
  });

  it("speaks English", async () => {
    await open({ language: "en", mocks: [page()] });
    expect(screen.getByRole("button", { name: "Count my talents" })).toBeVisible();
  });
});
