/** Every address of the client, so that features link to each other without importing each other. */
export const paths = {
  start: "/",
  promises: "/privacy-uitleg",
  signIn: "/aanmelden",
  stepUp: "/aanmelden/opnieuw",
  signOut: "/afmelden",
  account: "/account",
  people: "/mensen",
  peopleImport: "/mensen/lijst",
  frame: "/mensen/indeling",
  personOf: (id: string) => `/mensen/${id}`,
  portfolio: "/portfolio",
  portfolioOf: (id: string) => `/collega/${id}`,
  colleagues: "/collegas",
  shared: "/portfolio/gedeeld",
  preview: "/portfolio/zoals-een-ander",
  visits: "/portfolio/wie-keek",
  goals: "/doelen",
  goal: (id: string) => `/doelen/${id}`,
  feedback: "/feedback",
  newRound: "/feedback/nieuw",
  round: (id: string) => `/feedback/${id}`,
  selfAssessment: (id: string) => `/feedback/${id}/zelf`,
  sheets: (id: string) => `/feedback/${id}/vellen`,
  report: (id: string) => `/feedback/${id}/rapport`,
  reading: (id: string) => `/feedback/${id}/lezen`,
  /** Files of the API, not pages. */
  reportFile: (id: string, format: "pdf" | "json", language: "nl" | "en") =>
    `/feedback-reports/${id}.${format}?language=${language.toUpperCase()}`,
  notifications: "/meldingen",
  mailChoices: "/meldingen/mail",
  questionnaires: "/vragenlijsten",
  questionnaire: (id: string) => `/vragenlijsten/${id}`,
  answer: "/antwoord",
  consents: "/mijn-keuzes",
  receipt: "/antwoord/ontvangst",
  ballotBox: (id: string) => `/stembus/${id}`,
  houseNeeds: "/vragen-in-huis",
  talentMap: "/talentenkaart",
  postedNeeds: "/vragen-van-hr",
  mapQuestions: "/talentenkaart/gevraagd",
  mapAccount: "/talentenkaart/verantwoording",
  mapTokens: "/talentenkaart/sleutels",
  mapDocument: (name: "uitleg" | "dpia") => `/talentenkaart/${name}`,
  gallery: "/ui",
} as const;

/** Where to go after signing in: only a path of our own, so that a link cannot send somebody elsewhere. */
export function safeReturnPath(state: unknown): string {
  const from: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "from") : undefined;
  return typeof from === "string" && /^\/(?![/\\])/.test(from) ? from : paths.portfolio;
}
