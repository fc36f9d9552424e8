export { FeedbackRoundShape } from "./feedback-round.shape.js";
export { FeedbackReportShape } from "./feedback-report.shape.js";
export { MAIL_NOT_DELIVERED, RATER_ASKED, RATER_REMINDED, ROUND_ENDED } from "./feedback.events.js";
export type { MailChoices, MailFooter, MailRecipient, RaterMailKind } from "./rater-mail.port.js";
export { giveUpRound, listLostRounds } from "./lost-keys.js";
