import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import pg from "pg";
import { createStatementNames } from "../../src/platform/graphql/compile-names.js";
import { compileOperation } from "../../src/platform/graphql/compile-operation.js";
import type { ContextForm, ReadStatement } from "../../src/platform/graphql/compile-statement.js";
import { AMSTERDAM, openZoo, tokenHash, UTRECHT, type Zoo } from "./zoo.database.js";
import { zooSchema } from "./zoo.schema.js";
import { READERS, registry, SESSION, type Who } from "./zoo.ways.js";

const CROWD = 2047;
let zoo: Zoo;

beforeAll(async () => {
  zoo = await openZoo();
  await zoo.admin.query(
    "insert into zoo.keeper (organisation_id, id, name) select $1::uuid, gen_random_uuid(), 'Crowd ' || n from generate_series(1, $2::int) n",
    [AMSTERDAM, CROWD],
  );
});
afterAll(() => zoo.drop());

function read(query: string, form: ContextForm): (who: Who) => ReadStatement {
  const document = parse(query);
  const plan = compileOperation({ schema: zooSchema(), registry, document, context: form, names: createStatementNames() });
  if (plan.kind === "resolve") throw new Error(plan.reason);
  return (who) => plan.statement({ variables: {}, tokenHash: tokenHash(who), reader: READERS[who] });
}

function keepers(form: ContextForm, who: Who): ReadStatement {
  return read("{ keepers { id name } }", form)(who);
}

type Answer = { readonly rows: readonly { readonly data: string }[] };

function namesIn(answer: Answer): string[] {
  const data = JSON.parse(answer.rows[0]?.data ?? "null") as { keepers: { name: string }[] } | null;
  return (data?.keepers ?? []).map(({ name }) => name);
}

const FORMS: readonly (readonly [string, ContextForm])[] = [
  ["the session form", SESSION],
  ["the known-reader form", { kind: "reader", setsContext: true }],
];

describe.each(FORMS)("row-level security under %s", (_name, form) => {
  it("lets the right organisation see all its rows", async () => {
    expect(namesIn(await zoo.api.query(keepers(form, "ada")))).toHaveLength(CROWD + 2);
  });

  it("shows another organisation none of them", async () => {
    expect(namesIn(await zoo.api.query(keepers(form, "eva")))).toEqual(["Eva"]);
  });

  it("does not mix up 4,000 alternating calls in one pipeline", async () => {
    const client = new pg.Client({ connectionString: zoo.apiUrl, pipeline: true });
    await client.connect();
    const animals = read("{ animals(first: 100) { nodes { name } } }", form);
    try {
      const calls = Array.from({ length: 4000 }, (_, index) => {
        const who: Who = index % 2 === 0 ? "eva" : "bob";
        return client.query(animals(who)).then((answer: Answer) => ({ who, text: answer.rows[0]?.data }));
      });
      const answers = await Promise.all(calls);
      const wrong = answers.filter(
        ({ who, text }) => text?.includes("Evil twin") !== (who === "eva") || text?.includes("Bobcat") !== (who === "bob"),
      );
      expect(wrong).toEqual([]);
    } finally {
      await client.end();
    }
  }, 60_000);

  it("leaves no context behind on the connection", async () => {
    const client = new pg.Client({ connectionString: zoo.apiUrl });
    await client.connect();
    try {
      expect(namesIn(await client.query(keepers(form, "ada")))).not.toEqual([]);
      const after = await client.query(
        "select current_setting('app.organisation_id', true) as setting, (select count(*)::int from zoo.keeper) as seen",
      );
      expect(after.rows).toEqual([{ setting: "", seen: 0 }]);
    } finally {
      await client.end();
    }
  });
});

describe("row-level security without a context", () => {
  it("shows nothing", async () => {
    expect(namesIn(await zoo.api.query(keepers({ kind: "reader", setsContext: false }, "ada")))).toEqual([]);
  });

  it("shows nothing when the context is of another organisation than the reader says", async () => {
    const client = await zoo.api.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organisation_id', $1, true)", [UTRECHT]);
      expect(namesIn(await client.query(keepers({ kind: "reader", setsContext: false }, "ada")))).toEqual([]);
      await client.query("select set_config('app.organisation_id', $1, true)", [AMSTERDAM]);
      expect(namesIn(await client.query(keepers({ kind: "reader", setsContext: false }, "ada")))).toHaveLength(CROWD + 2);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  it("answers no row at all for a session that does not exist", async () => {
    const statement = keepers(SESSION, "ada");
    const answer = await zoo.api.query({ ...statement, values: [tokenHash("stranger")] });
    expect(answer.rows).toEqual([]);
  });
});
