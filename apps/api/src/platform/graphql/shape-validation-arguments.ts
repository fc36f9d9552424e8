import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { type ArgumentKind, type Arguments, argumentsOver } from "./shape-arguments.js";

/** Which GraphQL types each kind of parameter may be read from; a scalar of one's own passes as itself. */
const BUILT_IN: Partial<Record<ArgumentKind, readonly string[]>> = {
  uuid: ["ID", "String"],
  uuidList: ["ID", "String"],
  int: ["Int"],
  float: ["Float", "Int"],
  boolean: ["Boolean"],
};
const OWN_SCALARS = new Set(["String", "ID", "Int", "Float", "Boolean"]);

/** Runs a declaration once with arguments that only watch, and says which of them the schema's field does not have. */
export function argumentFaults(place: string, field: GraphQLField<unknown, unknown>, declaration: (args: Arguments) => unknown): string[] {
  const faults = new Set<string>();
  const watching = argumentsOver((path, kind) => {
    const type = argumentType(field, path);
    if (type === undefined) faults.add(`${place} has no argument ${path}`);
    else if (!matches(type, kind)) faults.add(`${place}: argument ${path} is ${String(type)}, not ${kind}`);
    return () => null;
  });
  declaration(watching);
  return [...faults];
}

function argumentType(field: GraphQLField<unknown, unknown>, path: string): GraphQLInputType | undefined {
  const [name = "", ...inside] = path.split(".");
  let type = field.args.find((argument) => argument.name === name)?.type;
  for (const step of inside) {
    const input = type === undefined ? undefined : getNullableType(type);
    type = isInputObjectType(input) ? input.getFields()[step]?.type : undefined;
  }
  return type;
}

function matches(type: GraphQLInputType, kind: ArgumentKind): boolean {
  if (isListType(getNullableType(type)) !== (kind === "uuidList" || kind === "textList")) return false;
  const named = getNamedType(type);
  if (isInputObjectType(named)) return false;
  if (kind === "enum") return isEnumType(named);
  const allowed = BUILT_IN[kind];
  if (allowed?.includes(named.name) === true) return true;
  return allowed === undefined || !OWN_SCALARS.has(named.name);
}
