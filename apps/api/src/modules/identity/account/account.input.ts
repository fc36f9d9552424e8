import { Field, ID, InputType } from "type-graphql";
import { IsEmail, IsUUID, MaxLength } from "class-validator";
import { Language } from "../identity.type.js";

@InputType()
export class AccountActInput {
  @Field(() => ID)
  @IsUUID()
  clientMutationId: string;
}

@InputType()
export class EndSessionInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class RemovePasskeyInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class ChangeLanguageInput extends AccountActInput {
  @Field(() => Language)
  language: Language;
}

@InputType()
export class CorrectEmailInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => String)
  @IsEmail()
  @MaxLength(254)
  email: string;
}
