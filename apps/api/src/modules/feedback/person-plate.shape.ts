import { sql } from "../../platform/db/sql.js";
import { computed, extendShape } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";
import { PersonShape } from "../identity/index.js";

export const PersonPlate = extendShape(PersonShape, {
  fields: { hasMuchOnPlate: computed((row) => sql`feedback.has_much_on_plate(${row}.id)`) },
});

/** The load is spread: whoever takes no more requests is not suggested. */
export const raterSuggestionsRoot = readRoot("raterSuggestions", {
  shape: () => PersonShape,
  kind: "connection",
  where: ({ args, viewer, row }) => sql`${row}.is_active and ${row}.id <> ${viewer.personId} and ${row}.email is not null
    and not exists (select from feedback.invitation asked where asked.organisation_id = ${row}.organisation_id
      and asked.round_id = ${args.uuid("roundId")} and asked.person_id = ${row}.id)
    and (exists (select from feedback.round own
          join feedback.invitation before on before.organisation_id = own.organisation_id and before.round_id = own.id
          where own.organisation_id = ${row}.organisation_id and own.owner_id = ${viewer.personId} and before.person_id = ${row}.id)
      or exists (select from identity.placement mine
          join identity.placement theirs on theirs.organisation_id = mine.organisation_id and theirs.kind = mine.kind and theirs.unit_id = mine.unit_id
          where mine.organisation_id = ${row}.organisation_id and mine.person_id = ${viewer.personId} and mine.kind = 'TEAM' and mine.ended_on is null
            and theirs.person_id = ${row}.id and theirs.ended_on is null))
    and not feedback.has_much_on_plate(${row}.id)`,
  orderBy: [asc("full_name", { type: "text", collation: "nl-x-icu" }), asc("id")],
});
