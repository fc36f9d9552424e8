import type nl from "../nl/consent.js";
import type { Translation } from "../translation.js";

const consent = {
  title: "Taking part with my talents",
  lead: "You decide whether your talents count. Everything is off until you turn it on. You can always stop, with one click, on this page.",
  free: {
    title: "You may, you need not",
    text: "If you do not take part you miss nothing: your portfolio, your feedback and your goals work just the same. Your manager and HR do not see whether you take part. An administrator does not see it on their screen either.",
  },
  purpose: {
    MAP: {
      name: "The talent map",
      aim: "Your organisation wants to know which talents there are, for example to learn from each other or to add to a team. The talent map shows about how often a talent is found in a group.",
      doesTitle: "What it does",
      does: {
        a: "Four times a year we count the talents of everybody who takes part.",
        b: "HR only sees numbers for groups, such as ‘about 12’. Every number is changed a little on purpose.",
        c: "A small number is left out. It then looks as if nobody in that group has the talent.",
        d: "Everybody can see what HR asked of the map, and why.",
      },
      doesNotTitle: "What it does not do",
      doesNot: {
        a: "Nobody sees your name, your talents, or that you take part.",
        b: "Your text with a talent, your goals and your feedback never count. A talent in your own words does not count either.",
        c: "The map is not for appraisal, pay or dismissal.",
        d: "If you stop, you no longer count from the next count on. A map that exists already is not worked out again: that is what would show that you stopped. It holds no row about you.",
      },
    },
    FOUND: {
      name: "Being found",
      aim: "Sometimes HR looks for somebody with a talent, for a job to be done or to explain something. HR then posts a question in the house. It reaches you if you have that talent.",
      doesTitle: "What it does",
      does: {
        a: "If a question fits a talent that you choose here, you find it under ‘Questions in the house’.",
        b: "You decide whether to answer. Only then does HR see your name and what you write.",
      },
      doesNotTitle: "What it does not do",
      doesNot: {
        a: "HR cannot search for names and does not see who got a question, or how many people.",
        b: "If you do not answer, nobody notices. No reminder is sent.",
        c: "If you stop, you get no new questions from that moment, and the old ones disappear.",
      },
    },
  },
  state: {
    off: "You do not take part.",
    all: "You take part with all your talents.",
    some_one: "You take part with {{count}} talent.",
    some_other: "You take part with {{count}} talents.",
  },
  scope: {
    label: "With which talents?",
    ALL: { name: "All my talents", meaning: "Also talents I add later." },
    CHOSEN: { name: "Only talents I choose", meaning: "What I do not choose does not count." },
    talents: "These talents",
    none: "You have no talents of the list in your portfolio yet. You can take part already; what you add later will count.",
    own: "Talents in your own words are not in this list: they never count.",
    pick: "Choose at least one talent.",
  },
  act: {
    give: { MAP: "Count my talents", FOUND: "I want to be found" },
    change: "Save my choice",
    withdraw: { MAP: "Stop counting me", FOUND: "Stop being found" },
  },
  done: {
    given: { MAP: "Your talents count from the next count on.", FOUND: "Questions that fit you reach you from now on." },
    withdrawn: { MAP: "Your talents no longer count.", FOUND: "You get no more questions." },
  },
  counts: {
    title: "Where you would count",
    text: "If you take part, your talents count in: {{groups}}.",
    organisation: "the whole organisation",
    TEAM: "team {{name}}",
    LOCATION: "location {{name}}",
    FUNCTION: "function {{name}}",
    only: "A group of fewer than ten people is never on the map. You then count in the larger groups only.",
  },
  changed: {
    title: "The text has changed in the meantime",
    text: "Read it once more and then choose again. Nothing was saved.",
  },
  log: {
    title: "My choices so far",
    text: "Only you see this list. It shows what you said yes or no to and when, and which text stood here then.",
    caption: "My choices, newest first",
    when: "When",
    what: "About",
    act: "What I chose",
    version: "Text",
    versionOf: "version {{version}}",
    acts: { GIVEN_ALL: "Yes, with all my talents", GIVEN_CHOSEN: "Yes, with talents I chose", WITHDRAWN: "Stopped" },
    empty: "You have not chosen anything yet. Everything is off.",
  },
  reminder: "Four times a year everybody gets the same short mail that says where this page is. What you chose is not in it.",
  explained: "Read how the map works and what HR sees",
  asked: "See what was asked of the map",
  needs: "Questions in the house",
  deletions: {
    title: "Deleted by itself",
    rule: "Whom you asked is deleted ninety days after the report, single answers after half a year. The report itself stays yours.",
    RAW_ANSWERS: "the single answers of your feedback round were deleted",
    RATER_LINKS: "whom you asked in your feedback round was deleted",
  },
} as const satisfies Translation<typeof nl>;

export default consent;
