import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLObjectType,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
  GraphQLBoolean,
} from "graphql";
import { type CompileScope, NotCompilable } from "./compile-scope.js";

/** One response key of an object, with every field node that was merged into it. */
export interface CollectedField {
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
}

/** GraphQL's CollectFields: keys in order of first appearance, fragments once, `@include/@skip` decided. */
export function collectFields(scope: CompileScope, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): CollectedField[] {
  const merged = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();

  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(scope, selection.directives ?? [])) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = merged.get(key);
      if (nodes === undefined) merged.set(key, [selection]);
      else nodes.push(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(scope, selection.typeCondition?.name.value, type)) selection.selectionSet.selections.forEach(visit);
    } else {
      const name = selection.name.value;
      const fragment = scope.fragments[name];
      if (fragment === undefined || visited.has(name)) return;
      visited.add(name);
      if (applies(scope, fragment.typeCondition.name.value, type)) fragment.selectionSet.selections.forEach(visit);
    }
  };

  for (const set of sets) set.selections.forEach(visit);
  return [...merged].map(([key, nodes]) => ({ key, name: nodes[0].name.value, node: nodes[0], nodes }));
}

/** The selection sets under a merged field. */
export function subselections(field: CollectedField): SelectionSetNode[] {
  return field.nodes.flatMap((node) => node.selectionSet ?? []);
}

function isIncluded(scope: CompileScope, directives: readonly DirectiveNode[]): boolean {
  for (const directive of directives) {
    const name = directive.name.value;
    if (name !== "skip" && name !== "include") throw new NotCompilable(`directive @${name}`);
    const node = directive.arguments?.find((argument) => argument.name.value === "if")?.value;
    const condition = valueFromAST(node, GraphQLBoolean, scope.variables);
    if (condition === undefined || condition === null) throw new NotCompilable(`@${name} without a value`);
    if (condition === (name === "skip")) return false;
  }
  return true;
}

function applies(scope: CompileScope, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = scope.schema.getType(condition);
  return isAbstractType(conditionType) && scope.schema.isSubType(conditionType, type);
}
