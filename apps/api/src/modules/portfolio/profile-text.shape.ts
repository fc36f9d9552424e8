import { sql } from "../../platform/db/sql.js";
import { instant, many, shape } from "../../platform/graphql/shape.js";
import { desc } from "../../platform/graphql/shape-order.js";
import { shareableFields, shareableRelations, sharedWithViewer } from "./sharing.shape.js";

export const ProfileTextVersionShape = shape("ProfileTextVersion", {
  from: "portfolio.profile_text_version",
  fields: { version: "version", body: "body", replacedAt: instant("replaced_at") },
  // @NOTE privacy: sharing a text does not share what it said before.
  visible: (viewer, row) => sql`${row}.owner_id = ${viewer.personId}`,
});

export const ProfileTextShape = shape("ProfileText", {
  from: "portfolio.profile_text",
  fields: { id: "id", kind: "kind", body: "body", version: "version", ...shareableFields },
  relations: {
    ...shareableRelations,
    history: many(() => ProfileTextVersionShape, {
      on: (text, version) => sql`${version}.text_id = ${text}.id`,
      orderBy: [desc("version", { type: "int4" })],
    }),
  },
  visible: (viewer, row) => sharedWithViewer(viewer, row),
});
