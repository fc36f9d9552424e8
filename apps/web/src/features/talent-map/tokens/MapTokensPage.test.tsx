import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CreateTalentMapTokenDocument, MapTokensPageDocument, RevokeTalentMapTokenDocument } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { MapTokensPage } from "./MapTokensPage.js";

const KEY = "ekmap_only-now";
const always = { variables: () => true };
const aToken = (isAlive = true) => ({
  __typename: "TalentMapToken",
  id: "11111111-1111-4111-8111-111111111111",
  label: "Dashboard",
  createdOn: "2026-01-01",
  expiresOn: "2026-04-01",
  isAlive,
});
const page = (tokens: readonly unknown[]) => ({ request: { query: MapTokensPageDocument }, result: { data: { talentMapTokens: tokens } } });

async function open(mocks: readonly unknown[]) {
  await renderScreen(<MapTokensPage />, {
    namespaces: ["mapAccount"],
    path: paths.mapTokens,
    mocks: mocks as never,
    viewer: aViewer({ roles: ["EMPLOYEE", "ADMIN"] }),
  });
}
const make = async () => {
  await userEvent.type(await screen.findByRole("textbox", { name: /Waarvoor/ }), "Dashboard");
  await userEvent.click(screen.getByRole("button", { name: "Maak de sleutel" }));
};

describe("an administrator's page of keys for programs", () => {
  it("makes none without saying what for", async () => {
    await open([page([])]);
    expect(await screen.findByText("Er zijn nog geen sleutels.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Maak de sleutel" })).toBeDisabled();
  });

  it("leads to a fresh sign-in when one is needed", async () => {
    const errors = [{ message: "no", extensions: { code: "STEP_UP_REQUIRED" } }];
    await open([page([]), { request: { query: CreateTalentMapTokenDocument, ...always }, error: new CombinedGraphQLErrors({ errors }) }]);
    await make();
    expect(await screen.findByRole("link", { name: "Naar aanmelden" })).toHaveAttribute("href", paths.stepUp);
    expect(screen.queryByText(KEY)).toBeNull();
  });

  it("shows a new key once, and lists it without the key", async () => {
    const data = { createTalentMapToken: { __typename: "CreateTalentMapTokenSuccess", tokenId: aToken().id, token: KEY } };
    await open([page([]), { request: { query: CreateTalentMapTokenDocument, ...always }, result: { data } }, page([aToken()])]);
    await make();
    expect(await screen.findByText(KEY)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Beëindig: Dashboard" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Ik heb hem bewaard" }));
    await waitFor(() => expect(screen.queryByText(KEY)).toBeNull());
  });

  it("ends a key, which then says that it no longer works", async () => {
    const data = { revokeTalentMapToken: { __typename: "RevokeTalentMapTokenSuccess", tokenId: aToken().id } };
    await open([
      page([aToken()]),
      { request: { query: RevokeTalentMapTokenDocument, ...always }, result: { data } },
      page([aToken(false)]),
    ]);
    await userEvent.click(await screen.findByRole("button", { name: "Beëindig: Dashboard" }));
    expect(await screen.findByText("werkt niet meer")).toBeVisible();
  });
});
