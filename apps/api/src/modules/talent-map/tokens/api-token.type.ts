import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";

@Access("REACHED")
@ObjectType("TalentMapToken", { description: "A key for a program that asks the talent map, and can do nothing else." })
export class TalentMapTokenType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  createdOn: string;

  @Field(() => String)
  expiresOn: string;

  @Field(() => Boolean, { description: "Neither taken back nor past its day." })
  isAlive: boolean;
}

@InputType()
export class CreateTalentMapTokenInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => String, { description: "What it is for, 1 to 100 characters." })
  label: string;

  @Field(() => Int, { description: "For how many days, 1 to 366." })
  days: number;
}

@InputType()
export class RevokeTalentMapTokenInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ID)
  tokenId: string;
}

@Access("REACHED")
@ObjectType("CreateTalentMapTokenSuccess")
export class CreateTalentMapTokenSuccess {
  @Field(() => ID)
  tokenId: string;

  /** Resolved anew each time and stored nowhere. */
  @Field(() => String, { description: "To be sent as `Authorization: Bearer …` to /talent-map/graphql. Nobody can show it again later." })
  token?: string;
}

@Access("REACHED")
@ObjectType("RevokeTalentMapTokenSuccess")
export class RevokeTalentMapTokenSuccess {
  @Field(() => ID)
  tokenId: string;
}
