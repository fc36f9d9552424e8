const sheets = {
  title: "Vellen om af te drukken",
  lead_one: "Eén vel, voor wie geen e-mail heeft.",
  lead_other: "{{count}} vellen, voor wie geen e-mail heeft.",
  noneTitle: "Er is niets af te drukken",
  none: "In deze ronde is niemand zonder adres gevraagd, of de ronde loopt niet.",
  back: "Terug naar de ronde",
  careTitle: "Geef elk vel aan één mens",
  care: "Met de code op een vel kan één keer worden geantwoord. Vouw de vellen dicht, laat ieder er zelf een pakken, en bewaar geen lijst van wie welk vel kreeg. Wat hier staat wordt nergens bewaard: open deze bladzijde opnieuw als je ze weer nodig hebt.",
  careBlind:
    "Deze ronde is blind. Voor een vel trekt de server het muntje zelf; daarom geldt voor wie een vel gebruikt de gewone belofte. Dat staat ook op het vel.",
  act_one: "Druk {{count}} vel af",
  act_other: "Druk {{count}} vellen af",
  link: {
    title_one: "{{count}} vel voor wie geen e-mail heeft",
    title_other: "{{count}} vellen voor wie geen e-mail heeft",
    text: "Druk ze af en deel ze uit. Op elk vel staan een code, een QR-code en de vragen.",
    act: "Bekijk en druk af",
  },
  add: {
    label: "Mensen zonder e-mail",
    help: "Hoeveel vellen papier wil je afdrukken?",
    wrong: "Kies een aantal van 1 tot en met {{count}}.",
    act_one: "Voeg {{count}} vel toe",
    act_other: "Voeg {{count}} vellen toe",
    name: "Vel {{number}}",
  },
  tier: {
    label: "Hoe antwoorden in de stembus komen",
    BLIND: "Blind (aanbevolen)",
    SEPARATED: "Gescheiden",
    help: {
      BLIND:
        "Niemand kan een antwoord aan een uitnodiging verbinden, ook wie bij de database en de sleutels kan niet. Werkt in elke bijgewerkte browser.",
      SEPARATED:
        "Voor wie op oude apparaten antwoordt. Wie tijdens de ronde bij database én sleutels kan, zou een antwoord aan een link kunnen verbinden. De gevraagden lezen dat ook.",
    },
  },
  print: {
    one: "Vel",
    title: "{{name}} vraagt jouw kijk",
    until: "Antwoorden kan tot en met",
    qr: "QR-code die de vragenlijst opent",
    byPhone: "Met een telefoon: richt de camera op het blokje.",
    byCode: "Met een computer: ga naar {{address}} en typ deze code:",
    onPaper: "Op papier: vul hieronder in, en laat iemand die je vertrouwt het met de code overtypen. Die ziet dan wat je antwoordt.",
    question: "Vraag",
    tick: "Zet per regel één kruisje.",
    once: "Met deze code kan één keer worden geantwoord. Daarna krijg je twaalf woorden waarmee je het nog kunt veranderen.",
    promise: "{{name}} ziet niet wie wat antwoordde. Meedoen hoeft niet.",
    promiseBlind:
      "{{name}} ziet niet wie wat antwoordde. Het muntje bij deze code heeft de server zelf getrokken: wie tijdens de ronde bij de server én de sleutels kan, zou jouw antwoord bij dit vel kunnen vinden. Meedoen hoeft niet.",
  },
} as const;

export default sheets;
