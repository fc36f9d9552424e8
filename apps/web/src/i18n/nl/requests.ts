const requests = {
  title: "Gevraagd aan jou",
  lead: "Alleen jij ziet dit. Of je geantwoord hebt, weet alleen het apparaat waarop je het deed.",
  asked: "{{name}} vraagt jouw kijk",
  as: "Gevraagd als: {{group}}.",
  attributable: "In deze rol ben je herkenbaar.",
  until: "Antwoorden kan tot en met",
  answer: "Geef je kijk",
  decline: "Niet meedoen mag ook; dat laat je daar weten.",
  sent: "Op dit apparaat beantwoord",
  again: "Pas je antwoord aan",
  plate: {
    title: "Hoeveel vragen wil je tegelijk krijgen?",
    text: "Vragen er zoveel mensen tegelijk jouw kijk, dan leest wie jou zoekt alleen “heeft nu veel op het bord”. Dit getal zie alleen jij.",
    label: "Open vragen tegelijk",
    none: "Geen: ik doe nu niet mee",
    option_one: "Hoogstens {{count}}",
    option_other: "Hoogstens {{count}}",
  },
  ahead: {
    title: "Alle muntjes nu vast halen?",
    text: "Dan zegt het moment waarop je een muntje haalt niets over het moment waarop je antwoordt, of bij wie. Daarna kun je deze verzoeken alleen op dit apparaat beantwoorden.",
    act: "Haal {{count}} muntjes",
    done_one: "Er ligt {{count}} muntje klaar op dit apparaat",
    done_other: "Er liggen {{count}} muntjes klaar op dit apparaat",
    here: "Antwoord wanneer je wilt, op dit apparaat.",
    left_one: "Bij {{count}} verzoek lukte het niet: misschien begon je daarmee op een ander apparaat. Open het om te zien wat kan.",
    left_other: "Bij {{count}} verzoeken lukte het niet: misschien begon je daarmee op een ander apparaat. Open ze om te zien wat kan.",
  },
} as const;

export default requests;
