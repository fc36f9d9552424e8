const both = (nl: string, en: string): { nl: string; en: string } => ({ nl, en });

const LABELS = [
  both("Helemaal oneens", "Strongly disagree"),
  both("Oneens", "Disagree"),
  both("Niet oneens, niet eens", "Neither agree nor disagree"),
  both("Eens", "Agree"),
  both("Helemaal eens", "Strongly agree"),
];

/** Eleven items without themes, one group, 10 to 99 raters a round: a questionnaire as data, not as code. */
export function leadershipQuestionnaire(items: readonly string[]): object {
  return {
    id: "leadership-11",
    version: "1.0.0",
    kind: "feedback360",
    title: both("Leiderschap (11 stellingen)", "Leadership (11 items)"),
    authorship: both("Gegevens uit lq2002, Bliese e.a. 2002", "Data from lq2002, Bliese et al. 2002"),
    raterGroups: [
      { id: "self", name: both("Ikzelf", "Myself"), anonymous: false },
      { id: "colleague", name: both("Medewerker", "Employee"), anonymous: true },
    ],
    limits: { minRaters: 10, maxRaters: 99 },
    scale: {
      id: "agreement5",
      other: [
        ...LABELS.map((label, index) => ({ value: index + 1, label })),
        { value: null, label: both("Kan ik niet beoordelen", "Cannot judge") },
      ],
    },
    competencies: [
      {
        id: "leadership",
        items: items.map((id, index) => ({ id, other: both(`Stelling ${index + 1} over leiderschap`, `Leadership, item ${index + 1}`) })),
      },
    ],
  };
}
