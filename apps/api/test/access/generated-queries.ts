import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

export interface GeneratedQuery {
  readonly root: string;
  readonly text: string;
  /** Variables that stand for an id, so that it is worth asking again with another. */
  readonly ids: readonly string[];
  /** Variables that stand for the client's own id of a mutation. */
  readonly mutationIds: readonly string[];
}

const DEPTH = 4;

/** One operation for each root field, asking for everything below it, with plausible arguments; grows with the schema by itself. */
export function generateOperations(schema: GraphQLSchema, kind: "query" | "mutation"): GeneratedQuery[] {
  const root = kind === "query" ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => {
    const values = new Values();
    const body = fieldText(schema, field, values, DEPTH);
    const declared = [...values.declared].map(([name, type]) => `$${name}: ${type}`).join(", ");
    return {
      root: field.name,
      text: `${kind}${declared ? `(${declared})` : ""} { ${body} }`,
      ids: values.ids,
      mutationIds: values.mutationIds,
    };
  });
}

/** Literals for arguments; ids are variables, so that one text is asked with each of them. */
class Values {
  readonly declared = new Map<string, string>();
  readonly ids: string[] = [];
  readonly mutationIds: string[] = [];

  literal(name: string, type: GraphQLInputType, printed = String(type)): string {
    if (isNonNullType(type)) return this.literal(name, type.ofType, printed);
    if (isListType(type)) return `[${this.literal(name, type.ofType)}]`;
    if (isEnumType(type)) return type.getValues()[0]?.name ?? "null";
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = type.isOneOf ? fields.slice(0, 1) : fields;
      return `{ ${given.map((field) => `${field.name}: ${this.literal(field.name, field.type)}`).join(", ")} }`;
    }
    return this.scalar(name, type.name, printed);
  }

  private scalar(name: string, type: string, printed: string): string {
    if (name === "clientMutationId") return this.variable(this.mutationIds, printed);
    if (type === "Int") return name === "first" ? "20" : "1";
    if (type === "Float") return "1";
    if (type === "Boolean") return "true";
    if (type === "ID" || type === "UUID" || /id$/i.test(name)) return this.variable(this.ids, printed);
    return JSON.stringify(name === "email" ? "someone@example.org" : "a");
  }

  private variable(list: string[], type: string): string {
    const name = `v${this.declared.size}`;
    this.declared.set(name, type);
    list.push(name);
    return `$${name}`;
  }
}

function fieldText(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, values: Values, depth: number, alias = ""): string {
  const args = field.args.filter((arg) => isWanted(arg)).map((arg) => `${arg.name}: ${values.literal(arg.name, arg.type)}`);
  const call = `${alias}${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
  const type = getNamedType(field.type);
  return isLeafType(type) ? call : `${call} ${selection(schema, type, values, depth - 1)}`;
}

/** A cursor would only make a page empty. */
function isWanted(arg: GraphQLArgument): boolean {
  return arg.name !== "after" && arg.name !== "search";
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, values: Values, depth: number): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    // The same name may have another type in another member, so each member's fields get names of their own.
    const members = schema
      .getPossibleTypes(type)
      .map((member, index) => `... on ${member.name} ${selectFields(schema, member, values, depth, `m${index}_`)}`);
    return `{ __typename ${members.join(" ")} }`;
  }
  return selectFields(schema, type, values, depth, "");
}

function selectFields(schema: GraphQLSchema, type: GraphQLNamedType, values: Values, depth: number, prefix: string): string {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const shown = fields.filter(
    (field) => isLeafType(getNamedType(field.type)) || depth > 0 || type.name.endsWith("Connection") || type.name.endsWith("Edge"),
  );
  return `{ __typename ${shown.map((field) => fieldText(schema, field, values, type.name.endsWith("Connection") || type.name.endsWith("Edge") ? depth + 1 : depth, prefix ? `${prefix}${field.name}: ` : "")).join(" ")} }`;
}
