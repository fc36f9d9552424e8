import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { getNamedType, isAbstractType, isObjectType, type GraphQLSchema } from "graphql";
import { createLog } from "../../src/platform/log/log.js";
import { buildPrintableSchema } from "../../src/print-schema.js";
import { TestApp } from "../testkit/test-app.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

/** Names the report's owner and whom the owner chose to show a part to, after the release; nobody who answered. */
const NAMES_NO_RATER = ["SharedFeedbackPart"];
/** Types that say who somebody is. */
const AUTHORS = ["Person", "Viewer", "FeedbackInvitation", "FeedbackRound", "Portfolio"];

describe("a report", () => {
  function reachableFrom(schema: GraphQLSchema, start: string): Set<string> {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name) || NAMES_NO_RATER.includes(name)) return;
      seen.add(name);
      const type = schema.getType(name);
      if (isObjectType(type)) for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
      if (isAbstractType(type)) for (const member of schema.getPossibleTypes(type)) visit(member.name);
    };
    visit(start);
    return seen;
  }

  it("has no type from which an author can be reached", async () => {
    const schema = await buildPrintableSchema();
    const reached = reachableFrom(schema, "FeedbackReport");
    expect(reached.size).toBeGreaterThan(5);
    expect(AUTHORS.filter((name) => reached.has(name))).toEqual([]);
    // The same walk finds one where there is one.
    expect(reachableFrom(schema, "FeedbackInvitation").has("Person")).toBe(true);
  });
});

describe("what asking and answering leave behind", () => {
  const lines: string[] = [];
  let world: FeedbackWorld;
  let tokens: string[];
  let emails: string[];
  beforeAll(async () => {
    world = await FeedbackWorld.in(
      await TestApp.start({ METRICS_TOKEN: "0123456789abcdef" }, { log: createLog("debug", { write: (line) => void lines.push(line) }) }),
    );
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const asked = await world.colleagues(5);
    emails = asked.emails;
    await world.anOpenRound(cookie, asked.raters);
    tokens = await world.tokensOf(emails);
  });
  afterAll(() => world.app.stop());

  it("is no line in the log and no number in the metrics for an answer, not even a refused one", async () => {
    const metrics = async (): Promise<string> =>
      (await fetch(`${world.app.origin}/metrics`, { headers: { authorization: "Bearer 0123456789abcdef" } })).text();
    const before = lines.length;
    for (const token of tokens) await world.raters.answer(token, scoring(4));
    await world.raters.post("/answer/submit", { token: "x", sealed: "" });
    expect(lines.slice(before)).toEqual([]);
    const text = await metrics();
    expect(text).toContain("/graphql");
    expect(text).not.toContain("/answer");
  });

  it("is no token, address or name in any line of the log", () => {
    const log = lines.join("");
    for (const secret of [...tokens, ...emails, "Eigenaar", "Collega"]) expect(log).not.toContain(secret);
  });

  it("is no token anywhere in the database, neither as text nor as bytes", async () => {
    const { admin } = world.app;
    const tables = await admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`);
      const content = rows.map((row) => row.text).join("\n");
      for (const token of tokens) {
        const bytes = Buffer.from(token, "base64url").toString("hex");
        if (content.includes(token) || content.includes(bytes) || content.includes(Buffer.from(token).toString("hex"))) found.push(name);
      }
    }
    expect(tables.rows.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });

  it("is no time in any table that holds an answer, a report or somebody who was asked", async () => {
    const { rows } = await world.app.admin.query<{ place: string }>(
      `select format('%s.%s.%s', table_schema, table_name, column_name) as place from information_schema.columns
       where (table_schema = 'ballot' or (table_schema = 'feedback' and (table_name like 'report%' or table_name in ('invitation', 'released_answer', 'self_assessment'))))
         and (data_type like 'timestamp%' or data_type in ('date', 'time without time zone') or column_default like '%now()%' or column_default like '%nextval%' or is_identity = 'YES')`,
    );
    // The deadline of the box itself, which everybody knows; the day of the one release, which its owner sees and retention counts from;
    // and what the owner does with the report afterwards.
    expect(rows.map((row) => row.place).toSorted()).toEqual([
      "ballot.box.closes_at",
      "feedback.report.released_on",
      "feedback.report_share.shared_until",
      "feedback.reported_sentence.reported_on",
    ]);
  });

  it("is a job with ids only", async () => {
    const held = await FeedbackWorld.start({ ROLE: "api" });
    try {
      const cookie = await held.app.signIn(await held.app.aPerson(held.organisationId, "Eigenaar"));
      const { raters } = await held.colleagues(4);
      await held.anOpenRound(cookie, raters);
      const { rows } = await held.app.admin.query<{ payload: Record<string, unknown> }>(
        "select payload from graphile_worker._private_jobs",
      );
      // Four mails, two reminders and the close.
      expect(rows).toHaveLength(7);
      for (const { payload } of rows) {
        for (const [key, value] of Object.entries(payload).filter(([name]) => name !== "kind"))
          expect([key, value]).toEqual([
            expect.stringMatching(/^(organisation|round|invitation)Id$/),
            expect.stringMatching(/^[0-9a-f-]{36}$/),
          ]);
      }
    } finally {
      await held.app.stop();
    }
  });
});
