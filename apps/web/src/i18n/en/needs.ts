import type nl from "../nl/needs.js";
import type { Translation } from "../translation.js";

const needs = {
  house: {
    title: "Questions in the house",
    lead: "HR sometimes looks for somebody with a talent. Here are the questions that fit your talents.",
    private: "Nobody knows that you see this question",
    privateText: "HR does not know either. Only when you answer does whoever asked see your name and what you wrote.",
    empty: "There is no question for you now",
    emptyText: "You only see something here if you want to be found, and if there is a question that fits you.",
    choices: "To my choices",
  },
  need: { talent: "Talent asked for: {{name}}", asks: "{{name}} asks", until: "You can answer up to and including" },
  answer: {
    open: "Answer",
    label: "Your answer",
    hint: "Also write how you can be reached.",
    seen: "Whoever asked will see your name and this text.",
    send: "Send",
    sent: "Your answer has been sent.",
    mine: "Your answer",
    change: "Change",
    withdraw: "Take my answer back",
    withdrawn: "Your answer is gone.",
  },
  posted: {
    title: "HR’s questions in the house",
    lead: "Ask who would like to do something with a talent. You only see who answers.",
    rules: "You do not see who got your question, or how many people",
    rulesText: "So no answer means nothing about anybody. A question is open for three months at most.",
    empty: "You have not asked a question yet",
    emptyText: "A good question says what you look for, what for, and how much time it takes.",
    open: "open",
    closed: "closed",
    answers_one: "{{count}} answer",
    answers_other: "{{count}} answers",
    none: "There is no answer.",
    close: "Close this question",
    closeOf: "Close this question: {{title}}",
  },
  form: {
    title: "Ask a question",
    talent: "Which talent do you look for?",
    chosen: "Chosen talent: {{name}}",
    other: "Another talent",
    name: "Your question in one sentence",
    text: "Explanation",
    textHint: "What for, how much time, and who is involved.",
    closesOn: "Until which day can somebody answer?",
    closesHint: "From tomorrow, three months at most.",
    send: "Post the question",
    sent: "Your question has been posted.",
  },
} as const satisfies Translation<typeof nl>;

export default needs;
