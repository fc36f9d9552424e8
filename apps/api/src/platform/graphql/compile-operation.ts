import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import type { RenderedSql } from "../db/sql.js";
import { jsonObject } from "./compile-json.js";
import { rootPart, typenamePart } from "./compile-root.js";
import { type CompileScope, compileScope, NotCompilable, type ReadScope } from "./compile-scope.js";
import { type CollectedField, collectFields } from "./compile-selection.js";
import { bindStatement, type ContextForm, type ReadStatement, statementText } from "./compile-statement.js";
import type { StatementNames } from "./compile-names.js";
import { switchesOf } from "./compile-switches.js";
import type { ShapeRegistry } from "./shape-registry.js";

export interface CompileInput {
  readonly schema: GraphQLSchema;
  readonly registry: ShapeRegistry;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly context: ContextForm;
  readonly names: StatementNames;
}

/** A whole operation that one statement answers. */
export interface OneStatementPlan {
  readonly kind: "one-statement";
  readonly operation: OperationDefinitionNode;
  /** The fields of `Query` it may read, whatever its directives decide. */
  readonly roots: readonly string[];
  /**
   * The statement for these variables, compiled at most once for each way its directives and cursors can fall.
   * @throws NotCompilable when resolvers must answer, RefusedArgument when a value cannot be read with
   */
  statement(scope: ReadScope): ReadStatement;
}

export interface ResolvePlan {
  readonly kind: "resolve";
  readonly reason: string;
}

interface Variant {
  readonly rendered: RenderedSql;
  readonly name: string | undefined;
}

/** More than this many switches in one operation, and the number of its variants could run away. */
const MOST_SWITCHES = 8;

/** Plans a validated document: as one statement, or for the resolvers, with the reason. */
export function compileOperation(input: CompileInput): OneStatementPlan | ResolvePlan {
  const { document, registry, schema } = input;
  const operation = getOperationAST(document, input.operationName);
  if (!operation) return { kind: "resolve", reason: "no such operation" };
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return { kind: "resolve", reason: "not a query" };
  if ((operation.directives?.length ?? 0) > 0) return { kind: "resolve", reason: "directives on the operation" };

  const fragments = fragmentsOf(document);
  const roots = rootNames(operation, fragments);
  const strange = roots.find((name) => name !== "__typename" && registry.root(name) === undefined);
  if (strange !== undefined) return { kind: "resolve", reason: `${strange} is not a read root` };
  const reads = roots.filter((name) => name !== "__typename");
  if (reads.length === 0) return { kind: "resolve", reason: "nothing to read" };
  const switches = switchesOf(operation, fragments);
  if (switches.length > MOST_SWITCHES) return { kind: "resolve", reason: "too many switches" };

  const compile = (variables: ReadScope["variables"]): RenderedSql => {
    const scope = compileScope({ schema, registry, fragments, variables, forResolver: false });
    const parts = collectFields(scope, query, [operation.selectionSet]).map((field) => partOf(scope, field, query.name));
    const json = jsonObject(
      parts.map(({ entry }) => entry),
      scope.nextRow(),
    );
    return statementText(
      input.context,
      json,
      parts.flatMap(({ steps }) => steps),
    );
  };

  /** A selection that only resolvers can answer is kept as its reason, so that it is not compiled in vain every time. */
  const compileVariant = (variables: ReadScope["variables"]): Variant | NotCompilable => {
    try {
      const rendered = compile(variables);
      return { rendered, name: input.names.nameOf(rendered.text) };
    } catch (error) {
      if (error instanceof NotCompilable) return error;
      throw error;
    }
  };

  const variants = new Map<string, Variant | NotCompilable>();
  return {
    kind: "one-statement",
    operation,
    roots: reads,
    statement: (scope) => {
      const key = switches.map((read) => read(scope.variables)).join(" ");
      let variant = variants.get(key);
      if (variant === undefined) {
        variant = compileVariant(scope.variables);
        variants.set(key, variant);
      }
      if (variant instanceof NotCompilable) throw variant;
      return bindStatement(variant.rendered, variant.name, scope);
    },
  };
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const found = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(found.map((fragment) => [fragment.name.value, fragment]));
}

function partOf(scope: CompileScope, field: CollectedField, queryName: string): ReturnType<typeof rootPart> {
  if (field.name === "__typename") return typenamePart(field.key, queryName);
  const root = scope.registry.root(field.name);
  if (root === undefined) throw new NotCompilable(`${field.name} is not a read root`);
  return rootPart(scope, root, field);
}

/** Every root field that any variables could select. */
function rootNames(operation: OperationDefinitionNode, fragments: Record<string, FragmentDefinitionNode>): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (set: OperationDefinitionNode["selectionSet"]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment !== undefined) walk(fragment.selectionSet);
      }
    }
  };
  walk(operation.selectionSet);
  return [...names];
}
