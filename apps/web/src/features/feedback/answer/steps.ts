import type { BallotForm, FormItem, FormQuestion, FormTalents, Questionnaire, Texts } from "@eigenkleur/shared";

/** One screen between the welcome and sending. */
export type AnswerStep =
  | { readonly kind: "ITEMS"; readonly id: string; readonly title: Texts; readonly items: readonly FormItem[] }
  | { readonly kind: "TALENTS"; readonly id: string; readonly talents: FormTalents }
  | { readonly kind: "WORDS"; readonly id: string; readonly title: Texts | null; readonly questions: readonly FormQuestion[] };

const ITEMS_A_SCREEN = 4;

function chunks<Item>(list: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/**
 * The screens of a form. A theme a screen, since a phone shows its few items without losing the thread, and "next" is a
 * moment to rest. The short form in easy language asks one thing at a time.
 */
export function stepsOf(form: BallotForm, questionnaire: Questionnaire): AnswerStep[] {
  if (form.id === "clientShort") {
    const title = questionnaire.clientShort?.title ?? questionnaire.title;
    return [
      ...form.items.map((item): AnswerStep => ({ kind: "ITEMS", id: item.id, title, items: [item] })),
      ...form.openQuestions.map((question): AnswerStep => ({ kind: "WORDS", id: question.id, title, questions: [question] })),
    ];
  }
  const themes = questionnaire.competencies.flatMap((theme) =>
    chunks(
      form.items.filter((item) => item.themeId === theme.id),
      theme.name ? theme.items.length : ITEMS_A_SCREEN,
    ).map((items, index): AnswerStep => ({ kind: "ITEMS", id: `${theme.id}-${index}`, title: theme.name ?? questionnaire.title, items })),
  );
  const talents: AnswerStep[] = form.talents ? [{ kind: "TALENTS", id: "talents", talents: form.talents }] : [];
  const words: AnswerStep[] =
    form.openQuestions.length > 0 ? [{ kind: "WORDS", id: "words", title: null, questions: form.openQuestions }] : [];
  return [...themes, ...talents, ...words];
}
