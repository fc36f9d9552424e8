import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/**
 * Fills in the defaults of variables and of fields of input objects, which graphql-jit 0.8.9 does not: it says "not
 * provided" of a non-null one that has a default. Values stay as the client would have sent them.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
): (given: Variables) => Variables {
  const definitions = (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type) as GraphQLInputType | undefined,
    fallback: defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
  }));
  return (given) => {
    const filled: Record<string, unknown> = { ...given };
    for (const { name, type, fallback } of definitions) {
      const value = filled[name] === undefined ? fallback : filled[name];
      if (value !== undefined && type !== undefined) filled[name] = filledIn(type, value);
    }
    return filled;
  };
}

function filledIn(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return filledIn(type.ofType, value);
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => filledIn(type.ofType, each)) : filledIn(type.ofType, value);
  if (!isInputObjectType(type) || typeof value !== "object") return value;
  const filled: Record<string, unknown> = { ...value };
  for (const field of Object.values(type.getFields())) {
    const part = filled[field.name] === undefined ? field.defaultValue : filled[field.name];
    if (part !== undefined) filled[field.name] = filledIn(field.type, part);
  }
  return filled;
}
