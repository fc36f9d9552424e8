import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { readLeadershipData } from "../../../demo/leadership-data.js";
import type { LeadershipData } from "../../../demo/leadership-data.js";
import { averageDeviationJ, nullVariance, rwg, rwgJ } from "./agreement.rules.js";
import { cronbachAlpha } from "./alpha.rules.js";
import { mean, standardDeviation } from "./summary.rules.js";
import { groupedIntraclass } from "./unequal-groups.rules.js";

interface Leader {
  readonly leader: number;
  readonly itemMean: Readonly<Record<string, number>>;
  readonly itemSd: Readonly<Record<string, number>>;
  readonly scaleMean: number;
  readonly scaleSd: number;
  readonly rwgJ: number;
  readonly rwgLEAD01: number;
  readonly adM: number;
}
interface Whole {
  readonly MSB: number;
  readonly MSW: number;
  readonly n0: number;
  readonly nMean: number;
  readonly ICC1_n0: number;
  readonly ICC1_meanN: number;
  readonly ICC2: number;
  readonly alpha: number;
  readonly perLeader: readonly Leader[];
}

const reference = JSON.parse(
  readFileSync(new URL("../../../../test/fixtures/leadership/leadership-ratings.reference.json", import.meta.url), "utf8"),
) as Whole;
const uniform = nullVariance(5) ?? 0;

describe("the published leadership ratings", () => {
  let data: LeadershipData;
  const tableOf = (leader: number) => data.ratings.filter((rating) => rating.leader === leader).map(({ scores }) => scores);
  beforeAll(async () => {
    data = await readLeadershipData();
  });

  it.each(reference.perLeader.map((leader) => [leader.leader, leader] as const))(
    "have R's r_wg(J), AD_M, means and spread of leader %d",
    (id, leader) => {
      const table = tableOf(id);
      expect(rwgJ(table, uniform)).toBeCloseTo(leader.rwgJ, 9);
      expect(averageDeviationJ(table)).toBeCloseTo(leader.adM, 9);
      expect(
        rwg(
          table.map((row) => row[0] ?? Number.NaN),
          uniform,
        ),
      ).toBeCloseTo(leader.rwgLEAD01, 9);
      expect(mean(table.map(mean))).toBeCloseTo(leader.scaleMean, 9);
      expect(standardDeviation(table.map(mean))).toBeCloseTo(leader.scaleSd, 9);
      for (const [index, item] of data.items.entries()) {
        const column = table.map((row) => row[index] ?? Number.NaN);
        expect(mean(column)).toBeCloseTo(leader.itemMean[item] ?? Number.NaN, 9);
        expect(standardDeviation(column)).toBeCloseTo(leader.itemSd[item] ?? Number.NaN, 9);
      }
    },
  );

  it("have R's ICC(1), ICC(2) and alpha as a whole", () => {
    const found = groupedIntraclass(reference.perLeader.map(({ leader }) => tableOf(leader).map(mean)));
    expect(found?.between).toBeCloseTo(reference.MSB, 9);
    expect(found?.within).toBeCloseTo(reference.MSW, 9);
    expect(found?.n0).toBeCloseTo(reference.n0, 9);
    expect(found?.meanN).toBeCloseTo(reference.nMean, 9);
    expect(found?.icc1N0).toBeCloseTo(reference.ICC1_n0, 9);
    expect(found?.icc1MeanN).toBeCloseTo(reference.ICC1_meanN, 9);
    expect(found?.icc2).toBeCloseTo(reference.ICC2, 9);
    expect(cronbachAlpha(data.ratings.map(({ scores }) => scores))?.value).toBeCloseTo(reference.alpha, 9);
  });
});
