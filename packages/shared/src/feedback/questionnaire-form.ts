import type { Questionnaire, RaterGroup, ScalePoint, TalentCard, Texts } from "./questionnaire.js";

/** The long form, or the short one in easy language; answers of different forms never share an aggregate. */
export type FormId = "full" | "clientShort";

export interface FormItem {
  readonly id: string;
  readonly themeId: string;
  readonly text: Texts;
}

export interface FormQuestion {
  readonly id: string;
  readonly text: Texts;
}

/** Talent cards to choose from, and how many at most. */
export interface FormTalents {
  readonly text: Texts;
  readonly max: number;
  readonly cards: readonly TalentCard[];
}

/** What one rater sees and answers: the wording for that rater, in a fixed order. */
export interface BallotForm {
  readonly id: FormId;
  readonly scale: readonly ScalePoint[];
  readonly min: number;
  readonly max: number;
  /** `scores` of a ballot are aligned to this order. */
  readonly items: readonly FormItem[];
  readonly openQuestions: readonly FormQuestion[];
  /** Null where no cards are offered: the short form, and questionnaires without them. */
  readonly talents: FormTalents | null;
}

/** Thrown when a group is asked for that the questionnaire does not have. */
export class UnknownGroupError extends Error {
  constructor(groupId: string) {
    super(`The questionnaire has no rater group ${groupId}`);
    this.name = "UnknownGroupError";
  }
}

export function getRaterGroup(questionnaire: Questionnaire, groupId: string): RaterGroup {
  const group = questionnaire.raterGroups.find((candidate) => candidate.id === groupId);
  if (!group) throw new UnknownGroupError(groupId);
  return group;
}

function boundsOf(scale: readonly ScalePoint[]): { min: number; max: number } {
  const values = scale.flatMap((point) => (point.value === null ? [] : [point.value]));
  return { min: Math.min(...values), max: Math.max(...values) };
}

/** The form a group answers; `self` reads "I listen…", others read "Listens…". */
export function formOf(questionnaire: Questionnaire, groupId: string): BallotForm {
  const group = getRaterGroup(questionnaire, groupId);
  const short = questionnaire.clientShort;
  if (group.form === "clientShort" && short) {
    return {
      id: "clientShort",
      scale: short.scale,
      ...boundsOf(short.scale),
      items: short.items.map((item) => ({ id: item.id, themeId: item.competency, text: item.text })),
      openQuestions: short.open,
      talents: null,
    };
  }
  const isSelf = groupId === "self";
  const scale = (isSelf ? questionnaire.scale.self : undefined) ?? questionnaire.scale.other;
  return {
    id: "full",
    scale,
    ...boundsOf(scale),
    items: questionnaire.competencies.flatMap((theme) =>
      theme.items.map((item) => ({ id: item.id, themeId: theme.id, text: (isSelf ? item.self : undefined) ?? item.other })),
    ),
    openQuestions: questionnaire.openQuestions.map((question) => ({
      id: question.id,
      text: (isSelf ? question.text.self : undefined) ?? question.text.other,
    })),
    talents: questionnaire.talentQuestion
      ? {
          text: (isSelf ? questionnaire.talentQuestion.text.self : undefined) ?? questionnaire.talentQuestion.text.other,
          max: questionnaire.talentQuestion.max,
          cards: questionnaire.talentQuestion.cards,
        }
      : null,
  };
}

/** The order to which the scores of a ballot are aligned. */
export function itemOrder(form: BallotForm): string[] {
  return form.items.map((item) => item.id);
}
