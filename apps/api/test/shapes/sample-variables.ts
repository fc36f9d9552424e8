import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

/** Variables for an operation: every id is `id`, every other value a plain one of its type. Optional ones are left out unless `full`. */
export function sampleVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  id: string,
  full: boolean,
): Readonly<Record<string, unknown>> {
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node) as GraphQLInputType;
    const isNeeded = isNonNullType(type) && defaultValue === undefined;
    // A made-up cursor would only be refused.
    return isNeeded || (full && variable.name.value !== "after") ? [[variable.name.value, sample(type, id)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether an operation asks for an id. */
export function asksForId(operation: OperationDefinitionNode): boolean {
  return JSON.stringify(operation.variableDefinitions ?? []).includes('"value":"ID"');
}

const PLAIN: Readonly<Record<string, unknown>> = {
  Int: 5,
  Float: 1.5,
  Boolean: true,
  String: "x",
  DateTimeISO: "2024-05-01T10:00:00.000Z",
};

function sample(type: GraphQLInputType, id: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sample(nullable.ofType, id)];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return named.name === "ID" ? id : PLAIN[named.name];
  const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, id)]));
}
