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
} satisfies Translation<typeof nl>;

export default asking;
