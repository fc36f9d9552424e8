import { checkBallot, formOf } from "@eigenkleur/shared";
import type { BallotForm, FormId, Questionnaire } from "@eigenkleur/shared";
import type { ReportPageQuery } from "../../../gql/graphql.js";
import type { Language } from "../../../i18n/languages.js";
import { groupName } from "../group-name.js";

type Round = NonNullable<ReportPageQuery["feedbackRound"]>;
type Report = NonNullable<Round["report"]>;
export type Score = Report["scores"][number];
export type ReportUnit = Report["units"][number];
export type GapName = Report["gaps"][number]["gap"];

export interface ItemView {
  readonly id: string;
  readonly text: string;
  readonly self: number | null;
}

export interface ThemeView {
  readonly id: string;
  /** Null where items stand on their own. */
  readonly name: string | null;
  readonly self: number | null;
  readonly others: Score | null;
  readonly gap: GapName | null;
  /** The means of groups shown apart, by unit; null where a band or nothing is shown. */
  readonly groups: Readonly<Record<string, number | null>>;
  readonly items: readonly ItemView[];
}

export interface WordsView {
  readonly id: string;
  readonly question: string | null;
  readonly self: string | null;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

export interface FormView {
  readonly form: BallotForm;
  readonly units: readonly ReportUnit[];
  readonly themes: readonly ThemeView[];
  readonly words: readonly WordsView[];
}

export interface ReportView {
  readonly full: FormView;
  readonly short: FormView | null;
  /** Words from questions that too few answered, together. */
  readonly pooled: WordsView | null;
  readonly declined: readonly { readonly id: string; readonly text: string }[];
  readonly leftOut: readonly string[];
  readonly merged: readonly ReportUnit[];
}

const POOLED = "*";
const DECLINED = "#declined";

export function scoreOf(
  report: { readonly scores: readonly Score[] },
  subject: Score["subject"],
  subjectKey: string,
  unitKey: string,
): Score | null {
  return report.scores.find((score) => score.subject === subject && score.subjectKey === subjectKey && score.unitKey === unitKey) ?? null;
}

/** The name of a unit: its groups, in the reader's language. */
export function unitName(unit: Pick<ReportUnit, "memberKeys">, questionnaire: Questionnaire, language: Language): string {
  return unit.memberKeys
    .map((key) => {
      const group = questionnaire.raterGroups.find((one) => one.id === key);
      return group ? groupName(group.name, language) : key;
    })
    .join(" + ");
}

function selfOf(answers: unknown, form: BallotForm) {
  const check = checkBallot(answers, form);
  return check.ok && check.ballot.kind === "answers" ? check.ballot : null;
}

function formView(round: Round, report: Report, questionnaire: Questionnaire, language: Language, groupKey: string): FormView {
  const form = formOf(questionnaire, groupKey);
  const self = form.id === "full" ? selfOf(round.selfAssessment?.answers, formOf(questionnaire, "self")) : null;
  const units = report.units
    .filter((unit) => unit.formKey === form.id && unit.kind !== "OTHERS")
    .toSorted((a, b) => a.position - b.position);
  const themes = questionnaire.competencies.flatMap((theme): ThemeView[] => {
    const items = form.items
      .map((item, index) => ({ id: item.id, themeId: item.themeId, text: item.text[language], self: self?.scores[index] ?? null }))
      .filter((item) => item.themeId === theme.id);
    if (items.length === 0) return [];
    const gap = report.gaps.find((one) => one.themeKey === theme.id);
    const isFull = form.id === "full";
    return [
      {
        id: theme.id,
        name: theme.name?.[language] ?? null,
        self: isFull ? (gap?.selfMean ?? null) : null,
        others: isFull ? scoreOf(report, "THEME", theme.id, "others") : null,
        gap: isFull ? (gap?.gap ?? null) : null,
        groups: Object.fromEntries(units.map((unit) => [unit.key, scoreOf(report, "THEME", theme.id, unit.key)?.mean ?? null])),
        items,
      },
    ];
  });
  const words = form.openQuestions.map((question) => ({
    id: question.id,
    question: question.text[language],
    self: self?.comments[question.id] ?? null,
    texts: report.comments.filter((comment) => comment.questionKey === question.id),
  }));
  return { form, units, themes, words };
}

/** The released rows in the order in which they are read. */
export function viewOf(round: Round, report: Report, questionnaire: Questionnaire, language: Language): ReportView {
  const asked = new Set(round.invitations.map((invitation) => invitation.groupKey));
  const shown = new Set(report.units.flatMap((unit) => unit.memberKeys));
  const keyOf = (form: FormId) => questionnaire.raterGroups.find((group) => group.id !== "self" && (group.form ?? "full") === form)?.id;
  const shortKey = keyOf("clientShort");
  const short = shortKey ? formView(round, report, questionnaire, language, shortKey) : null;
  const pooled = report.comments.filter((comment) => comment.questionKey === POOLED);
  return {
    full: formView(round, report, questionnaire, language, keyOf("full") ?? "self"),
    short: short && (short.units.length > 0 || short.words.some((words) => words.texts.length > 0)) ? short : null,
    pooled: pooled.length > 0 ? { id: POOLED, question: null, self: null, texts: pooled } : null,
    declined: report.comments.filter((comment) => comment.questionKey === DECLINED),
    leftOut: questionnaire.raterGroups
      .filter((group) => asked.has(group.id) && !shown.has(group.id))
      .map((group) => groupName(group.name, language)),
    merged: report.units.filter((unit) => unit.kind === "MERGED"),
  };
}

/** How far self and others are apart in words: nothing below half a point, small below one, clear from one. */
export function gapSize(self: number, others: number): "NONE" | "SMALL" | "CLEAR" {
  const distance = Math.abs(self - others) + 1e-9;
  if (distance < 0.5) return "NONE";
  return distance < 1 ? "SMALL" : "CLEAR";
}
