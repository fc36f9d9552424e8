import { listOf, type Cast } from "./cast.js";

const OWNER = { name: "Abigail O’Connor", email: "abigail@harbour.example" };
const COLLEAGUES = [
  { name: "Bilal Hussain", email: "bilal@harbour.example" },
  { name: "Catrin Llewellyn", email: "catrin@harbour.example" },
  { name: "Dmitri Volkov", email: "dmitri@harbour.example" },
  { name: "Eileen Fraser", email: "eileen@harbour.example" },
  { name: "Femi Adeyemi", email: "femi@harbour.example" },
];
const ROWS = [OWNER, ...COLLEAGUES].map((person, index) => ({
  ...person,
  team: "Harbour Team",
  job: index === 0 ? "Social worker" : "Support worker",
}));
const HEADINGS = ["Name", "E-mail address", "Team", "Job title"];

export const ENGLISH: Cast = {
  language: "en",
  administrator: "Marcel Timmermans",
  owner: OWNER,
  colleagues: COLLEAGUES,
  colleagueGroup: "Direct colleague",
  outside: {
    group: "Client or relative",
    people: ["ash", "birch", "cedar", "elm", "hazel", "rowan"].map((name) => ({ name: `Family ${name}`, email: `${name}@family.example` })),
  },
  list: {
    wrong: listOf(HEADINGS, ",", ROWS, true),
    mended: listOf(HEADINGS, ",", ROWS, false),
    mistakeAt: { line: 4, column: "E-mail address" },
  },
  texts: {
    HEADLINE: "Social worker who knocks twice and then waits",
    CRAFT: "I start with what somebody is proud of. The form comes later.",
    FOCUS: "This year I want to plan less and look more.",
    PASSION: "That nobody has to explain their life to a stranger every month.",
    PLEASURE: "Walking a client to the market, and coming back with too much fruit.",
  },
  talents: [
    { name: "Deep listening", isOwnWords: false, note: "It took three visits before the real question came up." },
    { name: "Making a waiting room feel like a kitchen", isOwnWords: true, note: "We moved the chairs, and people began to talk." },
  ],
  goal: {
    title: "Plan less, look more",
    why: "My diary is full before the week begins.",
    step: "Keep Wednesday afternoon empty this week",
  },
  message: "I would like to learn what you notice when we work together, also what I do not see myself. Thank you!",
  moments: [
    "You let everyone finish at the review meeting.",
    "You stayed calm when the plan fell apart.",
    "You called back on the day you had promised.",
    "You asked one more question where I had stopped.",
    "Your letter to the landlord was so clear that I use it myself now.",
  ],
  decline: "I started last week and do not know you well enough yet.",
  ownWords: "The review meeting, when nobody dared to say anything any more.",
  hiddenStrength: "Contact and trust",
  blindSpot: "Own direction and prospects",
  smallStep: "Ask two questions first at Monday’s meeting",
};
