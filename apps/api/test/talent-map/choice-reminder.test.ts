import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp } from "../testkit/test-app.js";
import { MapDesk } from "./map-desk.js";

describe("the quarterly reminder of one's choices", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it("says the same to everybody, whatever they chose, once a quarter, and only where a map is on", async () => {
    const organisationId = await app.anOrganisation();
    const desk = new MapDesk(app, organisationId);
    const [yes, no] = [await app.aPerson(organisationId, "Wel"), await app.aPerson(organisationId, "Niet")];
    const elsewhere = await app.aPerson(await app.anOrganisation("Zonder kaart"), "Elders");
    await desk.consent(await desk.as(yes), "MAP");
    await app.admin.query(
      `with decision as (insert into talent_map.decision (organisation_id, reference, decided_on, recorded_by) values ($1, 'OR 1', current_date, $2) returning id)
       insert into talent_map.setting (organisation_id, is_on, decision_id) select $1, true, id from decision`,
      [organisationId, yes.id],
    );
    for (let time = 0; time < 2; time += 1) {
      await app.admin.query("select platform.enqueue('talentMap:remindOfChoices', '{}')");
      await app.jobsDone();
    }
    const [toYes, toNo] = [await app.mailTo(yes.email), await app.mailTo(no.email)];
    expect({ subject: toYes.subject, text: toYes.text }).toEqual({ subject: toNo.subject, text: toNo.text });
    expect(toYes.text).toContain("/mijn-keuzes");
    expect(toYes.text).not.toMatch(/je doet (?:niet )?mee/i);
    const mails = await app.mails();
    expect(mails.filter(({ to }) => to === elsewhere.email)).toEqual([]);
    expect(new Set(mails.filter(({ to }) => to === yes.email).map(({ id }) => id)).size).toBe(1);
  });
});
