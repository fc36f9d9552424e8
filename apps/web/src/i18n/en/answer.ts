import type source from "../nl/answer.js";
import type { Translation } from "../translation.js";

const answer: Translation<typeof source> = {
  cannotJudge: "Cannot judge",
  back: "Back",
  next: "Continue",
  progress: "Step {{at}} of {{of}}",
  progressLabel: "How far you are",
  welcome: {
    title: "{{name}} asks how you see it",
    lead: "{{organisation}} · you are asked as: {{group}}",
    message: "{{name}} writes:",
    purpose: "What is it for?",
    minutes: "It takes about {{count}} minutes. You can stop in between.",
    until: "You can answer until",
    start: "Start",
    resume: "Continue where you were",
    decline: "I would rather not take part",
    again: "An answer was already sent from this device. If you send another, it replaces the previous one.",
  },
  promise: {
    title: "What happens with your answer",
    sealed:
      "Your answer is encrypted on this device. It is opened only when the round closes, together with all others and in random order.",
    apart: "Who was asked and what was answered are kept apart. {{name}} does not see who answered what, nor who answered.",
    reportFrom: "The report opens only if there are at least {{count}} answers.",
    words: "Open answers appear literally in the report, mixed and without a name, and only if enough people wrote something.",
    own: "Your group. {{line}}",
    groups: "Who is asked in this round",
    groupLine: {
      SHOWN: "{{group}}: {{count}} asked. Shown apart from {{from}} answers.",
      TOGETHER: "{{group}}: {{count}} asked. Shown from {{from}} answers, together with: {{with}}.",
      JOINS: "{{group}}: {{count}} asked. Too small to show apart, so together with: {{with}}.",
      LEFT_OUT: "{{group}}: {{count}} asked. Too small: the scores of this group are shown nowhere.",
      ATTRIBUTABLE: "{{group}}: {{count}} asked. Shown apart and therefore recognisable.",
    },
    attributable: "Mind: your scores can be recognised",
    attributableText:
      "You are the only one asked as {{group}}. {{name}} sees your scores as yours. Your open answers stand among those of others.",
  },
  limits: {
    title: "What we cannot promise",
    content: "What you write can give you away: something only you were there for, a name, your way of saying things.",
    invented:
      "{{name}} chooses who is asked. With invented people from outside {{name}} could work out your scores; that is why such a group is shown only from {{count}} answers.",
    operator:
      "Whoever can reach the server, the database and the keys all at once during the round, or secretly changes the software, can connect an answer to a link. After the close the keys are destroyed. On your employer’s network it can be seen that you send something.",
    lead: "Because you are the only {{group}}, your scores can be recognised.",
  },
  talents: {
    lead: "Choose at most {{count}} that you really saw. Choosing none is fine too.",
    chosen: "{{count}} of {{of}} chosen",
    yours: "Talents you chose: {{talents}}",
  },
  words: {
    title: "In your own words",
    lead: "You may leave everything empty. What you do write, {{name}} reads literally.",
    tooMuch: "Together your texts are too long",
    tooMuchText: "Take out about {{count}} characters, then everything fits.",
    cleaned: "We took out invisible characters.",
  },
  send: {
    title: "Check and send",
    answered: "You answered {{count}} of the {{of}} questions.",
    open_one: "{{count}} question is still open. It counts as “cannot judge”.",
    open_other: "{{count}} questions are still open. They count as “cannot judge”.",
    nothing: "You have not filled in anything yet. Would you rather not take part? You can say so on the first page.",
    yourWords: "What you wrote appears in the report like this:",
    act: "Encrypt and send",
    sending: "Encrypting and sending…",
    goTo: "To the first open question",
  },
  problem: {
    OFFLINE: { title: "No connection", text: "Your answers are still on this device. Try again when you have a connection." },
    LIMIT: { title: "Just a moment", text: "A lot is coming in right now. Try again in a minute." },
    INVALID_INPUT: { title: "The answer was not accepted", text: "Reload the page and try again. Your answers stay." },
    DAMAGED: {
      title: "Something went wrong on the way",
      text: "What arrived is not exactly what you sent. Try again, preferably over another network.",
    },
    INTERNAL: { title: "Something went wrong", text: "It is not your fault. Your answers are still on this device; try again." },
    retry: "Try again",
  },
  decline: {
    title: "You do not have to take part",
    text: "That is perfectly fine. {{name}} hears only after the close that somebody did not take part, not who. Until then you can change your mind with the same link.",
    word: "Would you like to add a word?",
    wordHelp: "{{name}} will read this literally. It may stay empty.",
    act: "I do not take part",
  },
  receipt: {
    title: "Thank you",
    declinedTitle: "Understood, you do not take part",
    lead: "Your answer lies sealed in the ballot box of this round.",
    declinedLead: "Your message lies sealed in the ballot box of this round. You need not do anything else.",
    next: "What happens now",
    closes: "The round closes on",
    opened: "Then all answers are opened at once. Nobody, not even {{name}}, sees before that time whether you answered.",
    gone: "What you filled in has been erased from this device.",
    change: "Want to change something?",
    changeText:
      "Open the same link again. You then fill it in anew, and your new answer replaces this one. You can do so until the round closes.",
    reminder: "Do you still get a reminder? It always goes to everybody who was asked. You may leave it.",
    close: "You can close this page now.",
  },
  state: {
    CLOSED: {
      title: "This round is closed",
      text: "It is no longer possible to answer. If you answered before, it was counted. If you were still at it: what stood here has been erased from this device.",
    },
    CANCELLED: {
      title: "This round will not take place",
      text: "The round was cancelled. What had been sent was destroyed unopened. You need not do anything.",
    },
    UNKNOWN: {
      title: "This link does not work",
      text: "Perhaps a piece of the address was lost. Open the link from your mail once more, or copy it as a whole.",
    },
    NO_LINK: {
      title: "Open the link in your mail",
      text: "This page works only with the personal link in your invitation. To protect it we do not keep it in the address bar.",
    },
    NO_CRYPTO: {
      title: "This browser cannot encrypt",
      text: "To protect your answer we encrypt it on this device. That does not work here. Open the link in an up-to-date Firefox, Chrome, Safari or Edge, and see that the address starts with https.",
    },
    FAILED: { title: "The invitation did not open", text: "See whether your device has a connection and try again." },
  },
};

export default answer;
