/**
 * What other modules may hear of feedback. Payloads hold `personId` (who is told), `roundId`, and `ownerId` where it is the
 * owner's act. @NOTE privacy: none of these depends on whether anybody answered, except the end of a round as its owner reads it.
 */
export const RATER_ASKED = "feedback.raterAsked";
export const RATER_REMINDED = "feedback.raterReminded";
export const ROUND_ENDED = "feedback.roundEnded";
export const MAIL_NOT_DELIVERED = "feedback.mailNotDelivered";
