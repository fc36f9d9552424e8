import type nl from "../nl/pages.js";
import type { Translation } from "../translation.js";

const pages = {
  notFound: {
    title: "This page is not here",
    text: "Perhaps the address changed, or a letter got lost.",
    home: "To the start",
  },
  start: {
    title: "Show who you are in your craft",
    lead: "Eigenkleur (“one’s own colour”) is your portfolio: what drives you, what you are good at, and how others see it. Yours, not your employer’s.",
    signIn: "Sign in",
    more: "Read what we promise",
    fan: "A colour fan: each theme of talents has a colour of its own.",
    ways: {
      title: "What you do here",
      portfolio: {
        title: "Tell your story",
        text: "Write in short texts how you practise your craft, what your passion is and what gives you energy. Name your talents and show where they come out.",
      },
      feedback: {
        title: "Ask for honest feedback",
        text: "Ask colleagues, your manager and people from outside for their view. Nobody can find out who answered what, not even the administrator.",
      },
      goals: {
        title: "Take small steps",
        text: "One step at a time. You note what works and what does not. You never have to be finished.",
      },
    },
    promises: {
      title: "What you can count on",
      one: "Everything is private until you share it, item by item, and you can always take it back.",
      two: "Nobody can find out who answered what in a feedback round.",
      three: "Nobody can force, nominate or appraise you. Taking part is voluntary.",
      four: "Everyone can take part: on a phone, in Dutch or English, and without an account if you only give feedback.",
    },
  },
  promises: {
    title: "What we promise",
    lead: "Ten promises this whole platform is built on, and honestly what we cannot promise.",
    listTitle: "Ten promises",
    one: {
      title: "You are at the helm",
      text: "Everything about you is private until you share it. You share item by item and can take it back at any moment.",
    },
    two: {
      title: "Nobody knows who answered what",
      text: "In a feedback round nobody can find out who gave which answer: not you, not HR, not the administrator, nor whoever can reach the database.",
    },
    three: {
      title: "HR sees only the larger picture",
      text: "HR sees figures of groups that are large enough, slightly perturbed, and only of people who chose to be in them. For HR there is no screen, role or export with a row about a person. The same human, as a colleague, does see what you share with colleagues; every choice to share says so. These figures do not exist yet: until then HR sees nothing.",
    },
    four: {
      title: "What happens in a circle stays in the circle",
      text: "It is never aggregated, searched, exported or reported. The circles themselves are still to be built.",
    },
    five: {
      title: "Taking part is voluntary",
      text: "Your manager cannot enrol, nominate or remind you. If you stop, others cannot see it.",
    },
    six: {
      title: "Nothing is lost",
      text: "What was confirmed as saved survives any failure. If you send something twice by accident, it happens once.",
    },
    seven: {
      title: "You take it with you",
      text: "Everything you own exports and re-imports without loss, also after you have left your employer. This is still being built: it can not be done yet.",
    },
    eight: {
      title: "This is no appraisal",
      text: "There are no required levels, no ranking of people, no completion percentages and no comparison between organisations.",
    },
    nine: {
      title: "Small steps",
      text: "One open step at a time, with what works and what does not side by side. You are never “100% done”.",
    },
    ten: {
      title: "Everyone can use it",
      text: "In Dutch and English, accessible to all, on a phone, and without an account when you only give feedback.",
    },
    limitsTitle: "What we cannot promise",
    limitsLead: "A promise is only honest when you also know its limits.",
    limits: {
      manager: "If only one manager was asked, that answer can be recognised. This is said beforehand.",
      content: "If you write something only you can know, the reader may recognise you by what you write.",
      invented:
        "Whoever asks for feedback can invent people from outside and subtract their answers. So we show a group from outside only from six answers.",
      server: "Whoever changes the software on the server, or watches the server while it runs, can learn more.",
      network: "Your employer’s network can record that you visit these pages.",
    },
    keysTitle: "How long keys exist",
    keys: "When a round closes we destroy the keys that sealed its answers. Copies of them are gone within seven days.",
    home: "Back to the start",
  },
} satisfies Translation<typeof nl>;

export default pages;
