import type nl from "../nl/talents.js";
import type { Translation } from "../translation.js";

const talents = {
  title: "My talents",
  empty: "What can you do that makes somebody else’s day?",
  emptyText: "Choose a talent you recognise, or say it in your own words. One is a beginning.",
  many: "You have more than {{count}}. That is fine. Whoever reads your portfolio will remember a few: which say most about you?",
  menu: "More for {{name}}",
  earlier: "Move forward",
  later: "Move back",
  remove: "Take out",
  removed: "‘{{name}}’ is out of your portfolio.",
  restored: "‘{{name}}’ is back, for you alone.",
  excess: "Too much of it: {{text}}.",
  ownName: "In my own words",
  note: "Where does it show?",
  notePlaceholder: "One moment when it could be seen",
  wheel: { ownWords: "Own words" },
  add: {
    open: "Add a talent",
    title: "Which talent do you recognise?",
    lead: "Search the list, or type it in your own words. There is no right or wrong and nobody ranks them.",
    search: "Search, or write your own words",
    theme: "Theme",
    allThemes: "All themes",
    found_one: "{{count}} talent found",
    found_other: "{{count}} talents found",
    results: "Talents found",
    taken: "Already in your portfolio",
    ownWords: "Take ‘{{words}}’ in own words",
    done: "‘{{name}}’ is in your portfolio. Only you see it.",
  },
} satisfies Translation<typeof nl>;

export default talents;
