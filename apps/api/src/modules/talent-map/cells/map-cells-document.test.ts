import { describe, expect, it } from "@jest/globals";
import { mapCellsDocument, type PrintedCells } from "./map-cells-document.js";

const cells: PrintedCells = {
  scheduledOn: "2031-04-01",
  threshold: 7,
  maxNoise: 5,
  purpose: "Wie kan wie iets leren?",
  groups: [{ name: null, employees: 120, about: [31, null] }],
  expressions: [
    { nameNl: "Echt luisteren", nameEn: "Really listening" },
    { nameNl: "Rust bewaren", nameEn: "Keeping calm" },
  ],
};

describe("published numbers on paper", () => {
  it("come after what they are and are not", () => {
    const kinds = mapCellsDocument(cells, "NL").blocks.map(({ kind }) => kind);
    expect(kinds.indexOf("list")).toBeLessThan(kinds.indexOf("table"));
    expect(JSON.stringify(mapCellsDocument(cells, "EN").blocks)).toContain("by at most 5");
  });

  it("each carry “about”, and a hidden one says the same as none", () => {
    const [, , , table] = mapCellsDocument(cells, "NL").blocks;
    expect(table).toMatchObject({
      rows: [
        ["Echt luisteren", "ongeveer 31"],
        ["Rust bewaren", "weinig of niemand"],
      ],
    });
    expect(mapCellsDocument({ ...cells, groups: [{ ...cells.groups[0]!, about: [null, null] }] }, "EN").blocks[3]).toMatchObject({
      rows: [
        ["Really listening", "few or nobody"],
        ["Keeping calm", "few or nobody"],
      ],
    });
  });
});
