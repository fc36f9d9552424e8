import { everyone, shape } from "../../platform/graphql/shape.js";

/** A colleague: every colleague may know the name, and nothing else by default. */
export const PersonShape = shape("Person", {
  from: "identity.person",
  fields: { id: "id", fullName: "full_name" },
  visible: everyone(),
});
