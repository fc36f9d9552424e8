import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "../../src/platform/log/log.js";
import type { Role } from "../../src/platform/graphql/context.js";
import { buildPrintableSchema } from "../../src/print-schema.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { CANARY, fingerprint, idsOf, plantCanaries } from "./canary-content.js";
import { wholeRoots, type WholeRoot } from "./whole-schema-queries.js";

/** The demonstration organisation is watched; people of another one, in every role, try everything the schema has. */
describe("two organisations", () => {
  let app: TestApp;
  let watched: string;
  let ids: string[];
  let queries: WholeRoot[];
  let mutations: WholeRoot[];
  const strangers = new Map<string, string>();
  const lines: string[] = [];

  beforeAll(async () => {
    const log = createLog("debug", { write: (line) => void lines.push(line) });
    app = await TestApp.start({ DEMO: "1" }, { log });
    await app.jobsDone();
    const { rows } = await app.admin.query<{ id: string }>("select organisation_id as id from identity.organisation where is_demo");
    watched = rows[0]!.id;
    const planted = await plantCanaries(app.admin, watched);
    // Fewer would mean that the demonstration no longer fills the product, and this test no longer watches it.
    expect(planted.length).toBeGreaterThan(25);
    ids = await idsOf(app.admin, watched, 2);
    const schema = await buildPrintableSchema();
    queries = wholeRoots(schema, "query");
    mutations = wholeRoots(schema, "mutation");

    const other = await app.anOrganisation("Andere organisatie");
    const roles: readonly Role[] = ["EMPLOYEE", "ADMIN", "WORKING_GROUP", "GUIDE"];
    for (const role of roles)
      strangers.set(
        role,
        await app.signIn(await app.aPerson(other, `Vreemde ${role}`, ["EMPLOYEE", role === "EMPLOYEE" ? "GUIDE" : role]), {
          isFresh: true,
        }),
      );
    for (const role of ["HR", "WORKS_COUNCIL"] as const) {
      strangers.set(
        role,
        await app.signIn(await app.aPerson(other, `Vreemde ${role}`, ["EMPLOYEE", role]), { isFresh: true, actingAs: role }),
      );
    }
  }, 120_000);
  afterAll(() => app.stop());

  const leaks = (text: string): boolean => text.includes(CANARY);
  /** Tries every root with every id for each stranger, some at a time. @returns which showed a canary */
  async function tryAll(
    roots: readonly WholeRoot[],
    cookies: Iterable<readonly [string, string | undefined]>,
    someIds: readonly string[],
  ): Promise<string[]> {
    const tries = [...cookies].flatMap(([role, cookie]) =>
      roots.flatMap((root) =>
        (root.takesId ? someIds : someIds.slice(0, 1)).map((id) => ({
          name: `${role} ${root.name}`,
          operation: root.operation(id),
          cookie,
        })),
      ),
    );
    const leaking: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = tries.pop(); next; next = tries.pop()) if (leaks(await ask(next.operation, next.cookie))) leaking.push(next.name);
    };
    await Promise.all(Array.from({ length: 4 }, work));
    return leaking;
  }

  const ask = async (operation: string, cookie?: string): Promise<string> => JSON.stringify(await app.graphql(operation, {}, cookie));

  it("finds canaries when people of the organisation itself ask, so that it would find them elsewhere", async () => {
    const { rows } = await app.admin.query<{ person_id: string }>(
      "select distinct owner_id as person_id from portfolio.profile_text where organisation_id = $1 order by 1 limit 1",
      [watched],
    );
    const insider: TestPerson = { organisationId: watched, id: rows[0]!.person_id, fullName: "", email: "" };
    const cookie = await app.signIn(insider, { isFresh: true });
    const singing = [];
    for (const root of queries) if (leaks(await ask(root.operation(insider.id), cookie))) singing.push(root.name);
    expect(singing).toEqual(expect.arrayContaining(["viewer", "myPortfolio", "portfolio", "people", "talentThemes"]));
  });

  it("asks with operations that the API accepts", async () => {
    const refused = [];
    for (const root of queries) {
      const answer = await app.graphql(root.operation(ids[0]!), {}, strangers.get("ADMIN"));
      if (answer.status !== 200 && answer.errors?.[0]?.extensions["reason"]) refused.push(root.name);
    }
    expect(refused).toEqual([]);
  });

  it("never show each other anything, whatever is asked, by whoever, with whichever id", async () => {
    expect(await tryAll(queries, [...strangers, ["nobody", undefined]], ids)).toEqual([]);
  }, 120_000);

  it("never change each other's data, whatever is tried, and learn nothing from trying", async () => {
    await app.jobsDone();
    const before = await fingerprint(app.admin, watched);
    // Other roles may do less than these.
    const boldest = [...strangers].filter(([role]) => role === "ADMIN" || role === "HR");
    const leaking = await tryAll(
      mutations,
      boldest,
      ids.filter((_id, index) => index % 2 === 0),
    );
    await app.jobsDone();
    expect(leaking).toEqual([]);
    expect(await fingerprint(app.admin, watched)).toEqual(before);
  }, 240_000);

  it("leave no canary in the log", () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(leaks)).toEqual([]);
  });
});
