import { type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import type { Readable, Shape } from "./shape.js";
import type { Order } from "./shape-order.js";
import type { ShapeRegistry } from "./shape-registry.js";

/** A column as the database's catalogue has it. */
export interface CatalogueColumn {
  readonly table_schema: string;
  readonly table_name: string;
  readonly column_name: string;
  readonly is_nullable: boolean;
  readonly is_view: boolean;
}

/** Reads what `catalogueFaults` compares with. */
export const CATALOGUE_COLUMNS = `
  select n.nspname as table_schema, c.relname as table_name, a.attname as column_name, not a.attnotnull as is_nullable, c.relkind in ('v', 'm') as is_view
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema)'`;

/**
 * Everything in which the shapes and the database disagree: unknown tables and columns, no organisation, a non-null field over
 * a nullable column, and nullable columns in a paged order (rows after a null would vanish from every page).
 */
export function catalogueFaults(schema: GraphQLSchema, registry: ShapeRegistry, columns: readonly CatalogueColumn[]): string[] {
  const byName = new Map(columns.map((each) => [`${each.table_schema}.${each.table_name}.${each.column_name}`, each]));
  const find = (shape: Shape, column: string): CatalogueColumn | undefined =>
    byName.get(`${shape.table.schema}.${shape.table.table}.${column}`);

  const pagedFaults = (place: string, target: Readable, orderBy: readonly Order[]): string[] =>
    target.kind === "union"
      ? []
      : orderBy
          .filter(({ column }) => find(target, column)?.is_nullable !== false && find(target, column)?.is_view !== true)
          .map(({ column }) => `${place}: ${column} may be null, so it cannot be paged by`);

  const shapeFaults = (shape: Shape): string[] => {
    const type = schema.getType(shape.name);
    const fields = isObjectType(type) ? type.getFields() : {};
    const organisation = find(shape, "organisation_id") === undefined ? [`${shape.name}: its table has no organisation_id`] : [];
    const own = registry.fieldNames(shape.name).flatMap((name): string[] => {
      const place = `${shape.name}.${name}`;
      const plan = registry.field(shape.name, name);
      if (plan?.kind === "relation") {
        const { relation } = plan;
        return relation.kind === "connection" ? pagedFaults(place, relation.target(), relation.orderBy) : [];
      }
      const wanted = plan?.kind === "resolved" ? plan.columns : [];
      const missing = wanted.filter((column) => find(shape, column) === undefined).map((column) => `${place}: no column ${column}`);
      if (plan?.kind !== "field" || plan.source.kind !== "column") return missing;
      const found = find(shape, plan.source.column);
      if (found === undefined) return [`${place}: no column ${plan.source.column}`];
      const declared = fields[name]?.type;
      return declared !== undefined && isNonNullType(declared) && found.is_nullable && !found.is_view
        ? [`${place} is non-null in the schema, but ${plan.source.column} may be null`]
        : [];
    });
    return [...organisation, ...own];
  };

  return [
    ...registry.readables().flatMap((readable) => (readable.kind === "shape" ? shapeFaults(readable) : [])),
    ...registry
      .roots()
      .flatMap((root) => (root.kind === "connection" ? pagedFaults(`Query.${root.name}`, root.shape(), root.orderBy) : [])),
  ];
}
