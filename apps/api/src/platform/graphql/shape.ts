import type { Row, Sql } from "../db/sql.js";
import { sql } from "../db/sql.js";
import type { Arguments } from "./shape-arguments.js";
import type { Order } from "./shape-order.js";
import type { Viewer } from "./shape-viewer.js";

/** Who may see a row, as SQL over the viewer. The compiler adds it wherever the type is embedded. */
export type Visibility = (viewer: Viewer, row: Row) => Sql;

/** A value of one row. `computed` may use the viewer and the field's own arguments. */
export type FieldSource =
  | { readonly kind: "column"; readonly column: string; readonly as: "plain" | "instant" | "float" }
  | { readonly kind: "computed"; readonly build: (row: Row, viewer: Viewer, args: Arguments) => Sql };

export interface RelationScope {
  readonly viewer: Viewer;
  readonly args: Arguments;
  /** The shape of `child`: of interest only when the relation leads to a union. */
  readonly member: Shape;
}

/** How a child row belongs to its parent. Equality of organisation is added by the compiler. */
export type Join = (parent: Row, child: Row, scope: RelationScope) => Sql;

export type RelationKind = "one" | "many" | "connection";

export interface Relation {
  readonly kind: RelationKind;
  readonly target: () => Readable;
  readonly on: Join;
  readonly orderBy: readonly Order[];
}

/** What one GraphQL object type may be read from, and by whom. */
export interface Shape {
  readonly kind: "shape";
  readonly name: string;
  readonly table: TableName;
  readonly fields: Readonly<Record<string, FieldSource>>;
  readonly relations: Readonly<Record<string, Relation>>;
  /** Fields that only a resolver can answer, with the columns it needs (found on the source as `#column`). */
  readonly resolved: Readonly<Record<string, readonly string[]>>;
  readonly visible: Visibility;
}

/** A GraphQL union or interface over shapes; each member keeps its own predicate. */
export interface UnionShape {
  readonly kind: "union";
  readonly name: string;
  readonly members: () => readonly Shape[];
}

export type Readable = Shape | UnionShape;

export interface TableName {
  readonly schema: string;
  readonly table: string;
}

interface ShapeParts {
  readonly fields?: Readonly<Record<string, string | FieldSource>>;
  readonly relations?: Readonly<Record<string, Relation>>;
  readonly resolved?: Readonly<Record<string, readonly string[]>>;
}

export interface ShapeSpec extends ShapeParts {
  /** `schema.table`; the table has an `organisation_id`. */
  readonly from: string;
  readonly visible: Visibility;
}

/** Fields that another module adds to a shape it does not own. It cannot touch the predicate. */
export interface ShapeExtension {
  readonly kind: "extension";
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldSource>>;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly resolved: Readonly<Record<string, readonly string[]>>;
}

/** Declares how a GraphQL object type is read. */
export function shape(name: string, spec: ShapeSpec): Shape {
  if (typeof spec.visible !== "function") throw new TypeError(`shape ${name} does not say who may see it`);
  return { kind: "shape", name, table: tableName(spec.from), visible: spec.visible, ...partsOf(spec) };
}

/** Adds fields to another module's shape, from one's own folder. */
export function extendShape(base: Shape, parts: ShapeParts): ShapeExtension {
  return { kind: "extension", name: base.name, ...partsOf(parts) };
}

/** Declares a union or interface; its members must be exactly the schema's. */
export function unionShape(name: string, spec: { readonly members: readonly Shape[] | (() => readonly Shape[]) }): UnionShape {
  const { members } = spec;
  return { kind: "union", name, members: typeof members === "function" ? members : () => members };
}

/** Everybody in the organisation may see it; spelled out, so that it is a decision and not an omission. */
export function everyone(): Visibility {
  return EVERYONE;
}
const EVERYONE: Visibility = () => sql`true`;

/** Whether a shape hides rows from anyone. */
export function hidesRows(target: Readable): boolean {
  return target.kind === "union" ? target.members().some(hidesRows) : target.visible !== EVERYONE;
}

/** A column as it is, for a name that differs from the field's rules (usually just a string does). */
export function column(name: string): FieldSource {
  return { kind: "column", column: name, as: "plain" };
}

/** A `timestamptz` as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function instant(name: string): FieldSource {
  return { kind: "column", column: name, as: "instant" };
}

/** A number as float8: numeric averages cost half as much again. */
export function float(name: string): FieldSource {
  return { kind: "column", column: name, as: "float" };
}

/** An expression over the row, the viewer and the field's arguments. */
export function computed(build: (row: Row, viewer: Viewer, args: Arguments) => Sql): FieldSource {
  return { kind: "computed", build };
}

interface RelationSpec {
  readonly on: Join;
}

/** At most one row (the first by `orderBy`); null when there is none or the viewer may not see it. */
export function one(target: () => Readable, spec: RelationSpec & { readonly orderBy?: readonly Order[] }): Relation {
  return { kind: "one", target, on: spec.on, orderBy: spec.orderBy ?? [] };
}

/** All rows that the viewer may see, in a stated order. */
export function many(target: () => Readable, spec: RelationSpec & { readonly orderBy: readonly Order[] }): Relation {
  return { kind: "many", target, on: spec.on, orderBy: spec.orderBy };
}

/** A page of rows by keyset. The order ends with `id`, and its columns are shown by the shape, because a cursor holds them. */
export function connection(target: () => Readable, spec: RelationSpec & { readonly orderBy: readonly Order[] }): Relation {
  return { kind: "connection", target, on: spec.on, orderBy: spec.orderBy };
}

function partsOf(spec: ShapeParts): Pick<Shape, "fields" | "relations" | "resolved"> {
  const fields = Object.entries(spec.fields ?? {}).map(
    ([name, source]) => [name, typeof source === "string" ? column(source) : source] as const,
  );
  return { fields: Object.fromEntries(fields), relations: spec.relations ?? {}, resolved: spec.resolved ?? {} };
}

function tableName(from: string): TableName {
  const match = /^([a-z_][a-z0-9_]*)\.([a-z_][a-z0-9_]*)$/.exec(from);
  if (match?.[1] === undefined || match[2] === undefined) throw new TypeError(`not schema.table: ${from}`);
  return { schema: match[1], table: match[2] };
}
