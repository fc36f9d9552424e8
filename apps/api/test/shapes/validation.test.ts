import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { sql } from "../../src/platform/db/sql.js";
import { CATALOGUE_COLUMNS, type CatalogueColumn, catalogueFaults } from "../../src/platform/graphql/shape-catalogue.js";
import { computed, connection, everyone, extendShape, many, one, shape, type Shape, unionShape } from "../../src/platform/graphql/shape.js";
import { asc } from "../../src/platform/graphql/shape-order.js";
import { createShapeRegistry } from "../../src/platform/graphql/shape-registry.js";
import { readRoot } from "../../src/platform/graphql/shape-root.js";
import { assertShapesFit, shapeFaults } from "../../src/platform/graphql/shape-validation.js";
import { openZoo, type Zoo } from "./zoo.database.js";
import { zooSchema } from "./zoo.schema.js";
import { zooRegistry } from "./zoo.shapes.js";

const on = (): ReturnType<typeof sql> => sql`true`;
const thing = (fields: Record<string, string> = { id: "id" }): Shape => shape("Thing", { from: "a.thing", fields, visible: everyone() });

describe("shapes that do not fit the schema", () => {
  it("miss a field, or have one too many", () => {
    const schema = buildSchema("type Thing { id: ID! name: String } type Query { x: Int }");
    const registry = createShapeRegistry().add(thing({ id: "id", title: "title" }));
    expect(shapeFaults(schema, registry)).toEqual([
      "Thing.title is declared but not in the schema",
      "Thing.name is in the schema but not in its shape",
    ]);
    expect(() => assertShapesFit(schema, registry)).toThrow(/Thing.title/);
  });

  it("promise a row that the viewer may not see", () => {
    const schema = buildSchema(
      "type Thing { id: ID! other: Secret! shown: Open! } type Secret { id: ID! } type Open { id: ID! } type Query { thing: Thing! }",
    );
    const Secret = shape("Secret", {
      from: "a.secret",
      fields: { id: "id" },
      visible: (viewer, row) => sql`${row}.id = ${viewer.personId}`,
    });
    const Open = shape("Open", { from: "a.open", fields: { id: "id" }, visible: everyone() });
    const Thing = shape("Thing", {
      from: "a.thing",
      fields: { id: "id" },
      visible: everyone(),
      relations: { other: one(() => Secret, { on }), shown: one(() => Open, { on }) },
    });
    const registry = createShapeRegistry().add(Thing, Secret, Open, readRoot("thing", { shape: () => Thing, kind: "one", where: on }));
    expect(shapeFaults(schema, registry)).toEqual([
      "Thing.other must be nullable: the viewer may not see it",
      "Query.thing must be nullable: the viewer may not see it",
    ]);
  });

  it("have lists of nullable items, another type, or another arity", () => {
    const schema = buildSchema("type Thing { id: ID! a: [Thing]! b: Other c: [Thing!]! } type Other { id: ID! } type Query { x: Int }");
    const Thing: Shape = shape("Thing", {
      from: "a.thing",
      fields: { id: "id" },
      visible: everyone(),
      relations: { a: many(() => Thing, { on, orderBy: [] }), b: one(() => Thing, { on }), c: one(() => Thing, { on }) },
    });
    expect(shapeFaults(schema, createShapeRegistry().add(Thing))).toEqual([
      "Thing.a must be a list of non-null items",
      "Thing.b is Other in the schema and Thing in its shape",
      "Thing.c is a list in the schema and one row in its shape",
    ]);
  });

  it("use arguments that the field does not have, or of another type", () => {
    const schema = buildSchema("input F { from: String } type Thing { id(f: F, n: Int): ID! } type Query { thing(id: ID): Thing }");
    const Thing = shape("Thing", {
      from: "a.thing",
      visible: everyone(),
      fields: {
        id: computed(
          (_row, _viewer, args) => sql`${args.text("f.from")} ${args.text("f.until")} ${args.text("g")} ${args.uuid("n")} ${args.int("n")}`,
        ),
      },
    });
    const root = readRoot("thing", { shape: () => Thing, kind: "one", where: ({ args }) => sql`${args.uuidList("id")}` });
    expect(shapeFaults(schema, createShapeRegistry().add(Thing, root))).toEqual([
      "Thing.id has no argument f.until",
      "Thing.id has no argument g",
      "Thing.id: argument n is Int, not uuid",
      "Query.thing: argument id is ID, not uuidList",
    ]);
  });

  it("page by what cannot be paged, or by what a cursor would give away", () => {
    const schema = buildSchema(`type Thing { id: ID! a(first: Int): Things! } type Things { edges: [Edge]! pageInfo: P! totalCount: Int }
      type Edge { node: Thing! cursor: String! } type P { hasNextPage: Boolean! } type Query { x: Int }`);
    const Thing: Shape = shape("Thing", {
      from: "a.thing",
      fields: { id: "id" },
      visible: everyone(),
      relations: { a: connection(() => Thing, { on, orderBy: [asc("secret")] }) },
    });
    expect(shapeFaults(schema, createShapeRegistry().add(Thing))).toEqual([
      "Thing.a needs the argument after: String, without a default",
      "Things.totalCount is no part of a connection",
      "Things.edges must be a list of non-null items",
      "Thing.a: the order of a connection must end with id",
      "Thing.a: say the type of order column secret",
      "Thing.a: a cursor would reveal secret, which Thing does not show",
    ]);
  });

  it("leave out a member of a union, or lead to what is not registered", () => {
    const schema = buildSchema("type A { id: ID! us: [U!]! } type B { id: ID! } union U = A | B type Query { us: [U!]! }");
    const A: Shape = shape("A", {
      from: "a.a",
      fields: { id: "id" },
      visible: everyone(),
      relations: { us: many(() => U, { on, orderBy: [] }) },
    });
    const U = unionShape("U", { members: () => [A] });
    const root = readRoot("us", { shape: () => U, kind: "list", where: on, record: () => sql`` });
    expect(shapeFaults(schema, createShapeRegistry().add(A, root))).toEqual([
      "A.us leads to U, which is not registered",
      "Query.us: a union cannot be recorded",
      "Query.us leads to U, which is not registered",
    ]);
    expect(shapeFaults(schema, createShapeRegistry().add(A, U, root))).toEqual([
      "U has members A, B in the schema and A in its shape",
      "Query.us: a union cannot be recorded",
    ]);
  });

  it("have an enum whose stored values are not its names", () => {
    const schema = buildSchema("enum E { A } type Thing { id: ID! e: E } type Query { x: Int }");
    const type = schema.getType("E") as GraphQLEnumType;
    Object.assign(type.getValues()[0] ?? {}, { value: "a" });
    const registry = createShapeRegistry().add(thing({ id: "id", e: "e" }));
    expect(shapeFaults(schema, registry)).toEqual(["Thing.e: the values of E must equal their names"]);
  });
});

describe("declaring", () => {
  it("refuses a shape that does not say who may see it", () => {
    expect(() => shape("Thing", { from: "a.thing", fields: {} } as unknown as Parameters<typeof shape>[1])).toThrow(/who may see/);
  });

  it("refuses the same name twice", () => {
    const Thing = thing();
    expect(() => createShapeRegistry().add(Thing, thing())).toThrow("shape Thing is declared twice");
    expect(() => createShapeRegistry().add(Thing, extendShape(Thing, { fields: { id: "other" } }))).toThrow("Thing.id is declared twice");
  });

  it("refuses a table that is not schema.table, and a recorded connection", () => {
    expect(() => shape("T", { from: "goal; drop", fields: {}, visible: everyone() })).toThrow(TypeError);
    expect(() => readRoot("x", { shape: thing, kind: "connection", where: on, record: () => sql`` })).toThrow(/recorded/);
  });
});

describe("the zoo", () => {
  let zoo: Zoo;
  let columns: readonly CatalogueColumn[];
  beforeAll(async () => {
    zoo = await openZoo();
    columns = (await zoo.admin.query<CatalogueColumn>(CATALOGUE_COLUMNS)).rows;
  });
  afterAll(() => zoo.drop());

  it("fits its schema", () => {
    expect(shapeFaults(zooSchema(), zooRegistry())).toEqual([]);
  });

  it("fits its database", () => {
    expect(catalogueFaults(zooSchema(), zooRegistry(), columns)).toEqual([]);
  });

  it("would not fit if an order column could be null, or a column were missing", () => {
    const altered = columns
      .filter((column) => column.column_name !== "nickname")
      .map((column) => (column.column_name === "born_on" ? { ...column, is_nullable: true } : column));
    expect(catalogueFaults(zooSchema(), zooRegistry(), altered)).toEqual([
      "Keeper.nickname: no column nickname",
      "Keeper.oldest: born_on may be null, so it cannot be paged by",
      "Animal.bornOn is non-null in the schema, but born_on may be null",
    ]);
  });
});
