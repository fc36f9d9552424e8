import { ApolloServer, HeaderMap } from "@apollo/server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphQLFormattedError } from "graphql";
import { notSignedIn } from "../../src/platform/errors/app-error.js";
import { createStatementNames } from "../../src/platform/graphql/compile-names.js";
import type { KnownReader } from "../../src/platform/graphql/compile-scope.js";
import type { ReadStatement } from "../../src/platform/graphql/compile-statement.js";
import { oneStatementPlugin } from "../../src/platform/graphql/one-statement-plugin.js";
import { stringifyResult } from "../../src/platform/graphql/one-statement-response.js";
import { createShapeReads } from "../../src/platform/graphql/read-shapes.js";
import { applyShapeResolvers } from "../../src/platform/graphql/shape-resolvers.js";
import { ADA, openZoo, tokenHash, type Zoo } from "./zoo.database.js";
import { zooSchema } from "./zoo.schema.js";
import { READERS, registry, SESSION } from "./zoo.ways.js";

interface Context {
  readonly token: string | null;
}

let zoo: Zoo;
let server: ApolloServer<Context>;
const sent: ReadStatement[] = [];
const sessions: unknown[] = [];
let broken: Error | null = null;

beforeAll(async () => {
  zoo = await openZoo();
  const schema = zooSchema();
  const database = {
    query: async (statement: ReadStatement) => {
      if (broken) throw broken;
      sent.push(statement);
      return zoo.api.query(statement);
    },
  };
  const names = createStatementNames();
  const reads = createShapeReads({ registry, names, database });
  applyShapeResolvers(schema, registry, (_source, _args, context: Context, info) => {
    const reader = readerOf(context);
    if (reader === null) throw notSignedIn();
    return reads.root(info, reader);
  });
  const weather = schema.getQueryType()?.getFields()["weather"];
  if (weather) weather.resolve = () => "rain";
  const formatError = (error: GraphQLFormattedError): GraphQLFormattedError =>
    error.extensions?.["code"] === "INTERNAL_SERVER_ERROR"
      ? { message: "hidden" }
      : { message: error.message, path: error.path, extensions: { code: error.extensions?.["code"] } };
  server = new ApolloServer<Context>({
    schema,
    stringifyResult,
    formatError,
    stopOnTerminationSignals: false,
    plugins: [
      oneStatementPlugin<Context>({
        registry,
        names,
        database,
        formatError,
        session: { source: SESSION.source, report: SESSION.report },
        tokenHash: ({ token }) => (token === null ? null : tokenHash(token)),
        authorize: (roots) => (roots.includes("animals") ? "other" : "signed-in"),
        onSession: (row) => sessions.push(row["needs_touch"]),
      }),
    ],
  });
  await server.start();
});
afterEach(() => {
  sent.length = 0;
  sessions.length = 0;
  broken = null;
});
afterAll(async () => {
  await server.stop();
  await zoo.drop();
});

function readerOf({ token }: Context): KnownReader | null {
  return token === "ada" || token === "bob" || token === "eva" ? READERS[token] : null;
}

async function post(
  token: string | null,
  query: string,
  variables?: object,
  operationName?: string,
): Promise<{ status: number; text: string }> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: "POST",
      headers,
      search: "",
      body: { query, variables: variables ?? {}, ...(operationName === undefined ? {} : { operationName }) },
    },
    context: async () => ({ token }),
  });
  if (answer.body.kind !== "complete") throw new Error("incremental");
  return { status: answer.status ?? 200, text: answer.body.string };
}

describe("the one-statement plugin", () => {
  it("lets the resolvers refuse whoever is not signed in", async () => {
    const refused =
      '{"errors":[{"message":"Sign in first.","path":["keeper"],"extensions":{"code":"NOT_SIGNED_IN"}}],"data":{"keeper":null}}';
    expect((await post(null, `{ keeper(id: "${ADA}") { name } }`)).text).toBe(refused);
    expect(sent).toHaveLength(0);
    expect((await post("stranger", `{ keeper(id: "${ADA}") { name } }`)).text).toBe(refused);
    expect(sent).toHaveLength(1);
    expect(sessions).toEqual([]);
  });

  it("answers with the text that Postgres wrote, in one named statement", async () => {
    const { text, status } = await post("bob", `query ($id: ID!) { keeper(id: $id) { name nickname } }`, { id: ADA });
    expect(text).toBe('{"data":{"keeper":{"name":"Ada","nickname":"Addy"}}}');
    expect(status).toBe(200);
    expect(sent.map(({ name }) => name)).toEqual([expect.stringMatching(/^read_/)]);
    expect(sessions).toEqual([true]);
  });

  it("compiles an operation once for any number of values", async () => {
    const query = `query ($id: ID!) { again: keeper(id: $id) { name } }`;
    for (const id of [ADA, "x", ADA]) await post("bob", query, { id });
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
  });

  it("chooses the operation by its name", async () => {
    const query = `query A { keepers { id } } query B { b: keepers { name } }`;
    expect((await post("eva", query, {}, "B")).text).toBe('{"data":{"b":[{"name":"Eva"}]}}');
    expect((await post("eva", query, {}, "A")).text).toContain('"keepers"');
  });

  it("goes through resolvers for roots that ask for more than a session, or are no read roots", async () => {
    expect((await post("eva", `{ animals { nodes { name } } }`)).text).toBe('{"data":{"animals":{"nodes":[{"name":"Evil twin"}]}}}');
    expect(sent[0]?.text).not.toContain("session_context");
    expect((await post("eva", `{ weather keepers { name } }`)).text).toBe('{"data":{"weather":"rain","keepers":[{"name":"Eva"}]}}');
    expect((await post("eva", `{ __schema { queryType { name } } }`)).text).toBe('{"data":{"__schema":{"queryType":{"name":"Query"}}}}');
  });

  it("lets wrong variables and refused arguments be refused the ordinary way", async () => {
    expect(await post("ada", `query ($n: Int) { keepers { page(first: $n) { nodes { id } } } }`, { n: "x" })).toEqual({
      status: 400,
      text: expect.stringContaining("BAD_USER_INPUT"),
    });
    const refused = await post("ada", `query ($n: Int) { keeper(id: "${ADA}") { page(first: $n) { nodes { id } } } }`, { n: 101 });
    expect(refused.text).toBe(
      '{"errors":[{"message":"The input is not valid.","path":["keeper"],"extensions":{"code":"INVALID_INPUT"}}],"data":{"keeper":null}}',
    );
    expect(sent).toHaveLength(0);
  });

  it("hides what the database says when it fails", async () => {
    broken = new Error("password authentication failed for ek_api");
    const { text } = await post("ada", `{ keepers { name } }`);
    expect(text).toBe('{"errors":[{"message":"hidden"}],"data":null}');
    expect((await post("ada", `{ weather keepers { name } }`)).text).toBe('{"errors":[{"message":"hidden"}],"data":null}');
  });
});
