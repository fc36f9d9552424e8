import { ident, join, Row, sql, type Sql } from "../../platform/db/sql.js";
import { computed, many, type FieldSource, type Relation } from "../../platform/graphql/shape.js";
import type { Viewer } from "../../platform/graphql/shape-viewer.js";
import { PersonShape } from "../identity/index.js";
import { COLLEAGUE_ROLES } from "./portfolio.policy.js";

/** Where a shareable row says whose it is, and which thing was shared (a step is shared with its goal). */
export interface SharedBy {
  readonly owner: string;
  readonly subject: string;
}

export const BY_ITSELF: SharedBy = { owner: "owner_id", subject: "id" };

const share = new Row("given_share");

/**
 * The one predicate of everything that can be shared: it is the viewer's own, or its owner shares it with them. Only people
 * chosen by name are looked up; `offset 0` keeps Postgres from hashing every share of the organisation to answer for a few
 * rows (measured: 84 ms a page instead of 1).
 * @NOTE privacy: acting as HR or works council opens nothing, and only employees are "the whole organisation".
 */
export function sharedWithViewer(viewer: Viewer, row: Row, by: SharedBy = BY_ITSELF): Sql {
  const chosen = sql`exists (select from ${sharesOf(row, by)} and ${share}.person_id = ${viewer.personId} offset 0)`;
  return sql`${row}.${ident(by.owner)} = ${viewer.personId} or (${row}.audience = 'ORGANISATION' and ${viewer.hasRole("EMPLOYEE")}) or (${row}.audience = 'CHOSEN' and ${asColleague(viewer)} and ${chosen})`;
}

/** Whether this is a colleague and not somebody at work as HR or works council; see the rule of the same name. */
export function asColleague(viewer: Viewer): Sql {
  return sql`(${join(
    COLLEAGUE_ROLES.map((role) => viewer.hasRole(role)),
    sql` or `,
  )})`;
}

function sharesOf(row: Row, by: SharedBy): Sql {
  return sql`portfolio.share as ${share} where ${share}.organisation_id = ${row}.organisation_id and ${share}.owner_id = ${row}.${ident(by.owner)} and ${share}.subject_id = ${row}.${ident(by.subject)}`;
}

/** Whether the owner shares a thing with anybody at all. */
export function isShared(row: Row): Sql {
  return sql`${row}.audience <> 'PRIVATE'`;
}

/** What an owner sees of their own choices. @NOTE privacy: null for everybody else, whom it was shared with as well. */
export const shareableFields: Readonly<Record<"audience", FieldSource>> = {
  audience: computed((row, viewer) => sql`case when ${row}.owner_id = ${viewer.personId} then ${row}.audience end`),
};

/** The people an owner chose by name; empty for everybody else. */
export const shareableRelations: Readonly<Record<"sharedWith", Relation>> = {
  sharedWith: many(() => PersonShape, {
    on: (row, person, { viewer }) =>
      sql`${row}.owner_id = ${viewer.personId} and ${person}.id in (select ${share}.person_id from ${sharesOf(row, BY_ITSELF)})`,
    orderBy: [],
  }),
};
