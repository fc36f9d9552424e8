import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { InfeasibleTableError, lastRow, perturb, perturbationTable, type PerturbationParameters } from "./perturbation-table.rules.js";

type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Reference {
  readonly published: Readonly<Record<"D2V0.9js0" | "D5V3js2", { readonly rows: Rows }>>;
  readonly profile_strict_D8V6js2: { readonly rows: Rows };
}

const REFERENCE = JSON.parse(readFileSync(new URL("../../../test/fixtures/talent-map/ptables.json", import.meta.url), "utf8")) as Reference;

function expectRows(parameters: PerturbationParameters, rows: Rows): void {
  const table = perturbationTable(parameters);
  for (const [row, targets] of Object.entries(rows)) {
    const made = Object.fromEntries((table.rows[Number(row)] ?? []).map(({ published, probability }) => [published, probability]));
    expect(Object.keys(made)).toEqual(Object.keys(targets));
    for (const [target, probability] of Object.entries(targets)) {
      expect(Math.abs((made[target] ?? Number.NaN) - probability)).toBeLessThan(1e-6);
    }
  }
}

function refusalOf(parameters: PerturbationParameters): InfeasibleTableError {
  try {
    perturbationTable(parameters);
  } catch (error) {
    if (error instanceof InfeasibleTableError) return error;
    throw error;
  }
  throw new Error("The table was made");
}

describe("a perturbation table that can't be made", () => {
  it("names the first row and the variance it needs when hidden counts ask for more", () => {
    expect(refusalOf({ maxNoise: 5, variance: 3, smallestHidden: 3 })).toMatchObject({ row: 1, best: 3 });
    expect(refusalOf({ maxNoise: 8, variance: 6, smallestHidden: 4 })).toMatchObject({ row: 2, best: 6 });
  });

  it("names the row and the most it can reach when too much variance is wanted", () => {
    const refusal = refusalOf({ maxNoise: 2, variance: 1.3, smallestHidden: 0 });
    expect(refusal.row).toBe(1);
    expect(refusal.best).toBeCloseTo(1.2, 12);
    expect(refusal.message).toContain("Row 1");
    expect(refusal.message).toContain("1.2");
  });

  it("reports what ptable 1.0.0 reaches in silence: at most .93188 of 1 in row 1 (D=2, js=0)", () => {
    const refusal = refusalOf({ maxNoise: 2, variance: 1, smallestHidden: 0, fit: "AT_MOST" });
    expect(refusal.row).toBe(1);
    expect(refusal.best).toBeCloseTo(0.93188, 5);
  });

  it("says so when a row has no noise of mean zero at all", () => {
    expect(refusalOf({ maxNoise: 2, variance: 3, smallestHidden: 5 })).toMatchObject({ row: 1, best: null });
  });

  it.each([
    { maxNoise: 0, variance: 3, smallestHidden: 2 },
    { maxNoise: 2.5, variance: 3, smallestHidden: 2 },
    { maxNoise: 5, variance: 0, smallestHidden: 2 },
    { maxNoise: 5, variance: Number.NaN, smallestHidden: 2 },
    { maxNoise: 5, variance: 3, smallestHidden: -1 },
  ])("refuses parameters that mean nothing: %j", (parameters) => {
    expect(() => perturbationTable(parameters)).toThrow(RangeError);
  });
});

describe("the perturbation table", () => {
  it("equals the published tables of ptable 1.0.0 and the strict profile's to 1e-6", () => {
    expectRows({ maxNoise: 2, variance: 0.9, smallestHidden: 0 }, REFERENCE.published["D2V0.9js0"].rows);
    expectRows({ maxNoise: 5, variance: 3, smallestHidden: 2 }, REFERENCE.published.D5V3js2.rows);
    expectRows({ maxNoise: 8, variance: 6, smallestHidden: 2 }, REFERENCE.profile_strict_D8V6js2.rows);
  });

  it("equals the unit test of ptable 1.0.0 whose third row is not monotone (D=2, V=1.05, js=1)", () => {
    expectRows(
      { maxNoise: 2, variance: 1.05, smallestHidden: 1, monotone: [true, true, false, true] },
      {
        1: { 0: 0.50833333, 2: 0.475, 3: 0.01666667 },
        2: { 0: 0.16155827, 2: 0.55565037, 3: 0.24246618, 4: 0.04032518 },
        3: { 2: 0.41231301, 3: 0.28806097, 4: 0.18693903, 5: 0.11268699 },
        4: { 2: 0.07012498, 3: 0.24450007, 4: 0.3707499, 5: 0.24450007, 6: 0.07012498 },
      },
    );
  });

  it("has rows that sum to one, mean zero, the variance asked, nothing hidden, bounded noise, and no fall on the left", () => {
    const parameters = fc.record({
      maxNoise: fc.integer({ min: 1, max: 12 }),
      variance: fc.double({ min: 0.2, max: 14, noNaN: true }),
      smallestHidden: fc.integer({ min: 0, max: 4 }),
    });
    let made = 0;
    fc.assert(
      fc.property(parameters, (wanted) => {
        let table;
        try {
          table = perturbationTable(wanted);
        } catch (error) {
          expect(error).toBeInstanceOf(InfeasibleTableError);
          return;
        }
        made += 1;
        expect(table.rows).toHaveLength(lastRow(wanted) + 1);
        table.rows.slice(1).forEach((targets, index) => {
          const count = index + 1;
          const sum = (value: (noise: number) => number) =>
            targets.reduce((total, { published, probability }) => total + probability * value(published - count), 0);
          expect(Math.abs(sum(() => 1) - 1)).toBeLessThan(1e-9);
          expect(Math.abs(sum((noise) => noise))).toBeLessThan(1e-9);
          expect(Math.abs(sum((noise) => noise * noise) - wanted.variance)).toBeLessThan(1e-9);
          for (const [place, { published, probability }] of targets.entries()) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(Math.abs(published - count)).toBeLessThanOrEqual(wanted.maxNoise);
            expect(published > 0 && published <= wanted.smallestHidden).toBe(false);
            const next = targets[place + 1];
            if (next && next.published <= count) expect(next.probability).toBeGreaterThanOrEqual(probability - 1e-12);
          }
        });
      }),
      { numRuns: 120, seed: 7 },
    );
    expect(made).toBeGreaterThan(25);
  });

  it("has no distribution of the same constraints with more entropy", () => {
    // A step along any direction that keeps sum, mean and variance only loses entropy: tried on row 8 of the standard profile.
    const row = perturbationTable({ maxNoise: 5, variance: 3, smallestHidden: 2 }).rows[8] ?? [];
    const entropy = (values: readonly number[]) => -values.reduce((sum, value) => sum + (value > 0 ? value * Math.log(value) : 0), 0);
    const best = entropy(row.map(({ probability }) => probability));
    for (let place = 0; place + 3 < row.length; place += 1) {
      for (const step of [1e-4, -1e-4]) {
        // Third differences of neighbours keep sum, mean and variance.
        const other = row.map(({ probability }, index) => probability + step * ([1, -3, 3, -1][index - place] ?? 0));
        expect(entropy(other)).toBeLessThan(best);
      }
    }
  });
});

describe("looking up a count", () => {
  const table = perturbationTable({ maxNoise: 5, variance: 3, smallestHidden: 2 });

  it("leaves zero zero, whatever the key", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (key) => perturb(table, 0, key) === 0));
  });

  it("takes the first target whose cumulated probability reaches the key, its own upper end included", () => {
    const small = {
      parameters: table.parameters,
      rows: [[], [], [], [2, 3, 4].map((published, index) => ({ published, probability: [0.25, 0.5, 0.25][index] ?? 0 }))],
    };
    expect([0.1, 0.25, 0.2501, 0.75, 0.751, 1].map((key) => perturb(small, 3, key))).toEqual([2, 2, 3, 3, 4, 4]);
  });

  it("never moves a count by more than D, nor to a hidden one, however near to one the key is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, key) => {
        const published = perturb(table, count, key);
        expect(Math.abs(published - count)).toBeLessThanOrEqual(5);
        expect(published === 0 || published > 2).toBe(true);
      }),
    );
  });
});
