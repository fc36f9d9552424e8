import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import { Row } from "../db/sql.js";
import type { ShapeRegistry } from "./shape-registry.js";

/** What every part of one compilation shares. */
export interface CompileScope {
  readonly schema: GraphQLSchema;
  readonly registry: ShapeRegistry;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /**
   * Coerced variables of the request being compiled. Only `@include`, `@skip` and the presence of `after` may look at them,
   * because those alone are part of the plan's key; every other value travels as a parameter.
   */
  readonly variables: Readonly<Record<string, unknown>>;
  /** For a resolver: adds `#type` to abstract values and the columns that resolver-only fields need. */
  readonly forResolver: boolean;
  nextRow(): Row;
}

/** What the parameters of a read are bound from. */
export interface ReadScope {
  readonly variables: Readonly<Record<string, unknown>>;
  /** SHA-256 of the session token, in the signed-in form. */
  readonly tokenHash?: Uint8Array;
  /** Who reads, in the known-context form. */
  readonly reader?: KnownReader;
  /** A resolver's own values, for `where` of a field read. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** Somebody whose session was already checked. */
export interface KnownReader {
  readonly organisationId: string;
  readonly personId: string;
  readonly roles: readonly string[];
}

/** Thrown when a selection is not for shapes to answer; the resolvers then do. */
export class NotCompilable extends Error {
  override readonly name = "NotCompilable";
}

type ScopeParts = Omit<CompileScope, "nextRow">;

/** A fresh compilation: row aliases count from `_1`, names that neither a module's SQL nor a response key will take. */
export function compileScope(parts: ScopeParts): CompileScope {
  let rows = 0;
  return { ...parts, nextRow: () => new Row(`_${(rows += 1)}`) };
}
