import { IsISO8601, IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";

@InputType()
class OfRoundInput {
  @Field(() => ID)
  @IsUUID()
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  roundId: string;
}

@InputType()
export class ChooseFeedbackSentenceInput extends OfRoundInput {
  @Field(() => ID)
  @IsUUID()
  commentId: string;
}

@InputType()
export class ThankRatersInput extends OfRoundInput {}

@InputType()
export class ShareFeedbackPartInput extends OfRoundInput {
  @Field(() => ID, { nullable: true, description: "A sentence; or else a theme." })
  @IsOptional()
  @IsUUID()
  commentId: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(60)
  themeKey: string | null;

  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => String, { description: "The last day on which that person sees it, at most a year from now." })
  @IsISO8601({ strict: true })
  @MaxLength(10)
  until: string;
}

@InputType()
export class StopSharingFeedbackPartInput extends OfRoundInput {
  @Field(() => ID)
  @IsUUID()
  sharedPartId: string;
}

@InputType()
export class ReportFeedbackSentenceInput extends OfRoundInput {
  @Field(() => ID)
  @IsUUID()
  commentId: string;

  @Field(() => ID, { description: "Whom the owner trusts with it." })
  @IsUUID()
  trustedPersonId: string;

  @Field(() => Boolean, { description: "Whether that person may see whose report it stands in." })
  isOwnerNamed: boolean;
}

@InputType()
export class CloseReportedSentenceInput {
  @Field(() => ID)
  @IsUUID()
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  reportedSentenceId: string;
}
