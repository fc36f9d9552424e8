import { readFile } from "node:fs/promises";
import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import { CatalogueError, parseCatalogue, type TalentCatalogue } from "./talent-catalogue.rules.js";

const STARTER = new URL("../../../seed/talents.json", import.meta.url);

const SAVE_THEMES = `insert into talents.theme (organisation_id, key, name_nl, name_en, colour, position)
  select $1, t.id, t.nl, t.en, lower(t.color), t."order"
  from jsonb_to_recordset($2) as t(id text, nl text, en text, color text, "order" integer)
  on conflict on constraint theme_key do update set name_nl = excluded.name_nl, name_en = excluded.name_en,
    colour = excluded.colour, position = excluded.position, is_active = true`;

const SAVE_TALENTS = `insert into talents.talent (organisation_id, theme_id, key, name_nl, name_en, definition_nl, definition_en, excess_nl, excess_en, position)
  select $1, theme.id, t.id, t.nl, t.en, t.definition_nl, t.definition_en, t.excess_nl, t.excess_en, t.position
  from jsonb_to_recordset($2) as t(id text, category text, nl text, en text, definition_nl text, definition_en text, excess_nl text, excess_en text, position integer)
  join talents.theme on theme.organisation_id = $1 and theme.key = t.category
  on conflict on constraint talent_key do update set theme_id = excluded.theme_id, name_nl = excluded.name_nl, name_en = excluded.name_en,
    definition_nl = excluded.definition_nl, definition_en = excluded.definition_en, excess_nl = excluded.excess_nl, excess_en = excluded.excess_en,
    position = excluded.position, is_active = true`;

const REST_THEMES = "update talents.theme set is_active = false where organisation_id = $1 and is_active and key <> all($2)";
const REST_TALENTS = "update talents.talent set is_active = false where organisation_id = $1 and is_active and key <> all($2)";

/**
 * Makes a catalogue the organisation's own. What it no longer names can't be chosen any more; whoever had chosen it keeps
 * it. The same file twice changes nothing.
 */
export async function importTalents(
  pool: Pool,
  organisationId: string,
  catalogue: TalentCatalogue,
): Promise<{ themes: number; talents: number }> {
  const themes = catalogue.categories.map(({ id, name, color, order }) => ({ id, nl: name.nl, en: name.en, color, order }));
  const talents = catalogue.talents.map(({ id, category, name, definition, excess }, position) => ({
    id,
    category,
    nl: name.nl,
    en: name.en,
    definition_nl: definition.nl,
    definition_en: definition.en,
    excess_nl: excess.nl,
    excess_en: excess.en,
    position,
  }));
  await withTenant(pool, { organisationId }, async (client) => {
    await client.query(SAVE_THEMES, [organisationId, JSON.stringify(themes)]);
    await client.query(SAVE_TALENTS, [organisationId, JSON.stringify(talents)]);
    await client.query(REST_THEMES, [organisationId, themes.map((theme) => theme.id)]);
    await client.query(REST_TALENTS, [organisationId, talents.map((talent) => talent.id)]);
  });
  return { themes: themes.length, talents: talents.length };
}

/** The catalogue every organisation starts with; one that has a catalogue keeps its own. */
export async function giveStarterTalents(pool: Pool, organisationId: string): Promise<void> {
  const has = await withTenant(pool, { organisationId }, (client) =>
    client.query("select from talents.theme where organisation_id = $1 limit 1", [organisationId]),
  );
  if (has.rowCount) return;
  await importTalents(pool, organisationId, await readCatalogue(STARTER));
}

/** Reads a catalogue from a JSON file. @throws CatalogueError when there is none or it is not usable */
export async function readCatalogue(path: URL | string): Promise<TalentCatalogue> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new CatalogueError("The talent catalogue cannot be read.");
  });
  return parseCatalogue(jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CatalogueError("The talent catalogue is no JSON.");
  }
}
