import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";

let app: TestApp;
let ada: TestPerson;

// No worker: what a request leaves behind can be looked at before anybody takes it.
beforeAll(async () => {
  app = await TestApp.start({ ROLE: "api" });
  ada = await app.aPerson(await app.anOrganisation("Zorgnet"), "Ada Bos");
});
afterAll(() => app.stop());
afterEach(() => {
  jest.restoreAllMocks();
});
beforeEach(async () => {
  await app.admin.query("delete from identity.attempt");
  await app.admin.query("delete from graphile_worker._private_jobs");
});

const askFor = (email: string) => new Browser(app).post("/auth/link/request", { email });
const nobody = (number: number) => `nobody.${number}@example.org`;

interface Job {
  task: string;
  payload: Record<string, unknown>;
  size: number;
  priority: number;
  attempts: number;
}

/** The queue as its owner sees it, oldest first. */
async function jobs(): Promise<Job[]> {
  const { rows } = await app.admin.query<Job>(
    `select t.identifier as task, j.payload, pg_column_size(j.payload) as size, j.priority, j.attempts
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );
  return rows;
}

/** How many rows each table has, of all that a request could leave. */
async function rowsLeft(): Promise<Record<string, number>> {
  const { rows } = await app.admin.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('identity', 'platform', 'graphile_worker') order by 1",
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) counts[name] = (await app.admin.query(`select from ${name}`)).rowCount ?? 0;
  return counts;
}

/** Every statement that the product sends to the database while `work` runs. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const pool = app.running.platform.pools.api;
  const seen: string[] = [];
  const real = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  const spy = jest.spyOn(pool, "query").mockImplementation(((...given: unknown[]) => {
    const [first] = given;
    seen.push(typeof first === "string" ? first : (first as { text: string }).text);
    return real(...given);
  }) as typeof pool.query);
  const connections = jest.spyOn(pool, "connect");
  await work();
  // A connection of its own would be a way round this list.
  const own = connections.mock.calls.filter((given: readonly unknown[]) => given.length === 0).length;
  spy.mockRestore();
  connections.mockRestore();
  return [...seen, `${own} connections`];
}

describe("asking for a link with an address that is known, unknown, or of somebody who left", () => {
  it("sends the same statements, leaves the same rows, and queues the same job of the same size", async () => {
    const gone = await app.aPerson(ada.organisationId, "Gerda Weg");
    await app.admin.query("update identity.person set is_active = false where id = $1", [gone.id]);
    const traces = [];
    for (const email of [ada.email, nobody(1), gone.email, "x@y.nl", `${"lang".repeat(15)}@${"zorg".repeat(15)}.example.org`]) {
      await app.admin.query("delete from identity.attempt");
      await app.admin.query("delete from graphile_worker._private_jobs");
      const sent = await statements(async () => expect((await askFor(email)).status).toBe(202));
      const [job, ...others] = await jobs();
      expect(others).toEqual([]);
      const fields = Object.entries(job?.payload ?? {}).map(([name, value]) => [name, String(value).length]);
      traces.push({ sent, rows: await rowsLeft(), job: { ...job, payload: fields } });
      expect(JSON.stringify(job)).not.toContain(email);
    }
    expect(traces[0]?.sent.length).toBeGreaterThan(2);
    for (const trace of traces) expect(trace).toEqual(traces[0]);
  });

  it("takes the same time", async () => {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < 200; round++) {
      if (round % 4 === 0) await app.admin.query("delete from identity.attempt");
      // Known and unknown take turns at going first.
      for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const startedAt = performance.now();
        await askFor(which === 0 ? ada.email : nobody(2));
        if (round >= 25) times[which].push(performance.now() - startedAt);
      }
    }
    expect(Math.abs(welch(...times))).toBeLessThan(4.5);
  });
});

describe("a sign-in link that a mail scanner opens first", () => {
  const tokens = { scanned: "s".repeat(43), race: "r".repeat(43), ends: "e".repeat(43) };
  const place = (token: string) =>
    app.admin.query(
      `insert into identity.sign_in_link (organisation_id, token_hash, person_id, expires_at)
       values ($1, sha256($2::text::bytea), $3, now() + interval '15 minutes')`,
      [ada.organisationId, token, ada.id],
    );
  const redeem = (token: string, browser = new Browser(app)) => browser.post("/auth/link/redeem", { token });
  const sessions = async () => (await app.admin.query("select from identity.session where person_id = $1", [ada.id])).rowCount;

  it("stays usable after twenty times GET and HEAD, and after a scanner that runs the page's scripts", async () => {
    const token = tokens.scanned;
    await place(token);
    const before = await sessions();
    const paths = ["/aanmelden", `/aanmelden?token=${token}`, `/auth/link/redeem?token=${token}`, `/auth/link/look?token=${token}`];
    for (const path of paths) {
      for (const method of ["GET", "HEAD"]) {
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => fetch(`${app.origin}${path}`, { method, headers: { "user-agent": "SafeLinks/1.0" } })),
        );
        for (const answer of answers) expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
    for (let times = 0; times < 20; times++) expect((await new Browser(app).post("/auth/link/look", { token })).status).toBe(200);
    expect(await sessions()).toBe(before);
    expect((await redeem(token)).status).toBe(200);
    expect((await redeem(token)).status).toBe(404);
  });

  it("opens one session when it is redeemed twenty times at once", async () => {
    await place(tokens.race);
    const before = (await sessions()) ?? 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(tokens.race)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19);
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toHaveLength(1);
    expect(await sessions()).toBe(before + 1);
  });

  it("works until its fifteen minutes are over, and not a second longer", async () => {
    for (const [left, status] of [
      ["0 seconds", 404],
      ["-1 second", 404],
      ["20 seconds", 200],
    ] as const) {
      await place(tokens.ends);
      await app.admin.query("update identity.sign_in_link set expires_at = now() + $1::interval", [left]);
      expect((await new Browser(app).post("/auth/link/look", { token: tokens.ends })).status).toBe(status);
      expect((await redeem(tokens.ends)).status).toBe(status);
      await app.admin.query("delete from identity.sign_in_link");
    }
  });
});

/** Welch's t between two samples (Welch 1947, Biometrika 34): how many standard errors their means are apart. */
function welch(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squaredError = (values: readonly number[]) => {
    const middle = mean(values);
    return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length;
  };
  return (mean(a) - mean(b)) / Math.sqrt(squaredError(a) + squaredError(b));
}
