import { expect, it } from "@jest/globals";
import { hasDutchName } from "@eigenkleur/api/talent-map";
import { judge } from "../attack.js";
import { table } from "../table.js";
import { apiRows } from "./api-attack.js";

// Without the clock: a busy machine is no place for it. `pnpm attack talent-map` compares times.
it("finds nothing over HTTP that tells few from nobody, now from before, or a forged question from a real one", async () => {
  const result = judge("talent-map", await apiRows({ seed: 1, fuzz: 2_000, timeSamples: 0, repeats: 5 }));
  expect(result.pass ? "" : table(result)).toBe("");
  expect(result.rows.filter((row) => !row.control && !hasDutchName(row.name)).map((row) => row.name)).toEqual([]);
}, 300_000);
