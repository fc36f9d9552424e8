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
} as const;

export default requests;
