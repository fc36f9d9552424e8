import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { cellKey, cellName, handbookCellKey, uniform } from "./cell-key.rules.js";
import { normalProbability, normalQuantile } from "./normal.rules.js";
import { perturb, perturbationTable, type PerturbationTable } from "./perturbation-table.rules.js";

interface Examples {
  readonly handbook_example: {
    readonly record_keys: readonly number[];
    readonly cell_key: number;
    readonly expected: number;
    readonly ptable: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly eigenkleur_vectors: {
    readonly secret_hex: string;
    readonly rho: number;
    readonly vectors: readonly {
      readonly cell: string;
      readonly epoch: number;
      readonly u_static: number;
      readonly u_epoch: number;
      readonly u: number;
      readonly published_for_n: Readonly<Record<string, number>>;
    }[];
  };
}

const EXAMPLES = JSON.parse(
  readFileSync(new URL("../../../test/fixtures/talent-map/cell_key_examples.json", import.meta.url), "utf8"),
) as Examples;
const VECTORS = EXAMPLES.eigenkleur_vectors;
const SECRET = Buffer.from(VECTORS.secret_hex, "hex");

describe("the normal distribution", () => {
  it("equals tabulated values in the centre and in both tails", () => {
    // Abramowitz & Stegun, tables 26.1 and 26.2; the far tail from DLMF 7.12 to sixteen digits.
    const known: readonly (readonly [number, number])[] = [
      [0, 0.5],
      [1, 0.8413447460685429],
      [-1.96, 0.024997895148220435],
      [2.5, 0.9937903346742238],
      [-2.5, 0.006209665325776132],
      [-6, 9.865876450376946e-10],
      [-10, 7.619853024160527e-24],
    ];
    for (const [x, probability] of known) expect(Math.abs(normalProbability(x) / probability - 1)).toBeLessThan(1e-13);
  });

  it("inverts itself, to the last digits", () => {
    for (let x = -8; x <= 5; x += 0.0625) expect(Math.abs(normalQuantile(normalProbability(x)) - x)).toBeLessThan(x > 3 ? 1e-9 : 1e-12);
  });

  it("has no quantile outside zero and one", () => {
    for (const probability of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});

describe("the plain cell key", () => {
  it("gives the handbook's worked example", () => {
    const { record_keys: keys, cell_key: key, ptable, expected } = EXAMPLES.handbook_example;
    const table: PerturbationTable = {
      parameters: { maxNoise: 1, variance: 1, smallestHidden: 0 },
      rows: Object.values(ptable).map((row) =>
        Object.entries(row).map(([published, probability]) => ({ published: Number(published), probability })),
      ),
    };
    expect(handbookCellKey(keys)).toBeCloseTo(key, 12);
    expect(perturb(table, keys.length, handbookCellKey(keys))).toBe(expected);
  });
});

describe("the two-layer cell key", () => {
  const table = perturbationTable({ maxNoise: 5, variance: 3, smallestHidden: 2 });

  it("equals the independent vectors: both layers, the key, and what is published for eight counts", () => {
    for (const { cell, epoch, u_static: fixed, u_epoch: passing, u, published_for_n: published } of VECTORS.vectors) {
      expect(uniform(SECRET, `ek1|static|${cell}`)).toBe(fixed);
      expect(uniform(SECRET, `ek1|epoch|${epoch}|${cell}`)).toBe(passing);
      const key = cellKey({ secret: SECRET, epoch, staticShare: VECTORS.rho }, cell);
      expect(Math.abs(key - u)).toBeLessThan(1e-12);
      for (const [count, value] of Object.entries(published)) expect(perturb(table, Number(count), key)).toBe(value);
    }
  });

  it("is uniform over cells, correlated by ρ over the epochs of one cell and by nothing over cells", () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => cellName(`g${index}`, "t:1"));
    const first = cells.map((cell) => cellKey({ secret: SECRET, epoch: 1, staticShare: 0.5 }, cell));
    const second = cells.map((cell) => cellKey({ secret: SECRET, epoch: 2, staticShare: 0.5 }, cell));
    const distance = first
      .toSorted((a, b) => a - b)
      .reduce((most, key, index) => Math.max(most, Math.abs(key - (index + 0.5) / cells.length)), 0);
    expect(distance).toBeLessThan(1.63 / Math.sqrt(cells.length));
    expect(Math.abs(correlation(first, second) - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(correlation(first, [...first.slice(1), first[0] ?? 0]))).toBeLessThan(0.025);
  });

  it("publishes what is zero on average, with the table's variance", () => {
    const noises = Array.from({ length: 20_000 }, (_, index) => {
      const key = cellKey({ secret: SECRET, epoch: 3, staticShare: 0.5 }, cellName(`g${index}`, "t:2"));
      return perturb(table, 20, key) - 20;
    });
    const mean = noises.reduce((sum, noise) => sum + noise, 0) / noises.length;
    const variance = noises.reduce((sum, noise) => sum + noise * noise, 0) / noises.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(Math.abs(variance - 3)).toBeLessThan(0.12);
  });

  it("is another one with another secret", () => {
    const cell = cellName("7f3a", "t:101");
    const other = Buffer.alloc(32, 1);
    expect(cellKey({ secret: other, epoch: 1, staticShare: 0.5 }, cell)).not.toBeCloseTo(
      cellKey({ secret: SECRET, epoch: 1, staticShare: 0.5 }, cell),
      6,
    );
  });
});

function correlation(left: readonly number[], right: readonly number[]): number {
  const [a, b] = [left.map(normalQuantile), right.map(normalQuantile)];
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
