import type nl from "../nl/ui.js";
import type { Translation } from "../translation.js";

const ui = {
  loading: "Loading…",
  shell: {
    skip: "Skip to content",
    home: "Eigenkleur, to the start",
    navigation: "Main navigation",
    language: "Language",
    languages: { nl: "Nederlands", en: "English" },
    theme: "Appearance",
    themes: { system: "As on my device", light: "Light", dark: "Dark" },
    account: "My account",
    accountOf: "Account of {{name}}",
    promises: "Our promises",
    signIn: "Sign in",
    signOut: "Sign out",
    portfolio: "My portfolio",
    feedback: "Feedback",
    goals: "Goals",
    people: "People",
    promisesAndPrivacy: "Promises and privacy",
  },
  menu: { chosen: "{{name}}, chosen" },
  field: {
    optional: "(may stay empty)",
    charsLeft_one: "{{count}} character left",
    charsLeft_other: "{{count}} characters left",
    charsOver_one: "{{count}} character too many",
    charsOver_other: "{{count}} characters too many",
  },
  combo: { searching: "Searching…", nobody: "Nothing found" },
  dialog: { close: "Close", cancel: "Rather not" },
  toast: { undo: "Undo", close: "Close message" },
  problem: {
    signIn: "To sign-in",
    id: "Asking for help? Quote this reference: {{id}}",
    retry: "Try again",
    home: "To the start",
    NOT_SIGNED_IN: { title: "You are no longer signed in", text: "Sign in again. What you wrote stays on this page." },
    STEP_UP_REQUIRED: { title: "Please confirm it is you", text: "This is a sensitive act. Sign in once more for it." },
    FORBIDDEN: { title: "Not allowed here", text: "You do not have access to this act." },
    NOT_FOUND: { title: "Not found", text: "This does not exist (any more), or it was not shared with you." },
    INVALID_INPUT: { title: "Something is not right", text: "Check the fields and try again." },
    CONFLICT: { title: "Something had already changed", text: "Someone, perhaps you in another window, changed this meanwhile. Nothing was overwritten." },
    LIMIT: { title: "A moment, please", text: "This is too often or too much in a row. Try again later." },
    UNAVAILABLE: { title: "Eigenkleur cannot be reached just now", text: "Wait a moment and try again." },
    INTERNAL: { title: "Something went wrong on our side", text: "It is not you. Try again." },
    OFFLINE: { title: "No connection", text: "Check whether your device is connected and try again." },
  },
} satisfies Translation<typeof nl>;

export default ui;
