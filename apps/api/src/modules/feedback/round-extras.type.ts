import { IsOptional, IsUUID } from "class-validator";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { FeedbackRoundSuccess, FeedbackRoundType, RatersRefusedProblem } from "./feedback-round.type.js";

@InputType()
export class CopyFeedbackRoundInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  roundId: string;
}

@Access("REACHED")
@ObjectType("CopyFeedbackRoundSuccess")
export class CopyFeedbackRoundSuccess {
  readonly roundId: string;

  @Field(() => FeedbackRoundType)
  round?: FeedbackRoundType;

  @Field(() => Int, { description: "How many people of the earlier round cannot be asked now." })
  leftOut: number;
}

@InputType()
export class SendInvitationAgainInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  roundId: string;

  @Field(() => ID)
  @IsUUID()
  invitationId: string;

  @Field(() => String, { nullable: true, description: "The right address of somebody from outside; as it was when absent." })
  @IsOptional()
  email?: string | null;
}

export const SendInvitationAgainResult = createUnionType({
  name: "SendInvitationAgainResult",
  types: () => [FeedbackRoundSuccess, RatersRefusedProblem] as const,
  resolveType: ({ kind }: { readonly kind: string }) => (kind === "done" ? FeedbackRoundSuccess : RatersRefusedProblem),
});
