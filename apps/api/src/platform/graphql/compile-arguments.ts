import { type GraphQLField, Kind, type ValueNode, valueFromAST } from "graphql";
import type { CompileScope, ReadScope } from "./compile-scope.js";
import type { CollectedField } from "./compile-selection.js";
import { type Arguments, argumentsOver, RefusedArgument } from "./shape-arguments.js";

type Variables = Readonly<Record<string, unknown>>;
export type ValueReader = (variables: Variables) => unknown;

/** A field's arguments as parameters that read the coerced variables when the statement is bound. */
export function fieldArguments(definition: GraphQLField<unknown, unknown>, field: CollectedField): Arguments {
  return argumentsOver((path) => {
    const [name = "", ...inside] = path.split(".");
    const read = argumentReader(definition, field, name);
    return (scope) => dig(read((scope as ReadScope).variables), inside);
  });
}

/** A resolver's own values, by name. */
export const inputArguments: Arguments = argumentsOver((path) => {
  const [name = "", ...inside] = path.split(".");
  return (scope) => {
    const input = (scope as ReadScope).input ?? {};
    if (!Object.hasOwn(input, name)) throw new Error(`this read needs the input "${name}"`);
    return dig(input[name], inside);
  };
});

/** Finds one argument: the variable, the literal, or the schema's default. Undefined when the field was called without it. */
export function argumentReader(definition: GraphQLField<unknown, unknown>, field: Pick<CollectedField, "node">, name: string): ValueReader {
  const argument = definition.args.find((candidate) => candidate.name === name);
  if (argument === undefined) throw new Error(`${definition.name} has no argument "${name}"`);
  const value = field.node.arguments?.find((candidate) => candidate.name.value === name)?.value;
  if (value === undefined) return () => argument.defaultValue;
  if (value.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    return (variables) => (Object.hasOwn(variables, variable) ? variables[variable] : argument.defaultValue);
  }
  const read: ValueReader = (variables) => {
    const found: unknown = valueFromAST(value, argument.type, variables);
    if (found === undefined) throw new RefusedArgument(`argument "${name}" has no valid value`);
    return found;
  };
  if (mentionsVariable(value)) return read;
  const constant = read({});
  return () => constant;
}

/** The argument's value for the variables in hand; only for what is part of the plan's key. */
export function argumentNow(scope: CompileScope, definition: GraphQLField<unknown, unknown>, field: CollectedField, name: string): unknown {
  return argumentReader(definition, field, name)(scope.variables);
}

function mentionsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(mentionsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((entry) => mentionsVariable(entry.value));
}

function dig(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return null;
    found = new Map<string, unknown>(Object.entries(found)).get(name) ?? null;
  }
  return found;
}
