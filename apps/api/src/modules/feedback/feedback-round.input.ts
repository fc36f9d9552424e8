import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, ValidateNested } from "class-validator";
import { OWN_QUESTIONS_MAX } from "@eigenkleur/shared";
import { Field, ID, InputType, Int } from "type-graphql";
import { Language } from "../identity/index.js";
import { FeedbackTierEnum } from "./feedback-tier.type.js";
import type { Tier } from "./feedback-round.rules.js";

const RATERS_A_CALL_MAX = 100;
const ITEMS_MAX = 200;
const DEFINITION_CHARS_MAX = 90_000;

@InputType()
class RoundInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  roundId: string;
}

@InputType()
export class CreateFeedbackRoundInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID, { nullable: true, description: "The default one when absent." })
  @IsOptional()
  @IsUUID()
  questionnaireId?: string | null;

  @Field(() => String, { nullable: true })
  message?: string | null;

  @Field(() => String, { nullable: true, description: "The last day, `YYYY-MM-DD`; two weeks after opening when absent." })
  closesOn?: string | null;

  @Field(() => [String], { nullable: true, description: "Items of the questionnaire that this round leaves out." })
  @IsOptional()
  @ArrayMaxSize(ITEMS_MAX)
  leftOutItemIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: "At most two open questions of one's own, asked in the words as they are." })
  @IsOptional()
  @ArrayMaxSize(OWN_QUESTIONS_MAX)
  ownQuestions?: string[] | null;

  @Field(() => FeedbackTierEnum, { nullable: true, description: "Blind when absent." })
  tier?: Tier | null;
}

@InputType()
export class UpdateFeedbackRoundInput extends RoundInput {
  @Field(() => String, { nullable: true })
  message?: string | null;

  @Field(() => String, { nullable: true })
  closesOn?: string | null;

  @Field(() => FeedbackTierEnum, { nullable: true, description: "Can be chosen while the round is a draft." })
  tier?: Tier | null;
}

@InputType({ description: "Somebody to ask: a colleague by `personId`, anybody by `email`, or on a sheet that the owner prints." })
export class RaterInput {
  @Field(() => String)
  @MaxLength(60)
  groupKey: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Somebody without an address: the link stands on a sheet." })
  isOnSheet?: boolean | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => Language, { nullable: true })
  language?: Language | null;
}

@InputType()
export class AddRatersInput extends RoundInput {
  @Field(() => [RaterInput])
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(RATERS_A_CALL_MAX)
  raters: RaterInput[];
}

@InputType()
export class RemoveRaterInput extends RoundInput {
  @Field(() => ID)
  @IsUUID()
  invitationId: string;
}

@InputType()
export class OpenFeedbackRoundInput extends RoundInput {}

@InputType()
export class ExtendFeedbackRoundInput extends RoundInput {
  @Field(() => String)
  closesOn: string;
}

@InputType()
export class CancelFeedbackRoundInput extends RoundInput {}

@InputType()
export class CloseFeedbackRoundInput extends RoundInput {}

@InputType()
export class SelfAssessmentCommentInput {
  @Field(() => String)
  questionId: string;

  @Field(() => String)
  text: string;
}

@InputType()
export class SubmitSelfAssessmentInput extends RoundInput {
  @Field(() => [Int], { nullable: "items", description: "In the order of the form's items; null for cannot judge." })
  @ArrayMaxSize(ITEMS_MAX)
  scores: (number | null)[];

  @Field(() => [SelfAssessmentCommentInput])
  @ArrayMaxSize(ITEMS_MAX)
  comments: SelfAssessmentCommentInput[];

  @IsOptional()
  @Field(() => [String], { nullable: true, description: "Cards that were picked, where the questionnaire has them." })
  @ArrayMaxSize(ITEMS_MAX)
  talents: string[] | null;
}

@InputType()
export class SkipSelfAssessmentInput extends RoundInput {}

@InputType()
export class OpenFeedbackReportInput extends RoundInput {}

@InputType()
export class ImportFeedbackQuestionnaireInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => String, { description: "The definition as JSON text." })
  @MaxLength(DEFINITION_CHARS_MAX)
  definition: string;

  @Field(() => Boolean, { nullable: true, description: "Whether new rounds use it from now on." })
  isDefault?: boolean | null;
}

@InputType()
export class SaveFeedbackQuestionnaireInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => String, { description: "The definition as JSON text; its version is not looked at." })
  @MaxLength(DEFINITION_CHARS_MAX)
  definition: string;
}

@InputType()
export class OfferFeedbackQuestionnaireInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  questionnaireId: string;

  @Field(() => Boolean)
  isOffered: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether new rounds use it unless another one is chosen." })
  isDefault?: boolean | null;
}
