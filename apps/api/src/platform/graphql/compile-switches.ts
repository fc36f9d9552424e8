import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from "graphql";
import type { ReadScope } from "./compile-scope.js";

export type Switch = (variables: ReadScope["variables"]) => string;

/** What changes the text of the statement: booleans in directives, and whether there is a cursor to continue from. */
export function switchesOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly Switch[] {
  const switches = new Map<string, Switch>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      Directive: (directive) => {
        const value = directive.arguments?.[0]?.value;
        if (value?.kind !== Kind.VARIABLE) return;
        const name = value.name.value;
        switches.set(`if ${name}`, (variables) => (typeof variables[name] === "boolean" ? String(variables[name]) : "?"));
      },
      Argument: (argument) => {
        if (argument.name.value !== "after" || argument.value.kind !== Kind.VARIABLE) return;
        const name = argument.value.name.value;
        switches.set(`after ${name}`, (variables) => ((variables[name] ?? null) === null ? "start" : "on"));
      },
    });
  };
  look(operation);
  Object.values(fragments).forEach(look);
  return [...switches.values()];
}
