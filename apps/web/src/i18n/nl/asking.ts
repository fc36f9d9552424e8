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
} as const;

export default asking;
