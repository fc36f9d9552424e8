import { LEAST_THRESHOLDS, parseQuestionnaire } from "@eigenkleur/shared";
import type { AnswersBallot } from "@eigenkleur/shared";
import type { OpenedBallot, ReportInput } from "./released-report.js";

const texts = (word: string) => ({ nl: word, en: word });
const scale = (top: number) => [
  ...Array.from({ length: top }, (_, index) => ({ value: index + 1, label: texts(`${index + 1}`) })),
  { value: null, label: texts("?") },
];

/** Two themes of two items, a short form, every kind of group. */
export const A_QUESTIONNAIRE = parseQuestionnaire({
  id: "small",
  version: "1.0.0",
  kind: "feedback360",
  title: texts("A small one"),
  raterGroups: [
    { id: "self", name: texts("Myself"), anonymous: false },
    { id: "colleague", name: texts("Colleague"), anonymous: true },
    { id: "team", name: texts("Team"), anonymous: true },
    { id: "partner", name: texts("Partner"), anonymous: true, external: true },
    { id: "client", name: texts("Client"), anonymous: true, external: true, form: "clientShort" },
    { id: "lead", name: texts("Manager"), anonymous: false },
  ],
  scale: { id: "five", other: scale(5) },
  competencies: [
    {
      id: "trust",
      name: texts("Trust"),
      items: [
        { id: "t1", other: texts("t1") },
        { id: "t2", other: texts("t2") },
      ],
    },
    {
      id: "craft",
      name: texts("Craft"),
      items: [
        { id: "c1", other: texts("c1") },
        { id: "c2", other: texts("c2") },
      ],
    },
  ],
  openQuestions: [
    { id: "best", text: { other: texts("best") } },
    { id: "wish", text: { other: texts("wish") } },
  ],
  clientShort: {
    title: texts("Short"),
    intro: texts("Easy"),
    scale: scale(3),
    items: [{ id: "s1", text: texts("s1"), competency: "trust" }],
    open: [{ id: "s-open", text: texts("open") }],
  },
});

export function answersOf(scores: readonly (number | null)[], comments: Record<string, string> = {}): AnswersBallot {
  return { v: 1, kind: "answers", scores: [...scores], comments };
}

/** One ballot of a group; `scores` in the order t1, t2, c1, c2. */
export function aBallot(groupId: string, scores: readonly (number | null)[], comments: Record<string, string> = {}): OpenedBallot {
  return { groupId, ballot: answersOf(scores, comments) };
}

/** A closed round; the shuffle leaves everything in its place unless a test brings its own. */
export function aReportInput(ballots: readonly OpenedBallot[], change: Partial<ReportInput> = {}): ReportInput {
  const groups = A_QUESTIONNAIRE.raterGroups.map((group) => ({ groupId: group.id, isExternal: group.external === true }));
  return { questionnaire: A_QUESTIONNAIRE, groups, ballots, thresholds: LEAST_THRESHOLDS, shuffle: (list) => [...list], ...change };
}
