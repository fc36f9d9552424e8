import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execute, type GraphQLSchema, isObjectType, parse } from "graphql";
import { sql } from "../../src/platform/db/sql.js";
import type { FieldRead } from "../../src/platform/graphql/compile-field.js";
import { compileExecution } from "../../src/platform/graphql/execution-compiled.js";
import { id, openZoo, type Zoo } from "./zoo.database.js";
import { AnimalShape } from "./zoo.shapes.js";
import { READERS, resolvingSchema, type Who, type ZooContext } from "./zoo.ways.js";

let zoo: Zoo;
let schema: GraphQLSchema;

const animalById: FieldRead = {
  shape: () => AnimalShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("id")}`,
};

beforeAll(async () => {
  zoo = await openZoo();
  const resolving = resolvingSchema(zoo);
  schema = resolving.schema;
  // As a module would: the mutation hands back an id, its payload's field reads the shape.
  const rename = schema.getMutationType()?.getFields()["rename"];
  const result = schema.getType("RenameResult");
  const animal = schema.getType("Animal");
  if (!rename || !isObjectType(result) || !isObjectType(animal)) throw new Error("the zoo lost its mutation");
  rename.resolve = (_source, args: { readonly id: string }) => ({ animalId: args.id });
  const payload = result.getFields()["animal"];
  if (payload) {
    payload.resolve = (source: { readonly animalId: string }, _args, context: ZooContext, info) =>
      resolving.reads.field(info, animalById, context.reader, { id: source.animalId });
  }
  const portrait = animal.getFields()["portrait"];
  if (portrait) {
    portrait.resolve = (source: Readonly<Record<string, string>>, args: { readonly size: number }) => `${source["#name"]}@${args.size}`;
  }
});
afterAll(() => zoo.drop());

async function ask(who: Who, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const contextValue: ZooContext = { reader: READERS[who] };
  const document = parse(query);
  const js = await execute({ schema, document, contextValue, variableValues: variables });
  const jit = await compileExecution(schema, document, undefined)(contextValue, variables);
  expect(js.errors).toBeUndefined();
  expect(JSON.stringify(jit)).toBe(JSON.stringify(js));
  return JSON.parse(JSON.stringify(js.data)) as unknown;
}

describe("the field of a mutation's payload", () => {
  const RENAME = `mutation ($id: ID!, $deep: Boolean!) { rename(id: $id, name: "x") { it: animal { called: name
    keeper @include(if: $deep) { others: animals(mood: CROSS) { name } } named { __typename ... on Keeper { nickname } } } } }`;

  it("keeps the predicate: what one may not see is null", async () => {
    expect(await ask("bob", RENAME, { id: id("anim", 2), deep: true })).toEqual({ rename: { it: null } });
    expect(await ask("eva", RENAME, { id: id("anim", 3), deep: true })).toEqual({ rename: { it: null } });
  });

  it("selects what was asked, in the variant that was asked", async () => {
    expect(await ask("bob", RENAME, { id: id("anim", 1), deep: false })).toEqual({
      rename: { it: { called: "Animal 11", named: [{ __typename: "Keeper", nickname: "Addy" }, { __typename: "Animal" }] } },
    });
    expect(await ask("bob", RENAME, { id: id("anim", 1), deep: true })).toMatchObject({
      rename: { it: { keeper: { others: [{ name: "Animal 06" }, { name: "Animal 14" }] } } },
    });
  });
});

describe("a field that only a resolver can answer", () => {
  it("finds the columns it asked for, however deep it stands, and shows none of them", async () => {
    const query = `{ keepers { animals(names: ["Animal 11"]) { big: portrait(size: 9) portrait(size: 1) } } }`;
    expect(await ask("bob", query)).toEqual({
      keepers: [{ animals: [{ big: "Animal 11@9", portrait: "Animal 11@1" }] }, { animals: [] }],
    });
  });
});
