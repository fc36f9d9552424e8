import type nl from "../nl/requests.js";
import type { Translation } from "../translation.js";

const requests = {
  title: "Asked of you",
  lead: "Only you see this. Whether you answered is known by the device you did it on, and by nobody else.",
  asked: "{{name}} asks for your view",
  as: "Asked as: {{group}}.",
  attributable: "In this role you can be recognised.",
  until: "You can answer until",
  answer: "Give your view",
  decline: "You may also decline; you say so there.",
  sent: "Answered on this device",
  again: "Change your answer",
  plate: {
    title: "How many requests do you want at a time?",
    text: "When so many people ask for your view at once, whoever looks for you reads only “has much on the plate now”. Only you see this number.",
    label: "Open requests at a time",
    none: "None: I do not take part now",
    option_one: "{{count}} at most",
    option_other: "{{count}} at most",
  },
  ahead: {
    title: "Draw all tokens now?",
    text: "Then the moment at which you draw a token says nothing about the moment at which you answer, or whom. After that you can answer these requests on this device only.",
    act: "Draw {{count}} tokens",
    done_one: "{{count}} token lies ready on this device",
    done_other: "{{count}} tokens lie ready on this device",
    here: "Answer whenever you like, on this device.",
    left_one: "It did not work for {{count}} request: perhaps you began it on another device. Open it to see what can be done.",
    left_other: "It did not work for {{count}} requests: perhaps you began them on another device. Open them to see what can be done.",
  },
} satisfies Translation<typeof nl>;

export default requests;
