import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderScreen } from "../../test/render.js";
import { ColourWheel } from "./ColourWheel.js";
import { DotRangeChart } from "./DotRangeChart.js";

const chart = (
  <DotRangeChart
    caption="Jij en anderen"
    low={{ value: 1, label: "nooit" }}
    high={{ value: 5, label: "altijd" }}
    rows={[
      { id: "a", name: "Contact", self: 4, others: 3.25, range: { low: 3, high: 3.5 } },
      { id: "b", name: "Vakwerk", self: null, others: null },
    ]}
  />
);

describe("self and others on one scale", () => {
  it("does not draw or tell a figure that may not be shown", async () => {
    const { container } = await renderScreen(chart);
    await userEvent.click(screen.getByText("Bekijk dezelfde cijfers als tabel"));
    const row = within(screen.getByRole("row", { name: /Vakwerk/ }));
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["niet getoond", "niet getoond", "niet getoond"]);
    expect(container.querySelectorAll(".row .track")).toHaveLength(1);
  });

  it("offers the same figures as a real table, one press away", async () => {
    await renderScreen(chart);
    await userEvent.click(screen.getByText("Bekijk dezelfde cijfers als tabel"));
    const table = within(screen.getByRole("table", { name: "Jij en anderen" }));
    expect(table.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Thema",
      "Jijzelf",
      "Anderen (gemiddeld)",
      "Spreiding van anderen",
    ]);
    const row = within(table.getByRole("row", { name: /Contact/ }));
    expect(row.getByRole("rowheader")).toHaveTextContent("Contact");
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["4,0", "3,3", "3,0 tot 3,5"]);
  });

  it("has a sentence in place of the drawing for those who cannot see it", async () => {
    await renderScreen(chart);
    expect(screen.getByRole("img", { name: /schaal van ‘nooit’ tot ‘altijd’/ })).toBeVisible();
  });
});

describe("the colour wheel", () => {
  it("tells its themes in words", async () => {
    await renderScreen(
      <ColourWheel
        themes={[
          { colour: "contact", name: "Contact", count: 2 },
          { colour: "craft", name: "Vakwerk", count: 1 },
        ]}
      />,
    );
    expect(screen.getByRole("img", { name: "Kleurenwiel: Contact (2 talenten), Vakwerk (1 talent)" })).toBeVisible();
  });

  it("says that it is empty while there is no talent", async () => {
    await renderScreen(<ColourWheel themes={[]} />);
    expect(screen.getByRole("img", { name: "Kleurenwiel zonder talenten" })).toBeVisible();
  });
});
