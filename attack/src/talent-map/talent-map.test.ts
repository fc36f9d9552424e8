import { describe, expect, it } from "@jest/globals";
import { hasDutchName, PROFILES } from "@eigenkleur/api/talent-map";
import { judge } from "../attack.js";
import { table } from "../table.js";
import { publicationRows } from "./talent-map.js";

const TEN_MINUTES = 600_000;
/** Of these, no trial is left to chance: they follow from what exists at all, or are calculated. */
const WITHOUT_CHANCE = ["lone holder", "structure", "same question", "cube", "full teams"];

describe("attacking the talent map's numbers", () => {
  // Few trials, so that it is quick; the seed is fixed, so that it says the same each time.
  const options = { trials: 1_200, seed: 5, people: 300, cubes: 1, builtTeams: 60, regroupings: 60 };

  it.each([
    ["STANDARD", undefined],
    ["STRICT", WITHOUT_CHANCE],
  ] as const)(
    "gets no further than it may in the %s profile, and breaks every weak design",
    (name, only) => {
      const result = judge("talent-map", publicationRows(PROFILES[name], options, undefined, only));
      expect(result.pass ? "" : table(result)).toBe("");
      // The works council reads these names in Dutch.
      expect(result.rows.filter((row) => !row.control && !hasDutchName(row.name)).map((row) => row.name)).toEqual([]);
    },
    TEN_MINUTES,
  );
});
