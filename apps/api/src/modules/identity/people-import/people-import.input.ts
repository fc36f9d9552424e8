import { Field, ID, InputType } from "type-graphql";
import { IsUUID } from "class-validator";

@InputType()
export class PeopleImportInput {
  @Field(() => ID)
  @IsUUID()
  clientMutationId: string;

  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class ApplyPeopleImportInput extends PeopleImportInput {
  @Field(() => Boolean, { description: "Go on without the rows that were refused. Nobody leaves then." })
  acceptsGoodRows: boolean;

  @Field(() => Boolean, { description: "Deactivate the people the list does not name." })
  deactivatesLeavers: boolean;
}
