import { sql, type Row, type Sql } from "../../platform/db/sql.js";
import { computed, shape } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";

/** The name of the unit somebody is in today. */
export function currentUnit(row: Row, kind: "TEAM" | "FUNCTION"): Sql {
  const isKind = kind === "TEAM" ? sql`placed.kind = 'TEAM'` : sql`placed.kind = 'FUNCTION'`;
  return sql`(select unit.name from identity.placement placed
    join identity.frame_unit unit on unit.organisation_id = placed.organisation_id and unit.kind = placed.kind and unit.id = placed.unit_id
    where placed.organisation_id = ${row}.organisation_id and placed.person_id = ${row}.id and ${isKind}
      and placed.started_on <= current_date and (placed.ended_on is null or placed.ended_on > current_date))`;
}

/** A colleague: every colleague may know the name, the team and the function, and nothing else by default. */
export const PersonShape = shape("Person", {
  from: "identity.person",
  fields: {
    id: "id",
    fullName: "full_name",
    teamName: computed((row) => currentUnit(row, "TEAM")),
    functionName: computed((row) => currentUnit(row, "FUNCTION")),
  },
  // @NOTE privacy: somebody acting as HR or works council sees published figures and never a row about a person, a name included.
  visible: (viewer, row) => sql`(${row}.id = ${viewer.personId} or not (${viewer.hasRole("HR")} or ${viewer.hasRole("WORKS_COUNCIL")}))`,
});

/** Colleagues to choose from, for asking feedback and for sharing. */
export const peopleRoot = readRoot("people", {
  shape: () => PersonShape,
  kind: "connection",
  where: ({ args, viewer, row }) => sql`${row}.is_active and ${row}.id <> ${viewer.personId}
    and identity.searchable_name(${row}.full_name) like identity.search_pattern(${args.text("search")})
    and identity.name_matches(${row}.full_name, ${args.text("search")})`,
  orderBy: [asc("full_name", { type: "text", collation: "nl-x-icu" }), asc("id")],
});
