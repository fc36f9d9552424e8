import type nl from "../nl/asking.js";
import type { Translation } from "../translation.js";

const asking = {
  addresses: {
    label: "People from outside, by e-mail address",
    help: "One a line, such as: Sanne Bakker <sanne@example.com>",
    problem: { NOT_AN_ADDRESS: "Line {{line}}: “{{text}}” is not an address.", TWICE: "Line {{line}}: “{{text}}” is there twice." },
    language: "Language of the invitation",
    languages: { nl: "Dutch", en: "English" },
    add_one: "Add {{count}} address",
    add_other: "Add {{count}} addresses",
  },
  advice: {
    shown: "Shown apart if at least {{count}} answer.",
    shownWith: "Shown if at least {{count}} answer, together with: {{with}}.",
    shownIfAll: "Shown apart if at least {{count}} answer: so now only if everybody takes part.",
    joins: "Too small to show apart; counts together with: {{with}}.",
    leftOut_one: "Cannot be shown anywhere like this. Ask {{count}} more.",
    leftOut_other: "Cannot be shown anywhere like this. Ask {{count}} more.",
    attributable: "Shown apart and recognisable. They read that too, before they answer.",
    empty: "Nobody asked yet. That is fine.",
  },
  tailor: {
    title: "Adapt the questions, if you like",
    lead: "Leave out what does not fit your work. What you choose now is fixed for this round.",
    taken: "{{count}} of {{of}}",
    own: "Two questions of your own",
    ownHelp: "Open questions, for everybody who gets the ordinary form. They stand as you write them, in one language.",
    question: "Own question {{number}}",
    problem: {
      UNKNOWN_ITEM: "A question you left out is no longer in this questionnaire.",
      TOO_FEW_ITEMS: "Keep at least three questions, and at least one for those who get the short form.",
      TOO_MANY_QUESTIONS: "Two questions of your own at most.",
      QUESTION_EMPTY: "A question of your own is empty.",
      QUESTION_TOO_LONG: "A question of your own is too long.",
      UNWANTED_SIGNS: "A question of your own has signs that are not possible.",
    },
  },
} satisfies Translation<typeof nl>;

export default asking;
