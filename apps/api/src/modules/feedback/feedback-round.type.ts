import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLJSON } from "graphql-scalars";
import { Access } from "../../platform/graphql/access.js";
import { Language, PersonType } from "../identity/index.js";
import { FeedbackReportType } from "./feedback-report.type.js";
import { ROUND_STATES, type RoundState, type Tier } from "./feedback-round.rules.js";
import { FeedbackTierEnum } from "./feedback-tier.type.js";
import { RATER_REFUSALS, type RaterRefusal } from "./raters.rules.js";

const RoundStateEnum = Object.fromEntries(ROUND_STATES.map((state) => [state, state])) as { [S in RoundState]: S };
registerEnumType(RoundStateEnum, {
  name: "FeedbackRoundState",
  description: "Where a round stands. Nothing tells how many answered before READABLE.",
});

const RaterRefusalEnum = Object.fromEntries(RATER_REFUSALS.map((reason) => [reason, reason])) as { [R in RaterRefusal]: R };
registerEnumType(RaterRefusalEnum, { name: "RaterRefusal", description: "Why somebody cannot be asked." });

enum SelfAssessmentStateEnum {
  ASKED = "ASKED",
  SUBMITTED = "SUBMITTED",
  SKIPPED = "SKIPPED",
}
registerEnumType(SelfAssessmentStateEnum, {
  name: "SelfAssessmentState",
  description: "The owner's own view: asked for, given, or left out.",
});

@Access("SHAPE")
@ObjectType("FeedbackQuestionnaire", { description: "A version of a questionnaire. It never changes." })
export class FeedbackQuestionnaireType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => String)
  version: string;

  @Field(() => Boolean, { description: "Whether a new round uses it unless another one is chosen." })
  isDefault: boolean;

  @Field(() => Boolean, { description: "Whether a new round can use it." })
  isOffered: boolean;

  @Field(() => GraphQLJSON, { description: "Groups, themes, items, scales and texts in both languages." })
  definition: unknown;
}

@Access("SHAPE")
@ObjectType("FeedbackGroup", { description: "A group of raters in a round. Frozen when the round opens." })
export class FeedbackGroupType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => GraphQLJSON, { description: "The name in both languages." })
  name: unknown;

  @Field(() => Boolean, { description: "Whether people from outside may be in it; such a group is shown from more answers." })
  isExternal: boolean;

  @Field(() => Boolean, { description: "Whether the owner knows whose answers they are, as every rater in it is told before answering." })
  isAttributable: boolean;

  @Field(() => Int, { description: "Answers from which it is shown on its own." })
  shownFrom: number;

  @Field(() => String)
  formKey: string;

  @Field(() => Int)
  position: number;
}

enum MailStateEnum {
  WAITING = "WAITING",
  SENT = "SENT",
  NOT_DELIVERED = "NOT_DELIVERED",
}
registerEnumType(MailStateEnum, {
  name: "InvitationMailState",
  description: "Whether the mail with somebody's link has gone. It says nothing about answering.",
});

@Access("SHAPE")
@ObjectType("FeedbackInvitation", { description: "Somebody who was asked. Whether they answered is known nowhere." })
export class FeedbackInvitationType {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: "Has no address: the link stands on a sheet that the owner prints." })
  isOnSheet: boolean;

  @Field(() => String)
  groupKey: string;

  @Field(() => PersonType, { nullable: true })
  person: PersonType | null;

  @Field(() => String, { nullable: true, description: "Of somebody who was asked by address." })
  email: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Language, { nullable: true })
  language: Language | null;

  @Field(() => MailStateEnum, { nullable: true, description: "Null in a draft, and for somebody who gets a sheet instead of a mail." })
  mailState: MailStateEnum | null;
}

@Access("SHAPE")
@ObjectType("FeedbackSelfAssessment", { description: "The owner's own view; only theirs to read." })
export class FeedbackSelfAssessmentType {
  @Field(() => ID)
  id: string;

  @Field(() => SelfAssessmentStateEnum)
  state: SelfAssessmentStateEnum;

  @Field(() => GraphQLJSON, { nullable: true, description: "Scores in the order of the form's items, and comments by question." })
  answers: unknown;
}

@Access("SHAPE")
@ObjectType("FeedbackRound", { description: "A feedback round. Only its owner can see that it exists." })
export class FeedbackRoundType {
  @Field(() => ID)
  id: string;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => FeedbackTierEnum)
  tier: Tier;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true, description: "The last day to answer; null in a draft: two weeks after opening." })
  closesOn: string | null;

  @Field(() => String, { nullable: true })
  openedAt: string | null;

  @Field(() => String, { nullable: true })
  closesAt: string | null;

  @Field(() => String, { nullable: true, description: "Halfway: until then raters may be added." })
  ratersUntil: string | null;

  @Field(() => Boolean)
  isExtended: boolean;

  @Field(() => Int)
  minRaters: number;

  @Field(() => Int)
  maxRaters: number;

  @Field(() => FeedbackQuestionnaireType, { nullable: true })
  questionnaire: FeedbackQuestionnaireType | null;

  @Field(() => [FeedbackGroupType])
  groups: FeedbackGroupType[];

  @Field(() => [FeedbackInvitationType])
  invitations: FeedbackInvitationType[];

  @Field(() => FeedbackSelfAssessmentType, { nullable: true })
  selfAssessment: FeedbackSelfAssessmentType | null;

  @Field(() => FeedbackReportType, { nullable: true, description: "Null until the round is readable and its owner opened the report." })
  report: FeedbackReportType | null;
}

@Access("REACHED")
@ObjectType("FeedbackRoundSuccess")
export class FeedbackRoundSuccess {
  readonly kind: "done";
  readonly roundId: string;

  @Field(() => FeedbackRoundType)
  round?: FeedbackRoundType;
}

@Access("REACHED")
@ObjectType("RaterRefused")
export class RaterRefused {
  @Field(() => Int, { description: "The place in the list that was sent." })
  index: number;

  @Field(() => RaterRefusalEnum)
  reason: RaterRefusal;
}

@Access("REACHED")
@ObjectType("RatersRefusedProblem", { description: "Nobody was added, because of these." })
export class RatersRefusedProblem {
  readonly kind: "ratersRefused";

  @Field(() => [RaterRefused])
  refusals: RaterRefused[];
}

@Access("REACHED")
@ObjectType("RatersTooManyProblem")
export class RatersTooManyProblem {
  readonly kind: "ratersTooMany";

  @Field(() => Int)
  max: number;
}

@Access("REACHED")
@ObjectType("RatersTooFewProblem", { description: "With so few raters the report could never be shown." })
export class RatersTooFewProblem {
  readonly kind: "ratersTooFew";

  @Field(() => Int)
  asked: number;

  @Field(() => Int)
  needed: number;
}

@Access("REACHED")
@ObjectType("RoundTooSoonProblem", {
  description: "An earlier round asked nearly the same people; the difference of the two reports would be somebody's answers.",
})
export class RoundTooSoonProblem {
  readonly kind: "roundTooSoon";

  @Field(() => String, { description: "The day from which it can open." })
  possibleFrom: string;
}

@Access("REACHED")
@ObjectType("RatersBusyProblem", { description: "Since they were chosen, these people were asked so much that they take no more now." })
export class RatersBusyProblem {
  readonly kind: "ratersBusy";

  @Field(() => [ID])
  invitationIds: string[];
}

@Access("REACHED")
@ObjectType("SelfAssessmentMissingProblem")
export class SelfAssessmentMissingProblem {
  readonly kind: "selfAssessmentMissing";

  @Field(() => ID)
  roundId: string;
}

interface Outcome {
  readonly kind: string;
}

export const AddRatersResult = createUnionType({
  name: "AddRatersResult",
  types: () => [FeedbackRoundSuccess, RatersRefusedProblem, RatersTooManyProblem] as const,
  resolveType: ({ kind }: Outcome) =>
    kind === "done" ? FeedbackRoundSuccess : kind === "ratersRefused" ? RatersRefusedProblem : RatersTooManyProblem,
});

export const OpenFeedbackRoundResult = createUnionType({
  name: "OpenFeedbackRoundResult",
  types: () => [FeedbackRoundSuccess, RatersTooFewProblem, RoundTooSoonProblem, RatersBusyProblem] as const,
  resolveType: ({ kind }: Outcome) =>
    kind === "done"
      ? FeedbackRoundSuccess
      : kind === "ratersTooFew"
        ? RatersTooFewProblem
        : kind === "ratersBusy"
          ? RatersBusyProblem
          : RoundTooSoonProblem,
});

export const OpenFeedbackReportResult = createUnionType({
  name: "OpenFeedbackReportResult",
  types: () => [FeedbackRoundSuccess, SelfAssessmentMissingProblem] as const,
  resolveType: ({ kind }: Outcome) => (kind === "done" ? FeedbackRoundSuccess : SelfAssessmentMissingProblem),
});

@Access("REACHED")
@ObjectType("ImportFeedbackQuestionnaireSuccess")
export class ImportFeedbackQuestionnaireSuccess {
  readonly questionnaireId: string;

  @Field(() => FeedbackQuestionnaireType)
  questionnaire?: FeedbackQuestionnaireType;
}
