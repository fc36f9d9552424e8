import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { differences, readLeadershipData, type LeadershipData } from "../../src/demo/leadership-data.js";
import { createLeadershipPeople } from "../../src/demo/leadership-people.js";
import { runLeadership, type LeadershipTier } from "../../src/demo/leadership-run.js";
import { storedMeans } from "../../src/demo/stored-means.js";
import { TestApp } from "../testkit/test-app.js";

/** Alone on two cores it takes half a minute; a busy machine may take its time. */
const FIVE_MINUTES = 300_000;

/** The leaders with the fewest raters: the blind tier costs curve arithmetic, and `pnpm demo:leadership` takes everybody. */
const BLIND_LEADERS = 4;

/** Every item mean through the public API, the answer endpoint and the release, as the reference has it. */
async function expectEqualMeans(app: TestApp, data: LeadershipData, tier: LeadershipTier): Promise<void> {
  const people = await createLeadershipPeople(app.admin, app.origin, data);
  const outcome = await runLeadership(
    {
      origin: app.origin,
      ...people,
      mails: () => app.mails(),
      countMails: async () =>
        (await readdir(join(app.directory, "outbox")).catch(() => [])).filter((name) => name.endsWith(".json")).length,
    },
    data,
    tier,
  );
  expect(outcome.rounds.map((round) => round.raterCount)).toEqual(data.reference.map((leader) => leader.raters));
  const shown = new Map(outcome.rounds.map((round) => [round.leader, round.means]));
  const withoutBands = data.reference.map((leader) => ({
    ...leader,
    itemMean: Object.fromEntries(Object.entries(leader.itemMean).filter(([item]) => shown.get(leader.leader)?.has(item))),
  }));
  expect(differences(withoutBands, shown)).toEqual([]);
  expect(differences(data.reference, await storedMeans(app.admin, outcome.rounds))).toEqual([]);
  const { rows } = await app.admin.query("select distinct tier from feedback.round");
  expect(rows).toEqual([{ tier }]);
}

describe("the published leadership ratings, through the public API and the answer endpoint", () => {
  let app: TestApp;
  let data: LeadershipData;
  beforeEach(async () => {
    app = await TestApp.start();
    data = await readLeadershipData();
  });
  afterEach(() => app.stop(), 60_000);

  it("are the whole data set", () => {
    expect(data.ratings).toHaveLength(2042);
    expect(data.reference).toHaveLength(49);
    expect(data.items).toHaveLength(11);
  });

  it("would be seen to differ from a mean that is off by a hair", () => {
    const means = new Map(data.reference.map(({ leader, itemMean }) => [leader, new Map(Object.entries(itemMean))]));
    expect(differences(data.reference, means)).toEqual([]);
    means.get(2)?.set("LEAD01", (data.reference[0]?.itemMean["LEAD01"] ?? 0) + 1e-8);
    expect(differences(data.reference, means)).toMatchObject([{ leader: 2, item: "LEAD01" }]);
  });

  it(
    "give every item mean of all 49 leaders as the reference has it, to 1e-9",
    () => expectEqualMeans(app, data, "SEPARATED"),
    FIVE_MINUTES,
  );

  it(
    "give the same means in the blind tier",
    async () => {
      const reference = data.reference
        .toSorted((a, b) => a.raters - b.raters)
        .slice(0, BLIND_LEADERS)
        .toSorted((a, b) => a.leader - b.leader);
      const ratings = data.ratings.filter(({ leader }) => reference.some((one) => one.leader === leader));
      expect(ratings.length).toBeGreaterThan(40);
      await expectEqualMeans(app, { ...data, ratings, reference }, "BLIND");
    },
    FIVE_MINUTES,
  );
});
