import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MapViewDocument, TalentMapPageDocument } from "../../../gql/graphql.js";
import { renderScreen } from "../../../test/render.js";
import { statedPurpose } from "./stated-purpose.js";
import { TalentMapPage } from "./TalentMapPage.js";

const theme = { __typename: "TalentTheme" as const, id: "th1", key: "contact", nameNl: "Contact", nameEn: "Contact" };
const epoch = {
  __typename: "TalentMapEpoch" as const,
  id: "1",
  number: 1,
  scheduledOn: "2031-04-01",
  threshold: 7,
  maxNoise: 5,
  variance: 3,
  realTrendFrom: 4,
  participation: "FROM_25_TO_50" as const,
};
const group = (id: string, name: string | null, dimension: "ORGANISATION" | "TEAM") => ({
  __typename: "TalentMapGroup" as const,
  id,
  name,
  dimension,
  employees: name ? 24 : 120,
  expressionKinds: ["TALENT" as const],
});
const expression = (id: string, nameNl: string) => ({
  __typename: "TalentMapExpression" as const,
  id,
  kind: "TALENT" as const,
  nameNl,
  nameEn: nameNl,
});

const options = (epochs = [epoch]) => ({
  request: { query: TalentMapPageDocument, variables: () => true },
  maxUsageCount: 3,
  result: {
    data: {
      talentMapOptions: {
        __typename: "TalentMapOptions" as const,
        id: "org",
        epochs,
        skippedOn: ["2031-01-01"],
        groups: [group("all", null, "ORGANISATION"), group("east", "Oost", "TEAM")],
        expressions: [expression("t:a", "Echt luisteren"), expression("t:b", "Rust bewaren")],
      },
      talentThemes: [{ ...theme, talents: ["a", "b"].map((id) => ({ __typename: "Talent" as const, id })) }],
    },
  },
});

/** Answers with a number for everybody and one for the team; remembers what was asked. */
function numbers() {
  const asked = jest.fn();
  const row = (groupId: string, about: (number | null)[]) => ({ __typename: "TalentMapRow" as const, id: `1:${groupId}`, groupId, about });
  const mock = {
    request: {
      query: MapViewDocument,
      variables: (variables: Record<string, unknown>) => {
        asked(variables);
        return true;
      },
    },
    maxUsageCount: 5,
    result: {
      data: { talentMap: { __typename: "TalentMap" as const, id: "1", rows: [row("all", [31, 12]), row("east", [9, null])] } },
    },
  };
  return { asked, mock };
}

const PURPOSE = "Wie kan wie iets leren over gesprekken?";

describe("HR's talent map", () => {
  beforeEach(() => {
    statedPurpose.current = null;
  });

  const open = async (mocks: NonNullable<Parameters<typeof renderScreen>[1]>["mocks"], state = true) => {
    await renderScreen(<TalentMapPage />, { namespaces: ["talentMap"], path: "/talentenkaart", ...(mocks ? { mocks } : {}) });
    if (!state) return;
    await userEvent.type(screen.getByRole("textbox", { name: /Waarvoor/ }), PURPOSE);
    // The view suspends while it asks; React finishes that only inside an act that is waited for.
    await act(async () => userEvent.click(screen.getByRole("button", { name: "Naar de kaart" })));
  };

  it("says neutrally that there is none, without a reason", async () => {
    await open([options([])], false);
    expect(screen.getByRole("heading", { name: "Er is nu geen kaart" })).toBeVisible();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("shows no number and asks nothing before it is said what for, in a sentence", async () => {
    const { asked, mock } = numbers();
    await open([options(), mock], false);
    await userEvent.type(screen.getByRole("textbox", { name: /Waarvoor/ }), "Zomaar");
    await userEvent.click(screen.getByRole("button", { name: "Naar de kaart" }));
    expect(screen.getByText(/minstens 10 tekens/)).toBeVisible();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });

  it("sends what it is for with the question, and has “about” with every number", async () => {
    const { asked, mock } = numbers();
    await open([options(), mock]);
    const grid = await screen.findByRole("grid");
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ purpose: PURPOSE, groups: ["all", "east"], expressions: ["t:a", "t:b"] }));
    expect(
      within(grid)
        .getAllByRole("gridcell")
        .map((cell) => cell.getAttribute("aria-label")),
    ).toEqual(["ongeveer 31", "ongeveer 12", "ongeveer 9", "weinig of niemand"]);
    expect(screen.getByText(/Delen tellen niet precies op/)).toBeVisible();
  });

  it("is one stop for Tab, with arrows between the cells and Enter on a name", async () => {
    await open([options(), numbers().mock]);
    const grid = await screen.findByRole("grid");
    const [first] = within(grid).getAllByRole("gridcell");
    first?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(within(grid).getAllByRole("gridcell")[1]).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(within(grid).getAllByRole("gridcell")[3]).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(within(grid).getByRole("button", { name: /Oost/ })).toHaveFocus();
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it("has the same numbers as a list", async () => {
    await open([options(), numbers().mock]);
    await userEvent.click(await screen.findByText("Dezelfde getallen als lijst"));
    expect(screen.getByRole("row", { name: /Oost.*Rust bewaren.*weinig of niemand/ })).toBeInTheDocument();
  });
});
