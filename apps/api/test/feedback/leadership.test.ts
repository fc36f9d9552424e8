import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { differences, readLeadershipData, type LeadershipData } from "../../src/demo/leadership-data.js";
import { createLeadershipPeople } from "../../src/demo/leadership-people.js";
import { runLeadership } from "../../src/demo/leadership-run.js";
import { storedMeans } from "../../src/demo/stored-means.js";
import { TestApp } from "../testkit/test-app.js";

/** Alone on two cores it takes half a minute; a busy machine may take its time. */
const FIVE_MINUTES = 300_000;

describe("the published leadership ratings, through the public API and the answer endpoint", () => {
  let app: TestApp;
  let data: LeadershipData;
  beforeAll(async () => {
    app = await TestApp.start();
    data = await readLeadershipData();
  });
  afterAll(() => app.stop(), 60_000);

  it("is the whole data set", () => {
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
    "gives every item mean of all 49 leaders as the reference has it, to 1e-9",
    async () => {
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
      );
      expect(outcome.rounds.map((round) => round.raterCount)).toEqual(data.reference.map((leader) => leader.raters));
      const shown = new Map(outcome.rounds.map((round) => [round.leader, round.means]));
      const withoutBands = data.reference.map((leader) => ({
        ...leader,
        itemMean: Object.fromEntries(Object.entries(leader.itemMean).filter(([item]) => shown.get(leader.leader)?.has(item))),
      }));
      expect(differences(withoutBands, shown)).toEqual([]);
      expect(differences(data.reference, await storedMeans(app.admin, outcome.rounds))).toEqual([]);
    },
    FIVE_MINUTES,
  );
});
