import { nameLiteral, Row, type Sql, sql } from "../db/sql.js";

/** Who reads, as SQL: columns of the context row, never values, so that one plan serves everybody. */
export interface Viewer {
  readonly personId: Sql;
  readonly organisationId: Sql;
  readonly roles: Sql;
  hasRole(role: string): Sql;
}

/** The one row every read stands on: who asks, in which organisation. */
export const contextRow = new Row("ctx");

/** The viewer that the context row describes. */
export const contextViewer: Viewer = viewerFrom({
  personId: sql`${contextRow}.person_id`,
  organisationId: sql`${contextRow}.organisation_id`,
  roles: sql`${contextRow}.roles`,
});

/** The part of a viewer that `viewAs` may replace; the organisation is not among it, on purpose. */
export interface ViewerDisguise {
  readonly personId: Sql;
  readonly roles?: Sql;
}

/** The same organisation seen through somebody else's eyes. */
export function disguised(viewer: Viewer, as: ViewerDisguise): Viewer {
  return viewerFrom({
    personId: as.personId,
    organisationId: viewer.organisationId,
    roles: as.roles ?? sql`array[]::text[]`,
  });
}

function viewerFrom(parts: Pick<Viewer, "personId" | "organisationId" | "roles">): Viewer {
  return { ...parts, hasRole: (role) => sql`(${nameLiteral(role)} = any(${parts.roles}))` };
}
