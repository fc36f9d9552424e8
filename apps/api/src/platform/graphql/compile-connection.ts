import { LIMITS } from "@eigenkleur/shared";
import { getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType } from "graphql";
import { ident, join, nameLiteral, Param, type Row, type Sql, sql } from "../db/sql.js";
import { argumentNow, argumentReader } from "./compile-arguments.js";
import { afterCursor, cursorExpression } from "./compile-cursor.js";
import { type Entry, jsonObject } from "./compile-json.js";
import { fieldDefinition } from "./compile-object.js";
import { type CompileScope, NotCompilable, type ReadScope } from "./compile-scope.js";
import { type CollectedField, collectFields, subselections } from "./compile-selection.js";
import { RefusedArgument } from "./shape-arguments.js";
import { type Order, orderClause, orderList } from "./shape-order.js";

/** A page is 20 long unless asked otherwise, and never more than 100. */
export const DEFAULT_PAGE = 20;
export const LONGEST_PAGE: number = LIMITS.pageSizeMax;

export interface ConnectionPlan {
  readonly field: CollectedField;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly orderBy: readonly Order[];
  readonly row: Row;
  /** `from … where …` of the rows, predicate included. */
  readonly rows: Sql;
  readonly node: (field: CollectedField) => Entry[];
}

/**
 * A Relay connection: the page is cut first (one row more than asked, to know whether there is a next),
 * then the objects of that page are built; the extra row's object never is.
 */
export function connectionValue(scope: CompileScope, plan: ConnectionPlan): Sql {
  const { row, orderBy, definition, field } = plan;
  const first = firstParameter(definition, field);
  const after = argumentReader(definition, field, "after");
  const continues = argumentNow(scope, definition, field, "after") ?? null;
  const from = continues === null ? sql`` : sql` and ${afterCursor(orderBy, row, (at) => after((at as ReadScope).variables))}`;
  const number = sql`row_number() over (order by ${orderList(orderBy, row)})`;
  const page = sql`select ${row}.*, ${number} as ${NUMBER} ${plan.rows}${from}${orderClause(orderBy, row)} limit ${first} + 1`;

  const totals = scope.nextRow();
  const columns: Sql[] = [];
  /** Adds an expression over the whole page, and names it. */
  const overPage = (value: Sql): Sql => {
    const name = ident(`a${columns.push(value)}`);
    columns[columns.length - 1] = sql`${value} as ${name}`;
    return sql`${totals}.${name}`;
  };
  const shown = sql`${row}.${NUMBER} <= ${first}`;
  const list = (value: Sql): Sql => overPage(sql`coalesce(json_agg(${value}) filter (where ${shown}), '[]'::json)`);
  const cursor = cursorExpression(orderBy, row);

  const type = compositeType(definition);
  const entries = entriesOf(scope, type, field, (part) => {
    if (part.name === "nodes") return list(jsonObject(plan.node(part), scope.nextRow()));
    if (part.name === "edges") {
      const edge = compositeType(fieldDefinition(type, "edges"));
      const edgeEntries = entriesOf(scope, edge, part, (inner) => {
        if (inner.name === "cursor") return cursor;
        return inner.name === "node" ? jsonObject(plan.node(inner), scope.nextRow()) : unknown(edge, inner);
      });
      return list(jsonObject(edgeEntries, scope.nextRow()));
    }
    if (part.name !== "pageInfo") return unknown(type, part);
    const pageInfo = compositeType(fieldDefinition(type, "pageInfo"));
    const infoEntries = entriesOf(scope, pageInfo, part, (inner) => {
      switch (inner.name) {
        case "hasNextPage":
          return overPage(sql`count(*) > ${first}`);
        case "hasPreviousPage":
          return continues === null ? sql`false` : sql`true`;
        case "startCursor":
          return overPage(sql`min(${cursor}) filter (where ${row}.${NUMBER} = 1)`);
        case "endCursor":
          return overPage(sql`(array_agg(${cursor} order by ${row}.${NUMBER} desc) filter (where ${shown}))[1]`);
        default:
          return unknown(pageInfo, inner);
      }
    });
    return jsonObject(infoEntries, scope.nextRow());
  });
  const object = jsonObject(entries, scope.nextRow());
  const select = columns.length === 0 ? sql`count(*)` : join(columns, sql`, `);
  return sql`(select ${object} from (select ${select} from (${page}) ${row}) ${totals})`;
}

/** Not a GraphQL name and not snake_case, so neither a response key nor a column of a table. */
const NUMBER = ident("#n");

function firstParameter(definition: GraphQLField<unknown, unknown>, field: CollectedField): Param {
  const read = argumentReader(definition, field, "first");
  return new Param("int4", (scope) => {
    const first = read((scope as ReadScope).variables) ?? DEFAULT_PAGE;
    if (typeof first !== "number" || first < 1 || first > LONGEST_PAGE) {
      throw new RefusedArgument(`first must be between 1 and ${LONGEST_PAGE}`);
    }
    return first;
  });
}

function entriesOf(scope: CompileScope, type: GraphQLObjectType, field: CollectedField, value: (field: CollectedField) => Sql): Entry[] {
  return collectFields(scope, type, subselections(field)).map((part) => ({
    key: part.key,
    value: part.name === "__typename" ? sql`${nameLiteral(type.name)}::text` : value(part),
  }));
}

function compositeType(definition: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new NotCompilable(`${definition.name} is not an object`);
  return type;
}

function unknown(type: GraphQLObjectType, field: CollectedField): never {
  throw new NotCompilable(`${type.name}.${field.name} is no part of a connection`);
}
