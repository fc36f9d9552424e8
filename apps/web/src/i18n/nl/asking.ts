const asking = {
  addresses: {
    label: "Mensen van buiten, op mailadres",
    help: "Eén per regel, zoals: Sanne Bakker <sanne@voorbeeld.nl>",
    problem: { NOT_AN_ADDRESS: "Regel {{line}}: “{{text}}” is geen mailadres.", TWICE: "Regel {{line}}: “{{text}}” staat er twee keer." },
    language: "Taal van de uitnodiging",
    languages: { nl: "Nederlands", en: "Engels" },
    add_one: "Voeg {{count}} adres toe",
    add_other: "Voeg {{count}} adressen toe",
  },
  advice: {
    shown: "Apart getoond als er minstens {{count}} antwoorden.",
    shownWith: "Getoond als er minstens {{count}} antwoorden, samen met: {{with}}.",
    shownIfAll: "Apart getoond als er minstens {{count}} antwoorden: nu dus alleen als iedereen meedoet.",
    joins: "Te klein om apart te tonen; telt mee samen met: {{with}}.",
    leftOut_one: "Kan zo nergens getoond worden. Vraag er nog {{count}}.",
    leftOut_other: "Kan zo nergens getoond worden. Vraag er nog {{count}}.",
    attributable: "Wordt apart getoond en is herkenbaar. Dat leest diegene ook, voor het antwoorden.",
    empty: "Nog niemand gevraagd. Dat mag.",
  },
  tailor: {
    title: "Pas de vragen aan, als je wilt",
    lead: "Laat weg wat niet bij je werk past. Wat je nu kiest ligt vast voor deze ronde.",
    taken: "{{count}} van {{of}}",
    own: "Twee vragen van jezelf",
    ownHelp: "Open vragen, aan iedereen die de gewone lijst krijgt. Ze staan er zoals je ze schrijft, in één taal.",
    question: "Eigen vraag {{number}}",
    problem: {
      UNKNOWN_ITEM: "Een vraag die je wegliet, staat niet meer in deze lijst.",
      TOO_FEW_ITEMS: "Houd minstens drie vragen over, en voor wie de korte lijst krijgt minstens één.",
      TOO_MANY_QUESTIONS: "Hoogstens twee eigen vragen.",
      QUESTION_EMPTY: "Een eigen vraag is leeg.",
      QUESTION_TOO_LONG: "Een eigen vraag is te lang.",
      UNWANTED_SIGNS: "In een eigen vraag staan tekens die niet kunnen.",
    },
  },
} as const;

export default asking;
