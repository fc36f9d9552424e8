import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

const DEPTH = 5;

/** An operation that asks one root field for everything below it, with `id` wherever an id is wanted. */
export interface WholeRoot {
  readonly name: string;
  /** Whether another id makes another operation. */
  readonly takesId: boolean;
  operation(id: string): string;
}

/** One operation per root field; grows by itself with the schema. */
export function wholeRoots(schema: GraphQLSchema, kind: "query" | "mutation"): WholeRoot[] {
  const root = kind === "query" ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => ({
    name: field.name,
    takesId: JSON.stringify(field.args.map((arg) => literal(arg.type, "THE-ID", 0))).includes("THE-ID"),
    operation: (id) => `${kind} { ${field.name}${argumentsOf(field, id)}${selection(schema, getNamedType(field.type), DEPTH, new Set())} }`,
  }));
}

function argumentsOf(field: GraphQLField<unknown, unknown>, id: string): string {
  const given = field.args.filter((arg) => arg.name !== "after" && (isNonNullType(arg.type) || arg.name.toLowerCase().endsWith("id")));
  return given.length === 0 ? "" : `(${given.map((arg) => `${arg.name}: ${literal(arg.type, id, 0)}`).join(", ")})`;
}

function literal(type: GraphQLInputType, id: string, depth: number): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literal(nullable.ofType, id, depth)}]`;
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 2 && field.name.toLowerCase().endsWith("id")),
    );
    return `{ ${fields.map((field) => `${field.name}: ${field.name === "clientMutationId" ? JSON.stringify(crypto.randomUUID()) : literal(field.type, id, depth + 1)}`).join(", ")} }`;
  }
  const plain: Readonly<Record<string, string>> = { ID: JSON.stringify(id), Int: "1", Float: "1.5", Boolean: "true" };
  return plain[named.name] ?? '"x"';
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, above: ReadonlySet<string>): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((member) => `... on ${member.name}${selection(schema, member, depth, above)}`);
    return ` { __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  const inside = new Set([...above, type.name]);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [`${field.name}${argumentsOf(field, "x")}`];
    if (depth === 0 || above.has(named.name)) return [];
    return [`${field.name}${argumentsOf(field, "x")}${selection(schema, named, depth - 1, inside)}`];
  });
  return ` { __typename ${fields.join(" ")} }`;
}
