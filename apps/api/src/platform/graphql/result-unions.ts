import { type GraphQLResolveInfo, type GraphQLSchema, isUnionType } from "graphql";
import { getMetadataStorage } from "type-graphql";

/**
 * Lets a union tell its members apart at once. type-graphql wraps `resolveType` in a promise, which graphql-jit 0.8.9
 * takes for a value that is of no type; the function a union was declared with is called directly instead.
 */
export function resolveUnionsAtOnce(schema: GraphQLSchema): void {
  const { unions, objectTypes } = getMetadataStorage();
  const nameOf = (target: unknown): string | undefined => objectTypes.find((type) => type.target === target)?.name;
  for (const { name, resolveType, getClassTypes } of unions) {
    const union = schema.getType(name);
    if (!isUnionType(union)) continue;
    union.resolveType = (value: unknown, context: unknown, info: GraphQLResolveInfo, type) => {
      const member: unknown = resolveType ? resolveType(value, context, info, type) : getClassTypes().find((each) => value instanceof each);
      return typeof member === "string" ? member : nameOf(member);
    };
  }
}
