import type { Translation } from "../translation.js";
import type nl from "../nl/notifications.js";

const notifications = {
  title: "Notifications",
  lead: "What you should know, and nothing about who answered: nobody knows that.",
  emptyTitle: "No notifications",
  empty: "When somebody asks for your view, or your round has ended, you read it here.",
  kind: {
    FEEDBACK_ASKED: "{{name}} asks for your view",
    FEEDBACK_REMINDER: "A reminder: {{name}} asked for your view. Everybody who was asked gets this.",
    ROUND_ENDED: "Your feedback round has ended",
    MAIL_NOT_DELIVERED: "An invitation of your round did not arrive",
  },
  somebody: "Somebody",
  look: "Look",
  seen: "Only this device remembers which ones you have seen.",
  choices: {
    title: "What do you want to know, and how?",
    lead: "Mails about signing in and security always come.",
    here: "Here",
    mail: "By mail",
    kind: {
      FEEDBACK_ASKED: "Somebody asks for your view",
      FEEDBACK_REMINDER: "Reminders of such a request (two a round at most)",
      ROUND_ENDED: "Your own round has ended",
      MAIL_NOT_DELIVERED: "An invitation of your round did not arrive",
    },
  },
  mail: {
    title: "Which mails do you want?",
    lead: "You need not sign in for this. It holds for all rounds, and says nothing about whether you answered.",
    saved: "Saved.",
    unknownTitle: "This link does not work",
    unknown: "Perhaps it was not copied as a whole. Open it again from the mail.",
    wait: "Loading",
  },
} satisfies Translation<typeof nl>;

export default notifications;
