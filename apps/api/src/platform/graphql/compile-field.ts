import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from "graphql";
import { type RenderedSql, type Row, type Sql } from "../db/sql.js";
import { inputArguments } from "./compile-arguments.js";
import type { StatementNames } from "./compile-names.js";
import { fieldDefinition } from "./compile-object.js";
import { reachValue } from "./compile-reach.js";
import { rootPart } from "./compile-root.js";
import { type CompileScope, compileScope, type KnownReader } from "./compile-scope.js";
import type { CollectedField } from "./compile-selection.js";
import { bindStatement, type ContextForm, type ReadStatement, statementText } from "./compile-statement.js";
import { type Switch, switchesOf } from "./compile-switches.js";
import type { Arguments } from "./shape-arguments.js";
import type { Readable, RelationKind } from "./shape.js";
import type { Order } from "./shape-order.js";
import type { ShapeRegistry } from "./shape-registry.js";
import { contextViewer, type Viewer } from "./shape-viewer.js";

/** Which rows a resolver's own field means, given the values it passes as `input`. */
export type FieldWhere = (scope: { readonly row: Row; readonly viewer: Viewer; readonly input: Arguments }) => Sql;

/** A read that belongs to a resolver: the payload of a mutation, say. Declare `where` once, outside the resolver, so that the compile is kept. */
export interface FieldRead {
  readonly shape: () => Readable;
  readonly kind: Exclude<RelationKind, "connection">;
  readonly where: FieldWhere;
  readonly orderBy?: readonly Order[];
}

export interface FieldCompiler {
  /** The statement for the field being resolved, over its own declaration; same shapes, same predicates. */
  field(info: GraphQLResolveInfo, read: FieldRead, at: FieldScope): ReadStatement;
  /** The statement for a declared root, when the operation as a whole goes through the resolvers. */
  root(info: GraphQLResolveInfo, reader: KnownReader): ReadStatement;
}

export interface FieldScope {
  readonly reader: KnownReader;
  readonly input?: Readonly<Record<string, unknown>>;
}

interface Kept {
  readonly rendered: RenderedSql;
  readonly name: string | undefined;
}

/**
 * Compiles single fields of an ordinary execution. What it compiled is kept as long as the document is, per variant.
 * With `setsContext: false` the statement must run in the transaction whose context was set for the same reader.
 */
export function createFieldCompiler(options: {
  readonly registry: ShapeRegistry;
  readonly names: StatementNames;
  readonly context: Extract<ContextForm, { kind: "reader" }>;
}): FieldCompiler {
  const switchesByOperation = new WeakMap<OperationDefinitionNode, readonly Switch[]>();
  const kept = new WeakMap<FieldNode, Map<unknown, Map<string, Kept>>>();

  const statement = (
    info: GraphQLResolveInfo,
    by: unknown,
    scope: FieldScope,
    compile: (at: CompileScope, field: CollectedField) => { readonly value: Sql; readonly steps: readonly Sql[] },
  ): ReadStatement => {
    const node = info.fieldNodes[0];
    if (node === undefined) throw new Error("a field without a node");
    const variables = info.variableValues;
    const switches = memo(switchesByOperation, info.operation, () => switchesOf(info.operation, info.fragments));
    const key = [info.operation.name?.value, ...switches.map((read) => read(variables))].join(" ");
    const variants = memo(
      memo(kept, node, () => new Map<unknown, Map<string, Kept>>()),
      by,
      () => new Map<string, Kept>(),
    );
    const { rendered, name } = memo(variants, key, () => {
      const at = compileScope({ schema: info.schema, registry: options.registry, fragments: info.fragments, variables, forResolver: true });
      const nodes = info.fieldNodes;
      const { value, steps } = compile(at, { key: node.alias?.value ?? node.name.value, name: node.name.value, node, nodes });
      const text = statementText(options.context, value, steps);
      return { rendered: text, name: options.names.nameOf(text.text) };
    });
    return bindStatement(rendered, name, { variables, reader: scope.reader, input: scope.input });
  };

  return {
    field: (info, read, scope) =>
      statement(info, read.where, scope, (at, field) => {
        const reach = {
          kind: read.kind,
          target: read.shape(),
          orderBy: read.orderBy ?? [],
          organisation: contextViewer.organisationId,
          viewer: contextViewer,
          on: (row: Row) => read.where({ row, viewer: contextViewer, input: inputArguments }),
          field,
          definition: fieldDefinition(info.parentType, field.name),
        };
        return { value: reachValue(at, reach), steps: [] };
      }),
    root: (info, reader) =>
      statement(info, "root", { reader }, (at, field) => {
        const root = options.registry.root(field.name);
        if (root === undefined) throw new Error(`${field.name} is not a read root`);
        const { entry, steps } = rootPart(at, root, field);
        return { value: entry.value, steps };
      }),
  };
}

/** What a field's statement answered: an object keyed by response key, a list, or null. */
export function fieldAnswer(rows: readonly { readonly data: string | null }[]): unknown {
  const text = rows[0]?.data ?? null;
  return text === null ? null : (JSON.parse(text) as unknown);
}

function memo<K, V>(store: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
