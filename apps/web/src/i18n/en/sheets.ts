import type nl from "../nl/sheets.js";
import type { Translation } from "../translation.js";

const sheets = {
  title: "Sheets to print",
  lead_one: "One sheet, for somebody without e-mail.",
  lead_other: "{{count}} sheets, for people without e-mail.",
  noneTitle: "There is nothing to print",
  none: "In this round nobody without an address was asked, or the round is not running.",
  back: "Back to the round",
  careTitle: "Give each sheet to one person",
  care: "With the code on a sheet one can answer once. Fold the sheets, let everybody take one, and keep no list of who got which. What stands here is kept nowhere: open this page again when you need them once more.",
  careBlind:
    "This round is blind. For a sheet the server draws the token itself; that is why the ordinary promise holds for whoever uses a sheet. The sheet says so too.",
  act_one: "Print {{count}} sheet",
  act_other: "Print {{count}} sheets",
  link: {
    title_one: "{{count}} sheet for somebody without e-mail",
    title_other: "{{count}} sheets for people without e-mail",
    text: "Print them and hand them out. Each has a code, a QR code and the questions.",
    act: "View and print",
  },
  add: {
    label: "People without e-mail",
    help: "How many sheets of paper do you want to print?",
    wrong: "Choose a number from 1 to {{count}}.",
    act_one: "Add {{count}} sheet",
    act_other: "Add {{count}} sheets",
    name: "Sheet {{number}}",
  },
  tier: {
    label: "How answers get into the box",
    BLIND: "Blind (recommended)",
    SEPARATED: "Separated",
    help: {
      BLIND:
        "Nobody can connect an answer to an invitation, not even somebody who has the database and the keys. Works in every up-to-date browser.",
      SEPARATED:
        "For people who answer on old devices. Whoever has database and keys while the round runs could connect an answer to a link. Those who are asked read that too.",
    },
  },
  print: {
    one: "Sheet",
    title: "{{name}} asks how you see things",
    until: "You can answer until",
    qr: "QR code that opens the questionnaire",
    byPhone: "With a phone: point the camera at the square.",
    byCode: "With a computer: go to {{address}} and type this code:",
    onPaper: "On paper: fill in below, and let somebody you trust type it in with the code. That person then sees what you answer.",
    question: "Question",
    tick: "One cross a line.",
    once: "With this code one can answer once. After that you get twelve words with which you can still change it.",
    promise: "{{name}} does not see who answered what. Taking part is your choice.",
    promiseBlind:
      "{{name}} does not see who answered what. The server drew the token of this code itself: whoever has the server and the keys while the round runs could find your answer by this sheet. Taking part is your choice.",
  },
} satisfies Translation<typeof nl>;

export default sheets;
