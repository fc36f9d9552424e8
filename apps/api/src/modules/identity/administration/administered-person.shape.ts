import { sql } from "../../../platform/db/sql.js";
import { computed, instant, many, one, shape, type Visibility } from "../../../platform/graphql/shape.js";
import { asc, desc } from "../../../platform/graphql/shape-order.js";
import { readRoot } from "../../../platform/graphql/shape-root.js";
import { FrameUnitShape } from "../frame-unit.shape.js";
import { currentUnit } from "../person.shape.js";

/** The employer's own administration: what stands in any personnel system, and nothing somebody wrote here. */
const administrators: Visibility = (viewer) => viewer.hasRole("ADMIN");

export const PlacementShape = shape("Placement", {
  from: "identity.placement",
  fields: { id: "id", kind: "kind", startedOn: "started_on", endedOn: "ended_on" },
  relations: {
    unit: one(() => FrameUnitShape, { on: (placed, unit) => sql`${unit}.kind = ${placed}.kind and ${unit}.id = ${placed}.unit_id` }),
  },
  visible: administrators,
});

export const RoleChangeShape = shape("RoleChange", {
  from: "identity.role_change",
  fields: {
    id: "id",
    role: "role",
    isGiven: "is_given",
    changedAt: instant("changed_at"),
    changedByName: computed(
      (row) =>
        sql`(select by.full_name from identity.person by where by.organisation_id = ${row}.organisation_id and by.id = ${row}.changed_by)`,
    ),
  },
  visible: administrators,
});

export const AdministeredPersonShape = shape("AdministeredPerson", {
  from: "identity.person",
  fields: {
    id: "id",
    fullName: "full_name",
    email: "email",
    staffNumber: "staff_number",
    isActive: "is_active",
    roles: computed(
      (row) => sql`(select coalesce(jsonb_agg(held.role order by held.role), '[]'::jsonb) from identity.membership held
        where held.organisation_id = ${row}.organisation_id and held.person_id = ${row}.id)`,
    ),
    teamName: computed((row) => currentUnit(row, "TEAM")),
    newEmail: computed(
      (row) => sql`(select asked.new_email from identity.email_correction asked
        where asked.organisation_id = ${row}.organisation_id and asked.person_id = ${row}.id)`,
    ),
    newEmailAt: computed(
      (
        row,
      ) => sql`(select to_char(asked.effective_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from identity.email_correction asked
        where asked.organisation_id = ${row}.organisation_id and asked.person_id = ${row}.id)`,
    ),
  },
  relations: {
    placements: many(() => PlacementShape, {
      on: (person, placed) => sql`${placed}.person_id = ${person}.id`,
      orderBy: [desc("started_on"), asc("id")],
    }),
    roleChanges: many(() => RoleChangeShape, {
      on: (person, change) => sql`${change}.person_id = ${person}.id`,
      orderBy: [desc("changed_at"), asc("id")],
    }),
  },
  visible: administrators,
});

export const administeredPersonRoot = readRoot("administeredPerson", {
  shape: () => AdministeredPersonShape,
  kind: "one",
  where: ({ args, row }) => sql`${row}.id = ${args.uuid("id")}`,
});

/** By the beginning of a name, of an address, or by the whole staff number. */
export const administeredPeopleRoot = readRoot("administeredPeople", {
  shape: () => AdministeredPersonShape,
  kind: "connection",
  where: ({ args, row }) => sql`(${row}.is_active or coalesce(${args.boolean("withLeavers")}, false))
    and (${args.enum("role")} is null or exists (select from identity.membership held
      where held.organisation_id = ${row}.organisation_id and held.person_id = ${row}.id and held.role = ${args.enum("role")}))
    and (${args.text("search")} is null
      or (identity.searchable_name(${row}.full_name) like identity.search_pattern(${args.text("search")})
        and identity.name_matches(${row}.full_name, ${args.text("search")}))
      or starts_with(lower(${row}.email), lower(trim(${args.text("search")}))) or ${row}.staff_number = trim(${args.text("search")}))`,
  orderBy: [asc("full_name", { type: "text", collation: "nl-x-icu" }), asc("id")],
});
