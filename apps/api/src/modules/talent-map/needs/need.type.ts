import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";

@Access("REACHED")
@ObjectType("NeedTalent", { description: "The talent that a question asks for." })
export class NeedTalentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  nameNl: string;

  @Field(() => String)
  nameEn: string;
}

@Access("REACHED")
@ObjectType("NeedAnswer", { description: "What somebody who chose to answer wrote." })
export class NeedAnswerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  text: string;
}

@Access("REACHED")
@ObjectType("PostedNeed", {
  description: "A question in the house, as whoever posted it sees it. Whom it reached is stored nowhere, and how many neither.",
})
export class PostedNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => NeedTalentType)
  talent: NeedTalentType;

  @Field(() => String)
  postedOn: string;

  @Field(() => String)
  closesOn: string;

  @Field(() => Boolean)
  isOpen: boolean;

  @Field(() => [NeedAnswerType], { description: "In no order of time." })
  answers: NeedAnswerType[];
}

@Access("REACHED")
@ObjectType("HouseNeed", { description: "A question in the house that reaches oneself, by a talent one chose to be found by." })
export class HouseNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: "Who asks." })
  postedByName: string;

  @Field(() => NeedTalentType)
  talent: NeedTalentType;

  @Field(() => String)
  postedOn: string;

  @Field(() => String)
  closesOn: string;

  @Field(() => String, { nullable: true, description: "What one answered; null when one did not." })
  myAnswer: string | null;
}

@InputType()
export class PostNeedInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID, { description: "A talent of the catalogue." })
  talentId: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: "The last day it can be answered, as `YYYY-MM-DD`." })
  closesOn: string;
}

@InputType()
export class CloseNeedInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  needId: string;
}

@InputType()
export class AnswerNeedInput extends CloseNeedInput {
  @Field(() => String)
  text: string;
}

@Access("REACHED")
@ObjectType("PostedNeedsResult", { description: "One's own questions after the act." })
export class PostedNeedsResult {
  readonly needId?: string;

  @Field(() => [PostedNeedType])
  needs?: PostedNeedType[];
}

@Access("REACHED")
@ObjectType("HouseNeedsResult", { description: "The questions that reach oneself after the act." })
export class HouseNeedsResult {
  readonly needId?: string;

  @Field(() => [HouseNeedType])
  needs?: HouseNeedType[];
}
