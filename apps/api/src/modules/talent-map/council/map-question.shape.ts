import { everyone, shape } from "../../../platform/graphql/shape.js";
import { desc } from "../../../platform/graphql/shape-order.js";
import { readRoot } from "../../../platform/graphql/shape-root.js";
import { sql } from "../../../platform/db/sql.js";

/** What HR asked of the map. Who of HR asked is not part of it: the question is the organisation's. */
export const MapQuestionShape = shape("MapQuestion", {
  from: "talent_map.question",
  fields: {
    id: "id",
    askedOn: "asked_on",
    purpose: "purpose",
    kind: "kind",
    epoch: "epoch",
    groupNames: "group_names",
    expressionNamesNl: "expression_names_nl",
    expressionNamesEn: "expression_names_en",
  },
  // Every employee may know what was asked, whatever mode they are in.
  visible: everyone(),
});

export const mapQuestionsRoot = readRoot("mapQuestions", {
  shape: () => MapQuestionShape,
  kind: "connection",
  where: () => sql`true`,
  orderBy: [desc("asked_on", { type: "date" }), desc("id")],
});
