import { z } from "@eigenkleur/shared";

const Texts = z.object({ nl: z.string(), en: z.string() });
const GuideSchema = z.object({
  rules: z.array(Texts),
  phases: z.array(z.object({ id: z.string(), name: Texts, prompt: Texts })),
});

export type ReadingGuide = z.infer<typeof GuideSchema>;

/** The method as the API gives it; a step without its phase would have no question to ask. */
export function parseGuide(json: unknown): ReadingGuide {
  return GuideSchema.parse(json);
}

/** A name in both languages, where there is one. */
export function textsOf(json: unknown): z.infer<typeof Texts> | null {
  const result = Texts.safeParse(json);
  return result.success ? result.data : null;
}
