/** @jest-environment node */
import { describe, expect, it } from "@jest/globals";
import { toCsv } from "./map-csv.js";
import { levelOf, type MapTable } from "./map-view.js";

const words = { caveat: ["Elk getal is ongeveer; delen tellen niet op."], group: "Groep", few: "weinig of niemand" };
const table = (aboutOf: MapTable["aboutOf"], name = "Oost"): MapTable => ({
  groups: [{ id: "g", name }],
  columns: [
    { id: "a", name: "Echt luisteren", colour: "contact" },
    { id: "b", name: "Rust; bewaren", colour: "steadiness" },
  ],
  aboutOf,
});

describe("the map as a file", () => {
  it("begins with what the numbers are and are not", () => {
    expect(
      toCsv(
        table(() => 12),
        words,
      ).split("\r\n")[0],
    ).toBe('\u{FEFF}"Elk getal is ongeveer; delen tellen niet op."');
  });

  it("gives a hidden number and a true zero the same words", () => {
    expect(
      toCsv(
        table(() => null),
        words,
      ),
    ).toContain("Oost;weinig of niemand;weinig of niemand\r\n");
  });

  it("runs no name as a formula and breaks no line on one", () => {
    const csv = toCsv(
      table(() => 9, "=1+1\nOost"),
      words,
    );
    expect(csv).toContain('"\'=1+1\nOost";9;9');
    expect(csv).toContain('"Rust; bewaren"');
  });
});

describe("how dark a cell is", () => {
  it("is as blank for a hidden number as for none", () => {
    expect(levelOf(null, 40)).toBe(levelOf(0, 40));
  });
  it("goes up in equal steps to the largest on the screen", () => {
    expect([1, 8, 9, 16, 40].map((about) => levelOf(about, 40))).toEqual([1, 1, 2, 2, 5]);
  });
});
