import { describe, expect, it } from "@jest/globals";
import { PROFILES } from "@eigenkleur/api/talent-map";
import { judge } from "../attack.js";
import { table } from "../table.js";
import { publicationRows } from "./talent-map.js";

describe("attacking the talent map's numbers", () => {
  // Few trials, so that it is quick; the seed is fixed, so that it says the same each time.
  const options = { trials: 1_200, seed: 5, people: 300, cubes: 1, builtTeams: 60 };

  it.each(["STANDARD", "STRICT"] as const)(
    "gets no further than it may in the %s profile, and breaks every weak design",
    (name) => {
      const result = judge("talent-map", publicationRows(PROFILES[name], options));
      expect(result.pass ? "" : table(result)).toBe("");
    },
    300_000,
  );
});
