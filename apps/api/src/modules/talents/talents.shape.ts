import { Row, sql } from "../../platform/db/sql.js";
import { computed, everyone, extendShape, many, one, shape } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";
import { PortfolioShape, shareableFields, shareableRelations, sharedWithViewer } from "../portfolio/index.js";

const byPosition = [asc("position", { type: "int4" }), asc("id")];
const named = new Row("named_talent");

export const ThemeShape = shape("TalentTheme", {
  from: "talents.theme",
  fields: { id: "id", key: "key", nameNl: "name_nl", nameEn: "name_en", colour: "colour" },
  relations: {
    talents: many(() => TalentShape, {
      on: (theme, talent) => sql`${talent}.theme_id = ${theme}.id and ${talent}.is_active`,
      orderBy: byPosition,
    }),
  },
  visible: everyone(),
});

export const TalentShape = shape("Talent", {
  from: "talents.talent",
  fields: {
    id: "id",
    nameNl: "name_nl",
    nameEn: "name_en",
    definitionNl: "definition_nl",
    definitionEn: "definition_en",
    excessNl: "excess_nl",
    excessEn: "excess_en",
  },
  relations: { theme: one(() => ThemeShape, { on: (talent, theme) => sql`${theme}.id = ${talent}.theme_id` }) },
  visible: everyone(),
});

export const TalentClaimShape = shape("TalentClaim", {
  from: "talents.claim",
  fields: {
    id: "id",
    name: computed(
      (
        row,
        _viewer,
        args,
      ) => sql`coalesce(${row}.own_name, (select case ${args.enum("language")} when 'EN' then ${named}.name_en else ${named}.name_nl end
        from talents.talent as ${named} where ${named}.organisation_id = ${row}.organisation_id and ${named}.id = ${row}.talent_id))`,
    ),
    ownName: "own_name",
    note: "note",
    version: "version",
    ...shareableFields,
  },
  relations: {
    ...shareableRelations,
    talent: one(() => TalentShape, { on: (claim, talent) => sql`${talent}.id = ${claim}.talent_id` }),
  },
  visible: (viewer, row) => sql`${row}.removed_at is null and (${sharedWithViewer(viewer, row)})`,
});

/** What this module adds to a portfolio. */
export const PortfolioTalents = extendShape(PortfolioShape, {
  relations: {
    talents: many(() => TalentClaimShape, { on: (portfolio, claim) => sql`${claim}.owner_id = ${portfolio}.id`, orderBy: byPosition }),
  },
});

export const talentThemesRoot = readRoot("talentThemes", {
  shape: () => ThemeShape,
  kind: "list",
  where: ({ row }) => sql`${row}.is_active`,
  orderBy: byPosition,
});
