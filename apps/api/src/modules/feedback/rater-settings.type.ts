import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { GraphQLJSON } from "graphql-scalars";
import { Access } from "../../platform/graphql/access.js";

@Access("REACHED")
@ObjectType("FeedbackRequest", {
  description: "Somebody asks oneself for feedback. Whether one answered is known nowhere but on one's device.",
})
export class FeedbackRequestType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  ownerName: string;

  @Field(() => GraphQLJSON, { description: "As what one is asked, in both languages." })
  groupName: unknown;

  @Field(() => Boolean, { description: "Whether the owner will know whose answer it is." })
  isAttributable: boolean;

  @Field(() => String)
  message: string;

  @Field(() => String)
  closesAt: string;

  @Field(() => String, { description: "The answer page, with one's own secret behind `#`." })
  path: string;
}

@Access("REACHED")
@ObjectType("RaterSettings", { description: "How much one wants to be asked." })
export class RaterSettingsType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: "With so many open requests, others read that one has much on the plate now." })
  openRequestsMax: number;
}

@InputType()
export class SetOpenRequestsMaxInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => Int)
  openRequestsMax: number;
}

@Access("REACHED")
@ObjectType("SetOpenRequestsMaxSuccess")
export class SetOpenRequestsMaxSuccess {
  @Field(() => RaterSettingsType)
  settings: RaterSettingsType;
}
