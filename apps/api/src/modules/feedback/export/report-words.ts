const NL = {
  title: "Zo zien anderen mijn werk",
  lead: (count: number, on: string) =>
    `Gemaakt van ${count} antwoorden op ${on}. Dit rapport is van de eigenaar; niemand anders heeft het.`,
  valued: "Wat anderen waarderen",
  gaps: "Waar eigen kijk en die van anderen samenvallen of verschillen",
  themes: "Thema’s en vragen",
  short: "Korte lijst",
  scale: (labels: string) => `Schaal: ${labels}.`,
  perTheme: "Gemiddelde per thema",
  perItem: "Gemiddelde per vraag",
  theme: "Thema",
  item: "Vraag",
  self: "Jijzelf",
  others: "Alle anderen",
  hidden: "niet getoond",
  band: (low: number, high: number) => `tussen ${low} en ${high}`,
  talents: "Talenten die anderen zien",
  level: { OFTEN: "door velen gekozen", SEVERAL: "door enkelen gekozen", ONCE: "één keer gekozen" },
  progress: (since: string) => `Wat er veranderde sinds ${since}`,
  progressWord: (word: string): string =>
    word === "HIGHER" ? "duidelijk hoger" : word === "LOWER" ? "duidelijk lager" : "geen aantoonbaar verschil",
  words: "Wat anderen schreven",
  pooled: "Bij verschillende vragen",
  declinedWords: "Van wie niet meedeed",
  how: "Hoe dit gemaakt is",
  rules: [
    "Een groep staat er pas in vanaf vier antwoorden, een groep van buiten vanaf zes. Wat niet getoond is, was te klein of zou iemand herkenbaar maken.",
    "Waar iedereen hetzelfde gaf, staat de helft van de schaal in plaats van het gemiddelde.",
    "Open antwoorden staan er letterlijk in, door elkaar en zonder naam. Raad niet wie wat schreef.",
  ],
  declined: (count: number) => (count === 1 ? "Eén gevraagde deed liever niet mee." : `${count} gevraagden deden liever niet mee.`),
  gap: (gap: string) =>
    ({
      SAME_VIEW: "zelfde kijk",
      HIDDEN_STRENGTH: "verborgen kracht",
      BLIND_SPOT: "blinde vlek",
      GROW_TOGETHER: "samen groeien",
      CANNOT_TELL: "niet te onderscheiden",
    })[gap] ?? gap,
};

/** Every word of the exported report in one language. */
export type ReportWords = typeof NL;

const EN: ReportWords = {
  title: "How others see my work",
  lead: (count, on) => `Made from ${count} answers on ${on}. This report is its owner's; nobody else has it.`,
  valued: "What others value",
  gaps: "Where one's own view and that of others meet and part",
  themes: "Themes and questions",
  short: "Short list",
  scale: (labels) => `Scale: ${labels}.`,
  perTheme: "Mean per theme",
  perItem: "Mean per question",
  theme: "Theme",
  item: "Question",
  self: "Yourself",
  others: "All others",
  hidden: "not shown",
  band: (low, high) => `between ${low} and ${high}`,
  talents: "Talents that others see",
  level: { OFTEN: "picked by many", SEVERAL: "picked by some", ONCE: "picked once" },
  progress: (since) => `What changed since ${since}`,
  progressWord: (word) => (word === "HIGHER" ? "clearly higher" : word === "LOWER" ? "clearly lower" : "no demonstrable difference"),
  words: "What others wrote",
  pooled: "On several questions",
  declinedWords: "From who did not take part",
  how: "How this was made",
  rules: [
    "A group stands here from four answers, a group from outside from six. What is not shown was too small or would single somebody out.",
    "Where everybody gave the same, half of the scale stands instead of the mean.",
    "Open answers stand here literally, mixed and without names. Do not guess who wrote what.",
  ],
  declined: (count) =>
    count === 1 ? "One of those asked would rather not take part." : `${count} of those asked would rather not take part.`,
  gap: (gap) =>
    ({
      SAME_VIEW: "same view",
      HIDDEN_STRENGTH: "hidden strength",
      BLIND_SPOT: "blind spot",
      GROW_TOGETHER: "grow together",
      CANNOT_TELL: "cannot be told apart",
    })[gap] ?? gap,
};

export function reportWords(language: "NL" | "EN"): ReportWords {
  return language === "NL" ? NL : EN;
}
