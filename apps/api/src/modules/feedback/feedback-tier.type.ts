import { registerEnumType } from "type-graphql";
import { TIERS, type Tier } from "./feedback-round.rules.js";

export const FeedbackTierEnum = Object.fromEntries(TIERS.map((tier) => [tier, tier])) as { [T in Tier]: T };
registerEnumType(FeedbackTierEnum, {
  name: "FeedbackTier",
  description:
    "How a ballot finds its way: by a blind token that nobody can trace to a link, or by the link itself. Frozen when the round opens.",
});
