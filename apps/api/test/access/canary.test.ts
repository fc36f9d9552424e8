import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { composeUnopened } from "../../src/print-schema.js";
import type { Role } from "../../src/platform/graphql/context.js";
import { createLog } from "../../src/platform/log/log.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { generateOperations, type GeneratedQuery } from "./generated-queries.js";

const CANARY = "kanarie7310";
const ROLES = ["EMPLOYEE", "ADMIN", "GUIDE", "WORKING_GROUP", "HR", "WORKS_COUNCIL"] as const satisfies readonly Role[];

interface ColumnName {
  table: string;
  column: string;
}

let app: TestApp;
let schema: GraphQLSchema;
/** The organisation whose rows are marked, and the one whose people ask. */
let marked: string;
let ids: string[];
let strangers: { role: Role; cookie: string }[];
let logged = "";
const trusted = new Map<string, string>();

beforeAll(async () => {
  const log = createLog("trace", { write: (line) => void (logged += line) });
  app = await TestApp.start({ DEMO: "1" }, { trusted, log });
  await app.jobsDone();
  ({ schema } = await composeUnopened());
  marked = (await app.admin.query<{ id: string }>("select organisation_id as id from identity.organisation where is_demo")).rows[0]!.id;
  await mark();
  ids = await collectIds();
  const other = await app.anOrganisation("Andere Zorg");
  for (const part of app.running.app.modules) await part.giveStarter?.(other);
  strangers = [];
  for (const role of ROLES)
    strangers.push({
      role,
      cookie: await signInAs(
        await app.aPerson(other, `Vreemde ${role}`, ["EMPLOYEE", role].filter((name, index, all) => all.indexOf(name) === index) as Role[]),
        role,
      ),
    });
}, 60_000);
afterAll(() => app.stop());

const signInAs = (person: TestPerson, role: Role) =>
  app.signIn(person, { isFresh: true, ...(role === "HR" || role === "WORKS_COUNCIL" ? { actingAs: role } : {}) });

async function textColumns(): Promise<ColumnName[]> {
  const { rows } = await app.admin.query<ColumnName>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.data_type = 'text' and c.is_generated = 'NEVER' and t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker', 'platform', 'extension')
       and exists (select from information_schema.columns o where o.table_schema = c.table_schema and o.table_name = c.table_name and o.column_name = 'organisation_id')
     order by 1, 2`,
  );
  return rows;
}

/** Puts the canary in every text of the organisation. Columns that a check limits to a few words keep theirs. */
async function mark(): Promise<void> {
  await app.admin.query("set session_replication_role = replica");
  for (const { table, column } of await textColumns()) {
    await app.admin
      .query(
        `update ${table} set "${column}" = left("${column}", 20) || '${CANARY}' where organisation_id = $1 and "${column}" is not null`,
        [marked],
      )
      .catch(() => undefined);
  }
  await app.admin.query("set session_replication_role = default");
}

/** One id of each table of the organisation, and a few people. */
async function collectIds(): Promise<string[]> {
  const { rows: tables } = await app.admin.query<{ table: string }>(
    `select format('%I.%I', i.table_schema, i.table_name) as table from information_schema.columns i
     join information_schema.columns o using (table_schema, table_name)
     where i.column_name = 'id' and i.data_type = 'uuid' and o.column_name = 'organisation_id' and i.table_schema not in ('platform', 'graphile_worker')`,
  );
  const found = await Promise.all(
    tables.map(
      async ({ table }) =>
        (await app.admin.query<{ id: string }>(`select id from ${table} where organisation_id = $1 order by id limit 1`, [marked])).rows[0]
          ?.id,
    ),
  );
  return [...new Set(found.filter((id) => id !== undefined))];
}

async function ask(operation: GeneratedQuery, id: string, cookie: string): Promise<{ text: string; isRefusedAsInvalid: boolean }> {
  const hash = createHash("sha256").update(operation.text).digest("hex");
  // As a trusted document, so that no limit on its size keeps the question from being asked.
  trusted.set(hash, operation.text);
  const variables = Object.fromEntries([
    ...operation.ids.map((name) => [name, id]),
    ...operation.mutationIds.map((name) => [name, randomUUID()]),
  ]);
  const response = await fetch(`${app.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  });
  const text = await response.text();
  return { text, isRefusedAsInvalid: text.includes("GRAPHQL_VALIDATION_FAILED") || text.includes("GRAPHQL_PARSE_FAILED") };
}

/** Asks every root field, those that take an id once with each of the given ones, a few at the same time. */
async function askAll(
  kind: "query" | "mutation",
  cookie: string,
  look: (root: string, text: string) => unknown,
  tried = ids,
): Promise<void> {
  const questions = generateOperations(schema, kind).flatMap((operation) =>
    (operation.ids.length > 0 ? tried : [""]).map((id) => ({ operation, id })),
  );
  const askOne = async (): Promise<void> => {
    for (let next = questions.pop(); next; next = questions.pop()) {
      const { text, isRefusedAsInvalid } = await ask(next.operation, next.id, cookie);
      if (isRefusedAsInvalid) throw new Error(`This question does not fit the schema: ${next.operation.text}`);
      look(next.operation.root, text);
    }
  };
  await Promise.all(Array.from({ length: 5 }, askOne));
}

/** Everything the organisation has, as one hash a table. */
async function fingerprint(): Promise<Record<string, string>> {
  const tables = [...new Set((await textColumns()).map(({ table }) => table))];
  const hashes = await Promise.all(
    tables.map(
      async (table) =>
        [
          table,
          (
            await app.admin.query<{ hash: string }>(
              `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${table} t where organisation_id = $1`,
              [marked],
            )
          ).rows[0]!.hash,
        ] as const,
    ),
  );
  return Object.fromEntries(hashes);
}

function learnsNothing(role: Role, root: string, text: string): void {
  if (text.includes(CANARY)) throw new Error(`${role} of another organisation learned something from ${root}.`);
}

describe("a canary in every text of an organisation", () => {
  it("is there, and its own people see it: the questions reach what they should", async () => {
    const { rows } = await app.admin.query<{ tables: number }>(
      `select count(*)::int as tables from identity.person where full_name like '%${CANARY}%' and organisation_id = $1`,
      [marked],
    );
    expect(rows[0]?.tables).toBe(350);
    const own = await app.admin.query<{ id: string }>(
      "select p.id from identity.person p join identity.membership m on m.person_id = p.id and m.role = 'ADMIN' where p.organisation_id = $1",
      [marked],
    );
    const cookie = await app.signIn({ organisationId: marked, id: own.rows[0]!.id, fullName: "", email: "" }, { isFresh: true });
    const seen = new Set<string>();
    await askAll("query", cookie, (root, text) => text.includes(CANARY) && seen.add(root));
    expect(seen.size).toBeGreaterThan(3);
  }, 60_000);

  it.each(ROLES)(
    "is in no answer to another organisation's %s, whatever is asked",
    async (role) => {
      const { cookie } = strangers.find((stranger) => stranger.role === role)!;
      const asked = new Set<string>();
      await askAll("query", cookie, (root, text) => {
        learnsNothing(role, root, text);
        asked.add(root);
      });
      expect(asked.size).toBe(Object.keys(schema.getQueryType()?.getFields() ?? {}).length);
    },
    60_000,
  );

  it("is in no answer to another organisation's act, and no act changes a row of its", async () => {
    const before = await fingerprint();
    for (const { role, cookie } of strangers) {
      // A colleague tries every id; for the other roles one in five will do, since each act was already tried with all of them.
      const tried = role === "EMPLOYEE" ? ids : ids.filter((_id, index) => index % 5 === 0);
      await askAll("mutation", cookie, (root, text) => learnsNothing(role, root, text), tried);
    }
    await app.jobsDone();
    expect(await fingerprint()).toEqual(before);
  }, 120_000);

  it("is in no line of the log", () => {
    expect(logged).not.toBe("");
    expect(logged).not.toContain(CANARY);
  });
});
