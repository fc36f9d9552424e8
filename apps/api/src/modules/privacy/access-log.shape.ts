import { sql, type Sql } from "../../platform/db/sql.js";
import { instant, one, shape } from "../../platform/graphql/shape.js";
import { desc } from "../../platform/graphql/shape-order.js";
import { readRoot, type RecordScope } from "../../platform/graphql/shape-root.js";
import { PersonShape } from "../identity/index.js";

export const PortfolioVisitShape = shape("PortfolioVisit", {
  from: "privacy.access_log",
  fields: { id: "id", openedHour: instant("opened_hour") },
  relations: { visitor: one(() => PersonShape, { on: (visit, person) => sql`${person}.id = ${visit}.viewer_id` }) },
  // @NOTE privacy: where somebody looked is known to whose it was, and to nobody else.
  visible: (viewer, row) => sql`${row}.owner_id = ${viewer.personId}`,
});

export const portfolioVisitsRoot = readRoot("portfolioVisits", {
  shape: () => PortfolioVisitShape,
  kind: "connection",
  where: ({ viewer, row }) => sql`${row}.owner_id = ${viewer.personId}`,
  orderBy: [desc("opened_hour", { type: "timestamptz" }), desc("id")],
});

/** Who opened whose portfolio, once an hour at most; opening one's own is not looking at somebody. */
export const accessLog = {
  recordOpened: (
    { viewer, from }: Pick<RecordScope, "viewer" | "from">,
    ownerId: Sql,
  ): Sql => sql`insert into privacy.access_log (organisation_id, owner_id, viewer_id, subject, opened_hour)
    select ${viewer.organisationId}, ${ownerId}, ${viewer.personId}, 'PORTFOLIO', date_trunc('hour', now(), 'UTC') ${from} where ${ownerId} <> ${viewer.personId}
    on conflict do nothing`,
};
