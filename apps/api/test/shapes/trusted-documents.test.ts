import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execute, getOperationAST, type GraphQLSchema, OperationTypeNode, parse } from "graphql";
import { readFileSync } from "node:fs";
import type { HttpCall } from "../../src/platform/http/router.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { asksForId, sampleVariables } from "./sample-variables.js";

const FILE = new URL("../../../web/src/gql/persisted-documents.json", import.meta.url);
const documents = Object.values(JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string>);
const MOST_IDS = 12;

type Variables = Readonly<Record<string, unknown>>;
interface Outcome {
  readonly data: unknown;
  readonly codes: readonly unknown[];
}

describe("the client's own queries", () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let people: readonly { readonly id: string; readonly cookie: string }[];

  beforeAll(async () => {
    app = await TestApp.start({ DEMO: "1" });
    schema = app.running.app.schema;
    // The demonstration's people have something to read; the newcomer has nothing, which is an answer too.
    const { rows } = await app.admin.query<Pick<TestPerson, "id" | "organisationId">>(
      `select p.id, p.organisation_id as "organisationId"
       from identity.person p join identity.membership m on m.organisation_id = p.organisation_id and m.person_id = p.id
       group by p.organisation_id, p.id order by count(*) desc, p.id limit 3`,
    );
    const newcomer = await app.aPerson(await app.anOrganisation("Elsewhere"), "Nadia New");
    people = await Promise.all(
      [...rows, newcomer].map(async ({ id, organisationId }) => ({
        id,
        cookie: await app.signIn({ id, organisationId, fullName: "", email: "" }, { isFresh: true }),
      })),
    );
  }, 60_000);
  afterAll(() => app.stop());

  /** Over HTTP: in one statement where that can be, compiled where not. */
  async function served(query: string, variables: Variables, cookie: string): Promise<Outcome> {
    const { data, errors = [] } = await app.graphql(query, variables, cookie);
    return { data: data ?? null, codes: errors.map(({ extensions }) => extensions.code) };
  }

  /** Through the resolvers, by graphql-js itself. */
  async function executed(query: string, variables: Variables, cookie: string): Promise<Outcome> {
    const call = { request: { headers: { cookie } }, requestId: "both-ways" } as unknown as HttpCall;
    const contextValue = app.running.app.createContext(call);
    const { data, errors = [] } = await execute({ schema, document: parse(query), contextValue, variableValues: variables });
    return { data: data ?? null, codes: errors.map(({ extensions }) => extensions["code"]) };
  }

  it("are answered the same both ways, for everybody", async () => {
    const queries = documents.flatMap((text) => {
      const operation = getOperationAST(parse(text));
      return operation?.operation === OperationTypeNode.QUERY ? [{ text, operation }] : [];
    });
    expect(queries.length).toBeGreaterThan(0);
    for (const { id: ownId, cookie } of people) {
      const ids = new Set([ownId]);
      // Those without an id come first: their answers say which ids there are.
      for (const { text, operation } of queries.toSorted((a, b) => Number(asksForId(a.operation)) - Number(asksForId(b.operation)))) {
        for (const full of [false, true]) {
          for (const id of asksForId(operation) ? [...ids].slice(0, MOST_IDS) : [ownId]) {
            const variables = sampleVariables(schema, operation, id, full);
            const short = await served(text, variables, cookie);
            const long = await executed(text, variables, cookie);
            expect({ text, variables, ...short }).toEqual({ text, variables, ...long });
            expect(JSON.stringify(short.data)).toBe(JSON.stringify(long.data));
            for (const [found] of JSON.stringify(short.data).matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{22}/g)) ids.add(found);
          }
        }
      }
    }
  }, 120_000);
});
