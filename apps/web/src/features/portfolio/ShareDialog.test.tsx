import { describe, expect, it, jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PersonPickerDocument, ShareItemDocument } from "../../gql/graphql.js";
import { renderScreen } from "../../test/render.js";
import { ShareDialog } from "./ShareDialog.js";

const sem = { __typename: "Person" as const, id: "sem", fullName: "Sem Bakker", teamName: "Oost", functionName: null };

/** Answers a search for colleagues with Sem, whatever was typed. */
const search = {
  request: { query: PersonPickerDocument, variables: () => true },
  result: { data: { people: { __typename: "PersonConnection" as const, edges: [{ __typename: "PersonEdge" as const, node: sem }] } } },
  maxUsageCount: 5,
};

/** Accepts one choice and remembers what was sent. */
function sharing() {
  const input = jest.fn();
  const mock = {
    request: {
      query: ShareItemDocument,
      variables: (variables: Record<string, unknown>) => {
        input(variables["input"]);
        return true;
      },
    },
    result: { data: { shareItem: { __typename: "ShareItemSuccess" as const, item: null } } },
  };
  return { mock, input };
}

const dialog = (onClose = () => undefined) => (
  <ShareDialog kind="GOAL" itemId="goal" name="Rust bewaren" audience="PRIVATE" people={[]} onClose={onClose} />
);
const open = (mocks: Parameters<typeof renderScreen>[1] = {}) => renderScreen(dialog(), { namespaces: ["portfolio"], ...mocks });

describe("choosing who sees a goal", () => {
  it("says in plain words what each choice means, and nothing of others while it is private", async () => {
    await open();
    expect(screen.getByText(/Niemand anders ziet het, ook niet dat het bestaat/)).toBeVisible();
    expect(screen.getByText(/ook je leidinggevende/)).toBeVisible();
    expect(screen.queryByText(/HR krijgt dit nooit te zien/)).not.toBeInTheDocument();
  });

  it("says about HR and about the steps as soon as somebody would see it", async () => {
    await open();
    await userEvent.click(screen.getByRole("radio", { name: /Alle collega’s/ }));
    expect(screen.getByText(/HR krijgt dit nooit te zien vanwege de functie/)).toBeVisible();
    expect(screen.getByText(/deel je ook de stappen/)).toBeVisible();
  });

  it("cannot be saved for chosen people before somebody is chosen", async () => {
    const { mock, input } = sharing();
    await open({ mocks: [search, mock] });
    await userEvent.click(screen.getByRole("radio", { name: /Mensen die ik kies/ }));
    expect(screen.getByRole("button", { name: "Bewaar deze keuze" })).toBeDisabled();
    await userEvent.type(screen.getByRole("combobox", { name: "Zoek een collega" }), "Sem");
    await userEvent.click(await screen.findByRole("option", { name: /Sem Bakker/ }));
    await userEvent.click(screen.getByRole("button", { name: "Bewaar deze keuze" }));
    expect(input).toHaveBeenCalledWith(expect.objectContaining({ audience: "CHOSEN", personIds: ["sem"] }));
  });

  it("sends nobody's name when it is for all colleagues", async () => {
    const { mock, input } = sharing();
    await open({ mocks: [mock] });
    await userEvent.click(screen.getByRole("radio", { name: /Alle collega’s/ }));
    await userEvent.click(screen.getByRole("button", { name: "Bewaar deze keuze" }));
    expect(input).toHaveBeenCalledWith(expect.objectContaining({ audience: "ORGANISATION", personIds: [] }));
  });

  it("speaks English", async () => {
    await open({ language: "en" });
    expect(screen.getByRole("radio", { name: /Only me/ })).toBeVisible();
  });
});
