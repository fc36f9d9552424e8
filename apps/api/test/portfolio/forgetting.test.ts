import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { forgetTakenOut as forgetGoal } from "../../src/modules/goals/forget-taken-out.js";
import { forgetTakenOut as forgetTalent } from "../../src/modules/talents/forget-taken-out.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Acts, codeOf, succeeded } from "./acts.js";

describe("what somebody took out", () => {
  let app: TestApp;
  let ada: TestPerson;
  let asAda: Acts;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    ada = await app.aPerson(await app.anOrganisation(), "Ada");
    asAda = new Acts(app, await app.signIn(ada));
  });
  afterAll(() => app.stop());

  const things = [
    {
      name: "a talent",
      table: "talents.claim",
      idName: "claimId",
      make: () => asAda.addTalent("Weg ermee"),
      remove: "removeTalent",
      restore: "restoreTalent",
      forget: forgetTalent,
    },
    {
      name: "a goal",
      table: "goals.goal",
      idName: "goalId",
      make: () => asAda.createGoal("Weg ermee", ["Een stap"]),
      remove: "removeGoal",
      restore: "restoreGoal",
      forget: forgetGoal,
    },
  ] as const;

  describe.each(things)("$name", ({ table, idName, make, remove, restore, forget }) => {
    const exists = async (id: string): Promise<boolean> =>
      (await app.admin.query(`select from ${table} where id = $1`, [id])).rowCount === 1;
    const runJob = (id: string) => forget(app.running.platform.pools.jobs)({ organisationId: ada.organisationId, [idName]: id });
    const age = (id: string, days: number) =>
      app.admin.query(`update ${table} set removed_at = now() - make_interval(days => $2) where id = $1`, [id, days]);

    it("is planned to be forgotten in the transaction that takes it out", async () => {
      const id = await make();
      succeeded(await asAda.mutate(remove, { [idName]: id }), remove);
      const { rows } = await app.admin.query<{ days: number }>(
        `select round(extract(epoch from run_at - now()) / 86400)::int as days from graphile_worker._private_jobs where payload->>'${idName}' = $1`,
        [id],
      );
      expect(rows).toEqual([{ days: 30 }]);
    });

    it("is not forgotten before its time, when it was put back, or when it was never taken out", async () => {
      const [early, back, kept] = [await make(), await make(), await make()];
      for (const id of [early, back]) succeeded(await asAda.mutate(remove, { [idName]: id }), remove);
      await age(early, 29);
      await age(back, 29);
      succeeded(await asAda.mutate(restore, { [idName]: back }), restore);
      for (const id of [early, back, kept]) await runJob(id);
      expect(await Promise.all([early, back, kept].map(exists))).toEqual([true, true, true]);
    });

    it("goes for good after thirty days, and cannot be put back then", async () => {
      const id = await make();
      succeeded(await asAda.mutate(remove, { [idName]: id }), remove);
      await age(id, 31);
      expect(codeOf(await asAda.mutate(restore, { [idName]: id }))).toBe("NOT_FOUND");
      await runJob(id);
      await runJob(id);
      expect(await exists(id)).toBe(false);
      expect((await app.admin.query("select from goals.step where goal_id = $1", [id])).rowCount).toBe(0);
    });
  });
});
