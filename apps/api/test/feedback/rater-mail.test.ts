import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

/** Moves an open round in time, past the guard, and makes what is planned due. */
async function after(world: FeedbackWorld, roundId: string, days: number): Promise<void> {
  const { admin } = world.app;
  await admin.query("set session_replication_role = replica");
  for (const table of ["feedback.round", "ballot.box"])
    await admin.query(
      `update ${table} set closes_at = closes_at - make_interval(days => $2) where ${table === "feedback.round" ? "id" : "round_id"} = $1`,
      [roundId, days],
    );
  await admin.query("update feedback.round set opened_at = opened_at - make_interval(days => $2) where id = $1", [roundId, days]);
  await admin.query("set session_replication_role = default");
  await admin.query(
    `update graphile_worker._private_jobs set run_at = run_at - make_interval(days => $1) where key like 'remind:' || $2 || ':%'`,
    [days, roundId],
  );
  await admin.query(`select pg_notify('jobs:insert', '{"count":1}')`);
}

describe("mails about a feedback round", () => {
  let world: FeedbackWorld;
  let cookie: string;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "all" });
    cookie = await anOwner("Ada Bos");
  });
  afterAll(() => world.app.stop());

  const anOwner = async (name: string): Promise<string> => world.app.signIn(await world.app.aPerson(world.organisationId, name));
  const mailsTo = async (address: string) => (await world.app.mails()).filter((mail) => mail.to === address);
  const waitForMails = (address: string, count: number) =>
    world.app.until(async () => ((await mailsTo(address)).length >= count ? true : undefined), `${count} mails to ${address}`, 30_000);

  it("remind everybody alike halfway and two days before the end, whether they answered or not, and never a third time", async () => {
    const { raters, emails } = await world.colleagues(4);
    const roundId = await world.anOpenRound(cookie, raters);
    const [token] = await world.tokensOf(emails);
    await world.raters.answer(token ?? "", scoring(4));

    await after(world, roundId, 8);
    for (const address of emails) await waitForMails(address, 2);
    await after(world, roundId, 5);
    for (const address of emails) await waitForMails(address, 3);
    await world.app.jobsDone();

    const texts = await Promise.all(
      emails.map(async (address) =>
        (await mailsTo(address)).slice(1).map((mail) => mail.text.replaceAll(/#\S+/g, "#…").replaceAll(/mail\/stop\S+/g, "")),
      ),
    );
    expect(texts[0]).toHaveLength(2);
    for (const text of texts) expect(text).toEqual(texts[0]);
    expect(texts[0]?.[0]).toContain("Niemand weet wie al geantwoord heeft");
    const { rows } = await world.app.admin.query(
      "select from feedback.invitation_mail m join feedback.invitation i on i.id = m.invitation_id where i.round_id = $1",
      [roundId],
    );
    expect(rows).toHaveLength(12);
  }, 90_000);

  it("remind once, however often the job runs", async () => {
    const { raters, emails } = await world.colleagues(4);
    const roundId = await world.anOpenRound(cookie, raters, {});
    await world.tokensOf(emails);
    await after(world, roundId, 8);
    for (const address of emails) await waitForMails(address, 2);
    for (let again = 0; again < 3; again++)
      await world.app.admin.query("select graphile_worker.add_job('feedback.remindRaters', $1)", [
        { organisationId: world.organisationId, roundId, kind: "HALFWAY" },
      ]);
    await world.app.jobsDone();
    expect(await mailsTo(emails[0] ?? "")).toHaveLength(2);
  }, 60_000);

  it("do not remind of a round that was cancelled", async () => {
    const { raters, emails } = await world.colleagues(4);
    const roundId = await world.anOpenRound(cookie, raters);
    await world.tokensOf(emails);
    await world.must(cookie, "cancelFeedbackRound", { roundId });
    await world.app.admin.query("select graphile_worker.add_job('feedback.remindRaters', $1)", [
      { organisationId: world.organisationId, roundId, kind: "HALFWAY" },
    ]);
    await world.app.jobsDone();
    expect(await mailsTo(emails[0] ?? "")).toHaveLength(1);
  });

  it("have a way to stop them in every mail, which works without signing in and says nothing to the owner", async () => {
    const { raters, emails } = await world.colleagues(4);
    const roundId = await world.anOpenRound(cookie, raters);
    await world.tokensOf(emails);
    const address = emails[0] ?? "";
    const [mail] = await mailsTo(address);
    expect(mail?.text).toContain("/meldingen/mail#");
    expect(mail?.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const token = /meldingen\/mail#(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";

    const post = (path: string, body: object) =>
      fetch(`${world.app.origin}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    expect((await post("/mail/choices", { token: `${token.slice(0, -2)}AA` })).status).toBe(404);
    const before = await world.app.graphql(ROUND, { id: roundId }, cookie);
    expect((await post("/mail/choices", { token, kind: "FEEDBACK_REMINDER", byMail: false })).status).toBe(200);
    expect(await world.app.graphql(ROUND, { id: roundId }, cookie)).toEqual(before);

    await after(world, roundId, 8);
    await waitForMails(emails[1] ?? "", 2);
    await world.app.jobsDone();
    expect(await mailsTo(address)).toHaveLength(1);
    expect(await world.app.graphql(ROUND, { id: roundId }, cookie)).toMatchObject({
      data: { feedbackRound: { invitations: SENT_TO_ALL } },
    });
  }, 60_000);

  it("can be stopped by somebody without an account with their mail program's own button", async () => {
    const outside = ["a", "b", "c", "d", "e", "f"].map((name) => `${name}.${Date.now()}@buiten.example`);
    await world.anOpenRound(
      cookie,
      outside.map((email) => ({ groupKey: "client", email })),
    );
    await world.app.jobsDone();
    const [mail] = await mailsTo(outside[0] ?? "");
    const url = /<(\S+)>/.exec(mail?.headers?.["List-Unsubscribe"] ?? "")?.[1] ?? "";
    const path = new URL(url).pathname;
    expect((await fetch(`${world.app.origin}${path}`)).status).not.toBe(200);
    expect((await fetch(`${world.app.origin}${path}`, { method: "POST", body: "List-Unsubscribe=One-Click" })).status).toBe(200);

    const second = await anOwner("Bo Vos");
    const again = await world.anOpenRound(
      second,
      outside.map((email) => ({ groupKey: "client", email })),
    );
    await world.app.jobsDone();
    expect(await mailsTo(outside[0] ?? "")).toHaveLength(1);
    expect(await mailsTo(outside[1] ?? "")).toHaveLength(2);
    const { data } = await world.app.graphql<{ feedbackRound: { invitations: { email: string; mailState: string }[] } }>(
      ROUND,
      { id: again },
      second,
    );
    expect(data?.feedbackRound.invitations.filter((one) => one.mailState === "NOT_DELIVERED").map((one) => one.email)).toEqual([
      outside[0],
    ]);
  });
});

describe("mails of several rounds to one person", () => {
  let world: FeedbackWorld;
  let people: TestPerson[];
  beforeAll(async () => {
    // Nothing is sent while all five ask: this process has no worker.
    world = await FeedbackWorld.start({ ROLE: "api" });
    people = await world.people(4);
    for (const { organisationId, id } of people)
      await world.app.admin.query("insert into feedback.rater_setting values ($1, $2, 5)", [organisationId, id]);
    for (const name of ["Ada", "Bo", "Cas", "Dee", "Els"]) {
      const owner = await world.app.signIn(await world.app.aPerson(world.organisationId, name));
      await world.anOpenRound(
        owner,
        people.map(({ id }) => ({ groupKey: "colleague", personId: id })),
      );
    }
  });
  afterAll(() => world.app.stop());

  it("are one, with a link for each", async () => {
    const worker = await TestApp.start({ ROLE: "worker" }, { beside: world.app });
    await world.app.jobsDone();
    await worker.stop();
    const mails = await world.app.mails();
    expect(mails.map((mail) => mail.to).toSorted()).toEqual(people.map((person) => person.email).toSorted());
    for (const mail of mails) expect(new Set(mail.text.match(/antwoord#\S+/g)).size).toBe(5);
    expect(mails[0]?.subject).toBe("5 mensen vragen jouw kijk");
    const notifications = await world.app.graphql<{ notifications: { kind: string; actor: { fullName: string } }[] }>(
      "{ notifications { kind subjectId createdOn actor { fullName } } }",
      {},
      await world.app.signIn(people[0] as TestPerson),
    );
    expect(notifications.data?.notifications.map((one) => one.actor.fullName).toSorted()).toEqual(["Ada", "Bo", "Cas", "Dee", "Els"]);
  });
});

const ROUND = "query($id: ID!) { feedbackRound(id: $id) { id state invitations { id email mailState } } }";
const SENT_TO_ALL = Array.from({ length: 4 }, () => expect.objectContaining({ mailState: "SENT" }));
