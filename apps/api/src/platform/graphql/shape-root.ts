import type { Row, Sql } from "../db/sql.js";
import type { Arguments } from "./shape-arguments.js";
import type { Readable, RelationKind, Shape } from "./shape.js";
import type { Order } from "./shape-order.js";
import type { Viewer, ViewerDisguise } from "./shape-viewer.js";

export interface RootScope {
  readonly args: Arguments;
  readonly viewer: Viewer;
  readonly row: Row;
  /** The shape of `row`: of interest only when the root reads a union. */
  readonly member: Shape;
}

export interface RecordScope extends Omit<RootScope, "member"> {
  /** `from <the rows that were read>, <the context>`: ends the insert's SELECT. */
  readonly from: Sql;
}

export interface ReadRootSpec {
  readonly shape: () => Readable;
  readonly kind: "one" | "list" | "connection";
  /** Which rows the field means. Organisation and visibility are added by the compiler. */
  readonly where: (scope: RootScope) => Sql;
  readonly orderBy?: readonly Order[];
  /**
   * Lets the viewer see the answer as somebody else would ("as a colleague sees it"): every predicate in the answer is
   * evaluated for the disguise, while `where` and `record` still know who really asks.
   */
  readonly viewAs?: (args: Arguments, viewer: Viewer) => ViewerDisguise;
  /**
   * An access-log entry for the rows that were read, written by the same statement: a whole
   * ``sql`insert into … select … ${from} where …` ``. No log, no read.
   */
  readonly record?: (scope: RecordScope) => Sql;
}

/** A field of `Query` that shapes answer. */
export interface ReadRoot extends Omit<ReadRootSpec, "orderBy" | "kind"> {
  readonly type: "root";
  readonly kind: RelationKind;
  readonly name: string;
  readonly orderBy: readonly Order[];
}

/** Declares a field of `Query` as a read over shapes. */
export function readRoot(name: string, spec: ReadRootSpec): ReadRoot {
  if (spec.kind === "connection" && spec.record !== undefined) {
    // The page fetches one row more than it shows; logging that one would claim a read that never happened.
    throw new TypeError(`root ${name}: a connection cannot be recorded`);
  }
  const kind = spec.kind === "list" ? "many" : spec.kind;
  return { ...spec, kind, type: "root", name, orderBy: spec.orderBy ?? [] };
}
