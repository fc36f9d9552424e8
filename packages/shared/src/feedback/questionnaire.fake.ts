/** A small questionnaire as it would stand in a data file, for tests: two themes, a short form, every kind of group. */
export function aDefinition(change: Record<string, unknown> = {}): Record<string, unknown> {
  const texts = (word: string) => ({ nl: `${word} (nl)`, en: `${word} (en)` });
  const scale = (top: number) => [
    ...Array.from({ length: top }, (_, index) => ({ value: index + 1, label: texts(`point ${index + 1}`) })),
    { value: null, code: "cannotJudge", label: texts("cannot judge") },
  ];
  const item = (id: string) => ({ id, self: texts(`I do ${id}`), other: texts(`Does ${id}`) });
  return {
    id: "small",
    version: "1.0.0",
    kind: "feedback360",
    title: texts("A small one"),
    raterGroups: [
      { id: "self", name: texts("Myself"), min: 1, max: 1, anonymous: false },
      { id: "colleague", name: texts("Colleague"), suggested: [3, 5], anonymous: true },
      { id: "team", name: texts("Team"), anonymous: true },
      { id: "partner", name: texts("Partner"), anonymous: true, external: true },
      { id: "client", name: texts("Client"), anonymous: true, external: true, form: "clientShort" },
      { id: "lead", name: texts("Manager"), suggested: [0, 1], anonymous: false },
    ],
    rules: {},
    scale: { id: "five", self: scale(5), other: scale(5) },
    competencies: [
      { id: "trust", name: texts("Trust"), items: [item("t1"), item("t2"), item("t3")] },
      { id: "craft", name: texts("Craft"), items: [item("c1"), item("c2")] },
    ],
    openQuestions: [
      { id: "best", text: { self: texts("My best"), other: texts("Their best") } },
      { id: "wish", text: { other: texts("A wish") } },
    ],
    clientShort: {
      title: texts("Short"),
      intro: texts("Easy"),
      scale: scale(3),
      items: [
        { id: "s1", text: texts("Listens?"), competency: "trust" },
        { id: "s2", text: texts("Keeps word?"), competency: "trust" },
      ],
      open: [{ id: "s-open", text: texts("What is good?") }],
    },
    ...change,
  };
}
