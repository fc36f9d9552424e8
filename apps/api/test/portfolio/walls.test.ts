import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";
import { composeUnopened } from "../../src/print-schema.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Acts } from "./acts.js";

/** Roots through which something of a portfolio can be read, and why that tells nobody more than its owner allows. */
const REVIEWED_ROOTS: Readonly<Record<string, string>> = {
  myPortfolio: "one's own",
  goal: "one's own",
  sharedItems: "one's own",
  portfolioPreview: "one's own, through the eyes of another",
  portfolio: "a colleague's: the reading is recorded in the same statement",
};

const OF_A_PORTFOLIO = new Set(["Portfolio", "ProfileText", "ProfileTextVersion", "TalentClaim", "Goal", "GoalStep"]);

/** Names of all types that can be selected below a type. */
function reachable(schema: GraphQLSchema, from: GraphQLNamedType, seen = new Set<string>()): Set<string> {
  if (seen.has(from.name)) return seen;
  seen.add(from.name);
  if (isAbstractType(from)) for (const member of schema.getPossibleTypes(from)) reachable(schema, member, seen);
  if (isObjectType(from) || isInterfaceType(from))
    for (const field of Object.values(from.getFields())) reachable(schema, getNamedType(field.type), seen);
  return seen;
}

describe("the ways to what stands in a portfolio", () => {
  it("are the reviewed ones: no other root leads there, however deep one asks", async () => {
    const { schema, registry } = await composeUnopened();
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const leading = roots
      .filter((root) => [...reachable(schema, getNamedType(root.type))].some((name) => OF_A_PORTFOLIO.has(name)))
      .map((root) => root.name);
    expect(leading.toSorted()).toEqual(Object.keys(REVIEWED_ROOTS).toSorted());
    expect(registry.root("portfolio")?.record).toBeDefined();
  });
});

describe("the database, asked past the API", () => {
  let app: TestApp;
  let ada: TestPerson;
  let bo: TestPerson;
  let stranger: TestPerson;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    const organisationId = await app.anOrganisation();
    ada = await app.aPerson(organisationId, "Ada");
    bo = await app.aPerson(organisationId, "Bo");
    stranger = await app.aPerson(await app.anOrganisation("Elders"), "Vreemd");
    const asAda = new Acts(app, await app.signIn(ada));
    for (const audience of ["PRIVATE", "CHOSEN", "ORGANISATION"] as const) {
      const people = audience === "CHOSEN" ? [bo.id] : [];
      const kind = { PRIVATE: "FOCUS", CHOSEN: "CRAFT", ORGANISATION: "PASSION" }[audience];
      const text = await asAda.write(kind, audience);
      await asAda.mutate("updateProfileText", { kind, body: `${audience} again`, expectedVersion: text.version });
      await asAda.share("PROFILE_TEXT", text.id, audience, people);
      await asAda.share("TALENT_CLAIM", await asAda.addTalent(audience), audience, people);
      await asAda.share("GOAL", await asAda.createGoal(audience, ["Een stap"]), audience, people);
    }
  });
  afterAll(() => app.stop());

  /** Runs SQL as the API's role for somebody, without any predicate of ours. */
  async function as<T>(person: Pick<TestPerson, "organisationId" | "id"> | null, sql: string): Promise<T[]> {
    const client = await app.running.platform.pools.api.connect();
    try {
      await client.query("begin");
      if (person)
        await client.query("select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true)", [
          person.organisationId,
          person.id,
        ]);
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.query("rollback");
      client.release();
    }
  }
  const count = async (person: TestPerson | null, table: string): Promise<number> =>
    (await as<{ n: number }>(person, `select count(*)::int as n from ${table}`))[0]?.n ?? -1;

  it.each(["portfolio.profile_text", "talents.claim", "goals.goal", "goals.step"])(
    "shows of %s only what was shared, to whom it was shared",
    async (table) => {
      const cleo = await app.aPerson(ada.organisationId, "Cleo");
      expect(await count(ada, table)).toBe(3);
      expect(await count(bo, table)).toBe(2);
      expect(await count(cleo, table)).toBe(1);
      expect(await count(stranger, table)).toBe(0);
      expect(await count(null, table)).toBe(0);
    },
  );

  it("shows former texts to their owner alone, and to nobody with whom else something is shared", async () => {
    expect(await count(ada, "portfolio.profile_text_version")).toBe(3);
    expect(await count(bo, "portfolio.profile_text_version")).toBe(0);
    const cleo = await app.aPerson(ada.organisationId, "Cleo");
    expect(await count(cleo, "portfolio.share")).toBe(0);
  });

  it.each([
    "portfolio.profile_text set body = 'Van Bo'",
    "talents.claim set note = 'Van Bo'",
    "goals.goal set title = 'Van Bo'",
    "goals.step set intention = 'Van Bo'",
  ])("lets a colleague change nothing: update %s", async (change) => {
    expect(await as(bo, `update ${change} where owner_id = '${ada.id}' returning 1`)).toEqual([]);
  });

  it("lets nobody share in another's name or belong to another organisation", async () => {
    const { rows } = await app.admin.query<{ id: string }>("select id from goals.goal where title = 'PRIVATE'");
    const values = (owner: TestPerson): string => `('${owner.organisationId}', '${owner.id}', 'GOAL', '${rows[0]?.id}', '${bo.id}')`;
    const insert = (owner: TestPerson): string =>
      `insert into portfolio.share (organisation_id, owner_id, subject_kind, subject_id, person_id) values ${values(owner)}`;
    await expect(as(bo, insert(ada))).rejects.toThrow(/row-level security/);
    await expect(as(stranger, insert(ada))).rejects.toThrow(/row-level security/);
    expect(await count(bo, "goals.goal")).toBe(2);
  });
});
