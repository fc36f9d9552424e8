import { sql } from "../../platform/db/sql.js";
import { one, shape } from "../../platform/graphql/shape.js";
import { asc, desc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";
import { PersonShape } from "../identity/index.js";

export const NotificationShape = shape("Notification", {
  from: "notifications.notification",
  fields: { id: "id", kind: "kind", subjectId: "subject_id", createdOn: "created_on" },
  relations: { actor: one(() => PersonShape, { on: (notification, person) => sql`${person}.id = ${notification}.actor_id` }) },
  visible: (viewer, row) => sql`${row}.person_id = ${viewer.personId}`,
});

/** Short by nature: what is older than two months is forgotten. */
export const notificationsRoot = readRoot("notifications", {
  shape: () => NotificationShape,
  kind: "list",
  where: ({ row, viewer }) => sql`${row}.person_id = ${viewer.personId}`,
  orderBy: [desc("created_on"), asc("id")],
});
