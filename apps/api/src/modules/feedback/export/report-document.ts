import { checkBallot, formOf, getRaterGroup, type BallotForm, type FormId, type Questionnaire } from "@eigenkleur/shared";
import { heading, list, table, text, type Block, type Document } from "../../../platform/documents/document.js";
import { reportWords, type ReportWords } from "./report-words.js";
import type { ReportExport } from "./report-export.repository.js";

type Language = "NL" | "EN";
type Score = ReportExport["scores"][number];

interface Writing {
  readonly report: ReportExport;
  readonly words: ReportWords;
  readonly locale: "nl" | "en";
  readonly number: Intl.NumberFormat;
}

function figure({ words, number }: Writing, score: Score | undefined): string {
  if (!score) return words.hidden;
  if (score.bandLow !== null && score.bandHigh !== null) return words.band(score.bandLow, score.bandHigh);
  return score.mean === null ? words.hidden : number.format(score.mean);
}

function unitName({ report, words, locale }: Writing, unit: ReportExport["units"][number]): string {
  if (unit.kind === "OTHERS") return words.others;
  return unit.memberKeys.map((key) => getRaterGroup(report.questionnaire, key).name[locale]).join(" + ");
}

/** One form of the questionnaire: its words, its themes, its items; forms have scales of their own and are never mixed. */
function formBlocks(writing: Writing, form: BallotForm): Block[] {
  const { report, words, locale, number } = writing;
  const isFull = form.id === "full";
  const units = report.units.filter((unit) => unit.formKey === form.id);
  const at = (subject: Score["subject"], key: string, unit: string) =>
    report.scores.find((score) => score.subject === subject && score.subjectKey === key && score.unitKey === unit);
  const header = (what: string) => [what, ...(isFull ? [words.self] : []), ...units.map((unit) => unitName(writing, unit))];
  const themes = report.questionnaire.competencies.filter((theme) => theme.name && form.items.some((item) => item.themeId === theme.id));
  const selfOf = (themeId: string) => report.gaps.find((gap) => gap.themeKey === themeId);
  const own = isFull ? ownScores(report.self, formOf(report.questionnaire, "self")) : new Map<string, number>();
  const themeRows = themes.map((theme) => {
    const gap = selfOf(theme.id);
    const self = isFull ? [gap ? number.format(gap.selfMean) : "–"] : [];
    return [theme.name?.[locale] ?? "", ...self, ...units.map((unit) => figure(writing, at("THEME", theme.id, unit.key)))];
  });
  const itemRows = form.items.map((item) => {
    const given = own.get(item.id);
    const self = isFull ? [given === undefined ? "–" : number.format(given)] : [];
    return [item.text[locale], ...self, ...units.map((unit) => figure(writing, at("ITEM", item.id, unit.key)))];
  });
  const labels = form.scale.flatMap((point) => (point.value === null ? [] : [`${point.value} = ${point.label[locale]}`])).join(", ");
  return [
    text(words.scale(labels)),
    ...(themeRows.length > 0 ? [table(words.perTheme, header(words.theme), themeRows)] : []),
    table(words.perItem, header(words.item), itemRows),
  ];
}

function ownScores(self: unknown, form: BallotForm): Map<string, number> {
  const check = checkBallot(self, form);
  if (!check.ok || check.ballot.kind !== "answers") return new Map();
  const { scores } = check.ballot;
  return new Map(form.items.flatMap((item, index) => (typeof scores[index] === "number" ? [[item.id, scores[index]] as const] : [])));
}

function commentBlocks({ report, words, locale }: Writing, forms: readonly BallotForm[]): { first: Block[]; rest: Block[] } {
  const questions = forms.flatMap((form) => form.openQuestions.map((question) => ({ key: question.id, title: question.text[locale] })));
  const all = [...questions, { key: "*", title: words.pooled }, { key: "#declined", title: words.declinedWords }];
  const blocks = all.map(({ key, title }) => {
    const texts = report.comments.filter((comment) => comment.questionKey === key).map((comment) => comment.text);
    return texts.length > 0 ? [heading(title, 3), list(...texts)] : [];
  });
  const [first = [], ...rest] = blocks;
  return { first, rest: rest.flat() };
}

function gapBlocks({ report, words, locale }: Writing): Block[] {
  const name = (key: string) => report.questionnaire.competencies.find((theme) => theme.id === key)?.name?.[locale] ?? key;
  if (report.gaps.length === 0) return [];
  return [heading(words.gaps), list(...report.gaps.map(({ themeKey, gap }) => `${name(themeKey)}: ${words.gap(gap)}`))];
}

function talentBlocks({ report, words, locale }: Writing): Block[] {
  const cards = report.questionnaire.talentQuestion?.cards ?? [];
  const seen = (["OFTEN", "SEVERAL", "ONCE"] as const).flatMap((level) =>
    cards
      .filter((card) => report.talents.some((talent) => talent.talentKey === card.id && talent.level === level))
      .map((card) => `${card.name[locale]} (${words.level[level]})`),
  );
  return seen.length > 0 ? [heading(words.talents), list(...seen)] : [];
}

function progressBlocks(writing: Writing): Block[] {
  const { report, words, locale } = writing;
  const [first] = report.progress;
  if (!first) return [];
  const name = (key: string) => report.questionnaire.competencies.find((theme) => theme.id === key)?.name?.[locale] ?? key;
  const unit = (key: string) => {
    const found = report.units.find((one) => one.key === key);
    return found ? unitName(writing, found) : key;
  };
  return [
    heading(words.progress(first.earlierReleasedOn)),
    list(...report.progress.map((one) => `${name(one.themeKey)}, ${unit(one.unitKey)}: ${words.progressWord(one.progress)}`)),
  ];
}

function formsOf(questionnaire: Questionnaire, report: ReportExport): BallotForm[] {
  const has = (id: FormId) => report.units.some((unit) => unit.formKey === id) || id === "full";
  const forms = new Map(
    questionnaire.raterGroups
      .filter((group) => group.id !== "self")
      .map((group) => [group.form ?? "full", formOf(questionnaire, group.id)]),
  );
  return [...forms.values()].filter((form) => has(form.id));
}

/** The report in the order of its page: what others value first, then where views meet, the figures, talents, and all other words. */
export function reportDocument(report: ReportExport, language: Language): Document {
  const words = reportWords(language);
  const locale = language === "NL" ? "nl" : "en";
  const number = new Intl.NumberFormat(language === "NL" ? "nl-NL" : "en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const writing: Writing = { report, words, locale, number };
  const forms = formsOf(report.questionnaire, report);
  const comments = commentBlocks(writing, forms);
  return {
    language,
    title: words.title,
    blocks: [
      text(words.lead(report.raterCount, report.releasedOn)),
      ...(comments.first.length > 0 ? [heading(words.valued), ...comments.first] : []),
      ...gapBlocks(writing),
      ...forms.flatMap((form) => [heading(form.id === "full" ? words.themes : words.short), ...formBlocks(writing, form)]),
      ...progressBlocks(writing),
      ...talentBlocks(writing),
      ...(comments.rest.length > 0 ? [heading(words.words), ...comments.rest] : []),
      heading(words.how),
      list(...words.rules, ...(report.declinedCount > 0 ? [words.declined(report.declinedCount)] : [])),
    ],
  };
}
