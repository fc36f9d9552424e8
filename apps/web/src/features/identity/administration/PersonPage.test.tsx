import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { CorrectEmailDocument, PersonPageDocument, TakeRoleDocument } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { PersonPage } from "./PersonPage.js";

const ID = "11111111-1111-4111-8111-111111111111";

function aPerson(change: Record<string, unknown> = {}) {
  return {
    __typename: "AdministeredPerson",
    id: ID,
    fullName: "Noor de Vries",
    email: "noor@example.org",
    newEmail: null,
    newEmailAt: null,
    staffNumber: "12",
    isActive: true,
    roles: ["EMPLOYEE", "ADMIN"],
    teamName: null,
    placements: [],
    roleChanges: [],
    ...change,
  };
}

async function open(person: unknown, mocks: readonly unknown[] = [], viewerId = "another") {
  const page = { request: { query: PersonPageDocument, variables: { id: ID } }, result: { data: { administeredPerson: person } } };
  await renderScreen(
    <Routes>
      <Route path={paths.personOf(":id")} element={<PersonPage />} />
    </Routes>,
    {
      namespaces: ["administration", "identity"],
      path: paths.personOf(ID),
      mocks: [page, ...mocks] as never,
      viewer: aViewer({ id: viewerId, roles: ["EMPLOYEE", "ADMIN"] }),
    },
  );
}
const always = { variables: () => true };
const role = (name: string) => screen.getByRole("switch", { name: new RegExp(`^${name}`) });

describe("an administrator's page of somebody", () => {
  it("shows nobody of another organisation", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "Deze persoon is er niet" })).toBeVisible();
  });

  it("lets one lay a role of one's own down, but take up none, nor change one's own address", async () => {
    await open(aPerson(), [], ID);
    expect(await screen.findByRole("heading", { name: "Rollen" })).toBeVisible();
    expect(role("Beheer")).toBeEnabled();
    expect(role("HR")).toBeDisabled();
    expect(role("Ondernemingsraad")).toBeDisabled();
    expect(screen.queryByRole("textbox", { name: "Nieuw mailadres" })).toBeNull();
  });

  it("gives nothing to somebody who left", async () => {
    await open(aPerson({ isActive: false, roles: ["EMPLOYEE", "GUIDE"] }));
    expect(await screen.findByText("Deze persoon is weg")).toBeVisible();
    expect(role("HR")).toBeDisabled();
    expect(screen.queryByRole("button", { name: "Wijzig het mailadres" })).toBeNull();
  });

  it("says that the last administrator stays, and leaves the switch as it was", async () => {
    const data = { takeRole: { __typename: "LastAdministratorProblem", lastAdministratorId: ID } };
    await open(aPerson(), [{ request: { query: TakeRoleDocument, ...always }, result: { data } }]);
    await screen.findByRole("heading", { name: "Rollen" });
    await userEvent.click(role("Beheer"));
    expect(await screen.findByText(/Dit is de laatste beheerder/)).toBeVisible();
    expect(role("Beheer")).toBeChecked();
  });

  it("leads to a fresh sign-in when one is needed, and says beside the field that an address is taken", async () => {
    const refused = (code: string) => ({
      request: { query: CorrectEmailDocument, ...always },
      error: new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] }),
    });
    await open(aPerson(), [refused("STEP_UP_REQUIRED"), refused("CONFLICT")]);
    await userEvent.type(await screen.findByRole("textbox", { name: "Nieuw mailadres" }), "sem@example.org");
    await userEvent.click(screen.getByRole("button", { name: "Wijzig het mailadres" }));
    expect(await screen.findByRole("link", { name: "Naar aanmelden" })).toHaveAttribute("href", paths.stepUp);
    await userEvent.click(screen.getByRole("button", { name: "Wijzig het mailadres" }));
    expect(await screen.findByText("Dit mailadres heeft iemand anders al.")).toBeVisible();
  });
});
