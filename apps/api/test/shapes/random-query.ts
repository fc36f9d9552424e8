import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { ADA, id } from "./zoo.database.js";

/** Writes a valid query over the schema, led by a list of numbers, so that a property test can shrink it. */
export function randomQuery(schema: GraphQLSchema, choices: readonly number[]): string {
  let next = 0;
  const choose = (below: number): number => (choices[next++ % Math.max(choices.length, 1)] ?? 0) % below;
  let aliases = 0;

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${VALUES[name]?.[choose(2)] ?? "1"}`);
    return given.length === 0 ? "" : `(${given.join(", ")})`;
  };

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts = ["__typename"];
    if (isAbstractType(type)) {
      for (const member of schema.getPossibleTypes(type))
        if (choose(3) > 0) parts.push(`... on ${member.name} ${selection(member, depth)}`);
    }
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    for (const field of fields) {
      if (field.name === "portrait" || choose(2) === 0) continue;
      const target = getNamedType(field.type);
      if (isCompositeType(target) && depth === 0) continue;
      const inner = isCompositeType(target) ? ` ${selection(target, depth - 1)}` : "";
      // An alias of its own for each, so that any two may have different arguments.
      parts.push(`r${(aliases += 1)}: ${field.name}${argumentsOf(field)}${inner}`);
    }
    const body = parts.join(" ");
    return choose(4) === 0 && isObjectType(type) ? `{ ... on ${type.name} { ${body} } }` : `{ ${body} }`;
  };

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name !== "weather");
  const chosen = Array.from({ length: 1 + choose(2) }, () => roots[choose(roots.length)]).filter((field) => field !== undefined);
  const fields = chosen.map((field) => {
    const target = getNamedType(field.type);
    return `q${(aliases += 1)}: ${field.name}${argumentsOf(field)}${isCompositeType(target) ? ` ${selection(target, 3)}` : ""}`;
  });
  return `{ ${fields.join(" ")} }`;
}

const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  id: [`"${ADA}"`, `"${id("anim", 1)}"`],
  owner: [`"${ADA}"`, `"nobody"`],
};
