import { z } from "zod";

const text = (max: number) => z.string().trim().min(1).max(max);
const bilingual = (max: number) => z.object({ nl: text(max), en: text(max) });
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

const file = z.object({
  categories: z
    .array(
      z.object({ id: key, name: bilingual(60), color: z.string().regex(/^#[0-9a-fA-F]{6}$/), order: z.number().int().min(0).max(1_000) }),
    )
    .min(1)
    .max(40),
  talents: z
    .array(z.object({ id: key, category: key, name: bilingual(60), definition: bilingual(400), excess: bilingual(400) }))
    .min(1)
    .max(500),
});

export type TalentCatalogue = z.output<typeof file>;

/** Thrown when a catalogue file cannot be used; the message names each place and what is wrong there. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
}

/**
 * Reads a catalogue: themes with a colour, talents in a theme, both languages everywhere.
 * @throws CatalogueError
 */
export function parseCatalogue(value: unknown): TalentCatalogue {
  const parsed = file.safeParse(value);
  if (!parsed.success) {
    const lines = parsed.error.issues.slice(0, 20).map((issue) => `${issue.path.join(".") || "file"}: ${issue.message}`);
    throw new CatalogueError(`The talent catalogue is not usable. ${lines.join("; ")}`);
  }
  const problems = [
    ...twice(parsed.data.categories.map((theme) => theme.id)).map((id) => `two themes are called ${id}`),
    ...twice(parsed.data.talents.map((talent) => talent.id)).map((id) => `two talents are called ${id}`),
    ...parsed.data.talents
      .filter((talent) => !parsed.data.categories.some((theme) => theme.id === talent.category))
      .map((talent) => `${talent.id} is in ${talent.category}, which is no theme`),
  ];
  if (problems.length > 0) throw new CatalogueError(`The talent catalogue is not usable. ${problems.join("; ")}`);
  return parsed.data;
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
