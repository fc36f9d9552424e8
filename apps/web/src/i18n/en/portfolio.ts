import type nl from "../nl/portfolio.js";
import type { Translation } from "../translation.js";

const portfolio = {
  back: "To my portfolio",
  mine: {
    title: "My portfolio",
    lead: "Everything you write here is yours and for you alone, until you share something yourself. It saves itself.",
    shared: "What I share",
    preview: "See it as another does",
    visits: "Who looked",
    story: "My story in four short texts",
  },
  text: {
    HEADLINE: {
      label: "Your headline",
      description: "In one sentence: who are you in your craft?",
      placeholder: "For example: Carer with a sense of humour and an eye for small things",
    },
    CRAFT: {
      label: "How I practise my craft",
      description: "What do you do differently from somebody else?",
      placeholder: "I begin with… I look for… I have learned that…",
    },
    FOCUS: {
      label: "My focus",
      description: "What do you aim at now, and what not for a while?",
      placeholder: "This year I mainly want to…",
    },
    PASSION: {
      label: "My passion",
      description: "What do you do it for?",
      placeholder: "I light up when…",
    },
    PLEASURE: {
      label: "My pleasure",
      description: "What gives you energy on an ordinary day?",
      placeholder: "Small is fine: coffee at ten counts too",
    },
  },
  history: {
    open: "Earlier versions",
    title: "Earlier versions",
    lead: "What stood here before it was overwritten. Only you see this, also when you share the text.",
    restore: "Put this text back",
  },
  share: {
    open: "{{name}}: {{state}}. Change who sees it",
    state: {
      PRIVATE: "Only you",
      CHOSEN_one: "{{count}} person",
      CHOSEN_other: "{{count}} people",
      ORGANISATION: "All colleagues",
    },
    title: "Who may see ‘{{name}}’?",
    who: "Who sees this?",
    audience: {
      PRIVATE: { name: "Only me", meaning: "Nobody else sees it, nor that it exists." },
      CHOSEN: { name: "People I choose", meaning: "Only they see it, for as long as you like. They don’t see who else does." },
      ORGANISATION: { name: "All colleagues", meaning: "Everybody who works in your organisation can read it, your manager too." },
    },
    hr: "HR never gets to see this because of the job. Somebody who works in HR can read it as a colleague, if you share it with colleagues or with that person. You can stop sharing at any moment.",
    goalSteps: "With a goal you also share its steps, with what works and what doesn’t. Words from your feedback report stay yours.",
    chosen: "People chosen",
    leaveOut: "Leave out {{name}}",
    search: "Find a colleague",
    searchPlaceholder: "Begin with a name",
    save: "Save this choice",
    done: {
      PRIVATE: "‘{{name}}’ is for you alone now.",
      CHOSEN: "‘{{name}}’ can be seen by the people you chose.",
      ORGANISATION: "‘{{name}}’ can be seen by all colleagues.",
    },
  },
  shared: {
    title: "What I share",
    lead: "Everything of yours that somebody else can see, in one place. Stopping works at once.",
    empty: "You share nothing yet",
    emptyText:
      "Everything in your portfolio is for you alone. If you want to show something, choose beside a text, talent or goal who may read it.",
    nothing: "There is nothing to see here",
    kind: { ProfileText: "text", TalentClaim: "talent", Goal: "goal" },
    stop: "Stop sharing",
    stopOf: "Stop sharing {{name}}",
    stopAll: "Stop sharing everything",
    stopAllTitle: "Everything for yourself again?",
    stopAllText:
      "From this moment nobody else sees anything of your portfolio. This cannot be turned back in one go: you would share each thing again. Nothing is deleted.",
    stopAllConfirm: "Stop sharing everything",
  },
  parts: { talents: "Talents", goals: "Goals" },
  preview: {
    title: "As another sees me",
    lead: "This is exactly what a colleague sees of your portfolio. It does not count as a visit.",
    as: "You are looking as: {{name}}",
    anyone: "any colleague",
    search: "Look as somebody in particular",
    back: "As any colleague again",
    empty: "This is how {{name}} sees your portfolio: only your name. It may well stay that way.",
  },
  visits: {
    title: "Who looked",
    lead: "Who opened your portfolio, to the hour. Colleagues know that you see this. Nobody else can see or change this list. A visit is forgotten after {{months}} months.",
    empty: "Nobody has looked yet",
    emptyText: "When a colleague opens your portfolio it says so here, also while you share nothing.",
    caption: "Visits to your portfolio",
    who: "Who",
    when: "When (hour)",
    more: "Show earlier visits",
  },
  colleagues: {
    title: "Colleagues",
    lead: "Read what a colleague shares with you.",
    search: "Search by name",
    searchHint: "Two letters are enough.",
    notice: "When you open somebody’s portfolio, that person sees that you looked. Nobody sees a search.",
  },
  colleague: {
    seen: "{{name}} sees that you are here",
    seenText: "Each visit stands, to the hour, in the owner’s own list. You read only what is shared with you.",
    empty: "{{name}} shares nothing with you at the moment. That says nothing: everything is private until somebody shares it.",
    notFound: "No portfolio",
    notFoundTitle: "You cannot see this portfolio",
    notFoundText: "The address is wrong, or this person does not work here (any more).",
    search: "Find a colleague",
  },
} satisfies Translation<typeof nl>;

export default portfolio;
