import { Row, sql, type Sql } from "../../platform/db/sql.js";
import { computed, many, one, shape, unionShape, type Shape, type UnionShape } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readRoot, type ReadRoot, type RecordScope } from "../../platform/graphql/shape-root.js";
import { PersonShape } from "../identity/index.js";
import { ProfileTextShape } from "./profile-text.shape.js";
import { asColleague, isShared, sharedWithViewer } from "./sharing.shape.js";

const headline = new Row("headline");

/** Everybody has a portfolio from the first day; what stands in it is seen per item. */
export const PortfolioShape = shape("Portfolio", {
  from: "identity.person",
  fields: {
    id: "id",
    isOwn: computed((row, viewer) => sql`${row}.id = ${viewer.personId}`),
    headline: computed(
      (row, viewer) => sql`select ${headline}.body from portfolio.profile_text as ${headline}
        where ${headline}.organisation_id = ${row}.organisation_id and ${headline}.owner_id = ${row}.id and ${headline}.kind = 'HEADLINE'
          and ${headline}.body <> '' and (${sharedWithViewer(viewer, headline)})`,
    ),
  },
  relations: {
    owner: one(() => PersonShape, { on: (portfolio, person) => sql`${person}.id = ${portfolio}.id` }),
    headlineText: one(() => ProfileTextShape, {
      on: (portfolio, text) => sql`${text}.owner_id = ${portfolio}.id and ${text}.kind = 'HEADLINE'`,
    }),
    texts: many(() => ProfileTextShape, {
      on: (portfolio, text) => sql`${text}.owner_id = ${portfolio}.id and ${text}.kind <> 'HEADLINE'`,
      orderBy: [asc("kind", { type: "text" })],
    }),
  },
  // @NOTE privacy: for somebody acting as HR there are no portfolios, also not the shared parts of one.
  visible: (viewer, row) => sql`${row}.id = ${viewer.personId} or (${row}.is_active and ${asColleague(viewer)})`,
});

/** Port: what is written when somebody opens another's portfolio, in the statement that reads it. */
export interface AccessLog {
  recordOpened(scope: RecordScope, ownerId: Sql): Sql;
}

/** A colleague's portfolio, or one's own. Nobody looks without the owner being able to see it: without the log there is no read. */
export function portfolioRoot(accessLog: AccessLog): ReadRoot {
  return readRoot("portfolio", {
    shape: () => PortfolioShape,
    kind: "one",
    where: ({ args, row }) => sql`${row}.id = ${args.uuid("ownerId")}`,
    record: (scope) => accessLog.recordOpened(scope, sql`${scope.row}.id`),
  });
}

/** One's own, without naming oneself; nothing to record. */
export const myPortfolioRoot = readRoot("myPortfolio", {
  shape: () => PortfolioShape,
  kind: "one",
  where: ({ viewer, row }) => sql`${row}.id = ${viewer.personId}`,
});

/** Only over one's own portfolio: it shows what another would see of me, and nothing of that other. */
export const portfolioPreviewRoot = readRoot("portfolioPreview", {
  shape: () => PortfolioShape,
  kind: "one",
  where: ({ viewer, row }) => sql`${row}.id = ${viewer.personId}`,
  viewAs: (args) => ({ personId: args.uuid("personId"), roles: sql`array['EMPLOYEE']` }),
});

/** Everything of the viewer's that anybody else can see, of whatever kind. */
export function sharedItemsRoot(items: UnionShape): ReadRoot {
  return readRoot("sharedItems", {
    shape: () => items,
    kind: "list",
    where: ({ viewer, row }) => sql`${row}.owner_id = ${viewer.personId} and ${isShared(row)}`,
    orderBy: [asc("id")],
  });
}

/** The interface over every kind that can be shared; the kinds come from the modules that own them. */
export function shareableItemShape(others: readonly Shape[]): UnionShape {
  return unionShape("ShareableItem", { members: [ProfileTextShape, ...others] });
}
