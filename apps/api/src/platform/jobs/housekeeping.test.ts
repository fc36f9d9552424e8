import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseCrontab } from "graphile-worker";
import { TestApp } from "../../../test/testkit/test-app.js";
import { HOUSEKEEPING_SCHEDULE, housekeeping } from "./housekeeping.js";

describe("the schedule", () => {
  it("can be read by the queue and names only tasks that exist", () => {
    const tasks = parseCrontab(HOUSEKEEPING_SCHEDULE.join("\n")).map((item) => item.task);
    const handlers = housekeeping({} as never);
    expect(tasks.length).toBeGreaterThan(0);
    expect(tasks.filter((task) => handlers[task] === undefined)).toEqual([]);
  });
});

describe("forgetting results of mutations", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
  });
  afterAll(() => app.stop());

  it("takes those of more than a week ago, of every organisation, and no younger one", async () => {
    for (const daysAgo of [0, 7, 8, 400]) {
      await app.admin.query(
        `insert into platform.mutation_result (organisation_id, person_id, client_mutation_id, mutation, input_hash, created_on)
         values ($1, $2, $3, 'x', '', current_date - $4::int)`,
        [randomUUID(), randomUUID(), randomUUID(), daysAgo],
      );
    }
    await housekeeping(app.running.platform.pools.jobs)["platform:forgetMutationResults"]?.({});
    const { rows } = await app.admin.query<{ age: number }>(
      "select current_date - created_on as age from platform.mutation_result order by 1",
    );
    expect(rows.map((row) => row.age)).toEqual([0, 7]);
  });
});
