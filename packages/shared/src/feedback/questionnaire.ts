import { z } from "../schema-builder.js";

const MAX_ITEMS = 100;

/** An identifier inside a questionnaire: it travels in ballots and keys, so only plain signs. */
const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/);
const Words = z.string().trim().min(1).max(2_000);

/** A text in both languages of the screens. */
export const TextsSchema = z.object({ nl: Words, en: Words });
export type Texts = z.infer<typeof TextsSchema>;

/** A point of the scale; `null` is "cannot judge" and every scale has it. */
const ScalePointSchema = z.object({
  value: z.number().int().min(0).max(10).nullable(),
  label: TextsSchema,
  icon: z.enum(["sad", "neutral", "happy", "question"]).optional(),
});
export type ScalePoint = z.infer<typeof ScalePointSchema>;

/** Consecutive whole numbers from low to high, and one "cannot judge". */
const ScaleSchema = z.array(ScalePointSchema).superRefine((points, context) => {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  if (points.length - values.length !== 1)
    context.addIssue({ code: "custom", message: "A scale has exactly one point without a value: cannot judge" });
  if (values.length < 2) context.addIssue({ code: "custom", message: "A scale has at least two values" });
  const isRow = values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
  if (!isRow) context.addIssue({ code: "custom", message: "The values of a scale are consecutive and rise" });
});

const RaterGroupSchema = z.object({
  id: Id,
  name: TextsSchema,
  /** False for oneself and a lone manager: their answer is theirs, and they are told before they give it. */
  anonymous: z.boolean(),
  suggested: z.tuple([z.number().int().min(0), z.number().int().min(0)]).optional(),
  min: z.number().int().min(0).optional(),
  max: z.number().int().min(0).optional(),
  form: z.literal("clientShort").optional(),
  /** Always counted as a group from outside, whoever is in it. */
  external: z.boolean().optional(),
});
export type RaterGroup = z.infer<typeof RaterGroupSchema>;

const RulesSchema = z.object({
  minRatersToOpenReport: z.number().int().min(1).default(4),
  minPerGroupToShowSeparately: z.number().int().min(1).default(4),
  externalGroupNeverSeparateBelow: z.number().int().min(1).default(6),
  clientNeverSeparateBelow: z.number().int().min(1).default(6),
  suggestedTotal: z.tuple([z.number().int(), z.number().int()]).default([6, 12]),
  maxTotal: z.number().int().min(1).default(20),
});

const ItemSchema = z.object({ id: Id, self: TextsSchema.optional(), other: TextsSchema });

/** A theme. Without a name its items stand on their own and get no theme score. */
const ThemeSchema = z.object({
  id: Id,
  name: TextsSchema.optional(),
  relatedTalents: z.array(Id).default([]),
  items: z.array(ItemSchema).min(1),
});

const OpenQuestionSchema = z.object({ id: Id, text: z.object({ self: TextsSchema.optional(), other: TextsSchema }) });

/** A talent somebody can be seen to have; the words stand in the questionnaire, so that a rater needs no account to read them. */
const TalentCardSchema = z.object({ id: Id, name: TextsSchema, definition: TextsSchema.optional() });
export type TalentCard = z.infer<typeof TalentCardSchema>;

/** "Pick three of these that you see me do." Asked in the long form only. */
const TalentQuestionSchema = z.object({
  id: Id,
  max: z.number().int().min(1).max(10).default(3),
  text: z.object({ self: TextsSchema.optional(), other: TextsSchema }),
  cards: z.array(TalentCardSchema).min(2).max(60),
});

const ShortFormSchema = z.object({
  title: TextsSchema,
  intro: TextsSchema,
  scale: ScaleSchema,
  items: z.array(z.object({ id: Id, text: TextsSchema, competency: Id })).min(1),
  open: z.array(z.object({ id: Id, text: TextsSchema })).default([]),
});

const DefinitionSchema = z.object({
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  kind: z.literal("feedback360"),
  title: TextsSchema,
  authorship: TextsSchema.optional(),
  purpose: TextsSchema.optional(),
  estimatedMinutes: z.object({ self: z.number(), other: z.number(), clientShort: z.number().optional() }).optional(),
  intro: z.object({ owner: TextsSchema.optional(), rater: TextsSchema.optional() }).default({}),
  raterGroups: z.array(RaterGroupSchema).min(2),
  rules: RulesSchema.prefault({}),
  /** How many may be asked in one round; data, so that a set for whole companies fits as well. */
  limits: z.object({ minRaters: z.number().int().min(1), maxRaters: z.number().int().min(1).max(500) }).optional(),
  scale: z.object({ id: Id, self: ScaleSchema.optional(), other: ScaleSchema }),
  competencies: z.array(ThemeSchema).min(1),
  openQuestions: z.array(OpenQuestionSchema).default([]),
  talentQuestion: TalentQuestionSchema.optional(),
  clientShort: ShortFormSchema.optional(),
});

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** The definition of a questionnaire as it stands in a data file and is frozen in a round. */
export const QuestionnaireSchema = DefinitionSchema.superRefine((definition, context) => {
  const problem = (path: string, message: string) => context.addIssue({ code: "custom", path: path.split("."), message });
  const themes = definition.competencies.map((theme) => theme.id);
  const items = definition.competencies.flatMap((theme) => theme.items.map((item) => item.id));
  const short = definition.clientShort;
  for (const id of twice(themes)) problem("competencies", `Theme ${id} occurs twice`);
  for (const id of twice([...items, ...(short?.items.map((item) => item.id) ?? [])])) problem("competencies", `Item ${id} occurs twice`);
  for (const id of twice([...definition.openQuestions, ...(short?.open ?? [])].map((question) => question.id)))
    problem("openQuestions", `Question ${id} occurs twice`);
  for (const id of twice(definition.talentQuestion?.cards.map((card) => card.id) ?? []))
    problem("talentQuestion.cards", `Card ${id} occurs twice`);
  for (const id of twice(definition.raterGroups.map((group) => group.id))) problem("raterGroups", `Group ${id} occurs twice`);
  if (items.length > MAX_ITEMS) problem("competencies", `More than ${MAX_ITEMS} items`);
  if (!definition.raterGroups.some((group) => group.id === "self")) problem("raterGroups", "There is no group called self");
  if (!definition.raterGroups.some((group) => group.anonymous)) problem("raterGroups", "No group is anonymous");
  for (const item of short?.items ?? []) {
    if (!themes.includes(item.competency)) problem("clientShort.items", `Item ${item.id} belongs to an unknown theme ${item.competency}`);
  }
  if (!short && definition.raterGroups.some((group) => group.form))
    problem("raterGroups", "A group answers the short form, but there is none");
  if (definition.limits && definition.limits.minRaters > definition.limits.maxRaters) problem("limits", "The least is more than the most");
});

export type Questionnaire = z.infer<typeof QuestionnaireSchema>;

/** Thrown when a definition is not a questionnaire; each problem names its place. */
export class QuestionnaireInvalidError extends Error {
  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super(`Not a questionnaire: ${problems.map((problem) => `${problem.path}: ${problem.message}`).join("; ")}`);
    this.name = "QuestionnaireInvalidError";
  }
}

/** Reads a definition, refusing what a round could not be held with. */
export function parseQuestionnaire(json: unknown): Questionnaire {
  const result = QuestionnaireSchema.safeParse(json);
  if (result.success) return result.data;
  throw new QuestionnaireInvalidError(result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })));
}

/** How many raters one round may have: the questionnaire's own limits, or what its rules imply. */
export function limitsOf(questionnaire: Questionnaire): { readonly minRaters: number; readonly maxRaters: number } {
  return questionnaire.limits ?? { minRaters: questionnaire.rules.minRatersToOpenReport, maxRaters: questionnaire.rules.maxTotal };
}
