import { sql } from "../../platform/db/sql.js";
import { computed, shape } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";

/** The frame is the employer's own administration, for administrators. */
export const FrameUnitShape = shape("FrameUnit", {
  from: "identity.frame_unit",
  fields: {
    id: "id",
    kind: "kind",
    name: "name",
    peopleCount: computed(
      (row) => sql`(select count(*)::int from identity.placement placed
        join identity.person person on person.organisation_id = placed.organisation_id and person.id = placed.person_id and person.is_active
        where placed.organisation_id = ${row}.organisation_id and placed.kind = ${row}.kind and placed.unit_id = ${row}.id
          and placed.started_on <= current_date and (placed.ended_on is null or placed.ended_on > current_date))`,
    ),
  },
  visible: (viewer) => viewer.hasRole("ADMIN"),
});

export const frameUnitsRoot = readRoot("frameUnits", {
  shape: () => FrameUnitShape,
  kind: "list",
  where: ({ args, row }) => sql`${row}.kind = ${args.enum("kind")}`,
  orderBy: [asc("name", { type: "text", collation: "nl-x-icu" }), asc("id")],
});
