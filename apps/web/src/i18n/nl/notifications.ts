const notifications = {
  title: "Meldingen",
  lead: "Wat je moet weten, en niets over wie geantwoord heeft: dat weet niemand.",
  emptyTitle: "Geen meldingen",
  empty: "Vraagt iemand jouw kijk, of is je ronde afgelopen, dan lees je het hier.",
  kind: {
    FEEDBACK_ASKED: "{{name}} vraagt jouw kijk",
    FEEDBACK_REMINDER: "Een herinnering: {{name}} vroeg jouw kijk. Iedereen die gevraagd is krijgt deze.",
    ROUND_ENDED: "Je feedbackronde is afgelopen",
    MAIL_NOT_DELIVERED: "Een uitnodiging van je ronde kwam niet aan",
  },
  somebody: "Iemand",
  look: "Bekijk",
  seen: "Welke je al zag onthoudt alleen dit apparaat.",
  choices: {
    title: "Wat wil je weten, en hoe?",
    lead: "Mails over aanmelden en beveiliging komen altijd.",
    here: "Hier",
    mail: "Per mail",
    kind: {
      FEEDBACK_ASKED: "Iemand vraagt jouw kijk",
      FEEDBACK_REMINDER: "Herinneringen aan zo’n vraag (hoogstens twee per ronde)",
      ROUND_ENDED: "Je eigen ronde is afgelopen",
      MAIL_NOT_DELIVERED: "Een uitnodiging van je ronde kwam niet aan",
    },
  },
  mail: {
    title: "Welke mails wil je krijgen?",
    lead: "Je hoeft je hiervoor niet aan te melden. Het geldt voor alle rondes, en zegt niets over of je antwoordde.",
    saved: "Bewaard.",
    unknownTitle: "Deze link werkt niet",
    unknown: "Misschien is hij niet helemaal overgenomen. Open hem opnieuw vanuit de mail.",
    wait: "Ophalen",
  },
} as const;

export default notifications;
