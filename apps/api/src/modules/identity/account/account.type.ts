import { Field, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { Language, RoleEnum } from "../identity.type.js";
import type { Role } from "../../../platform/graphql/context.js";

@Access("REACHED")
@ObjectType("AccountSession", { description: "A browser one is signed in with." })
export class AccountSessionType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "Browser and system, as far as they said so; may be empty." })
  deviceLabel: string;

  @Field(() => String)
  startedOn: string;

  @Field(() => String)
  endsOn: string;

  @Field(() => Boolean)
  isRemembered: boolean;

  @Field(() => Boolean, { description: "The browser that asks." })
  isCurrent: boolean;
}

@Access("REACHED")
@ObjectType("AccountPasskey", { description: "A passkey of one's own." })
export class AccountPasskeyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  addedOn: string;

  @Field(() => String, { nullable: true })
  lastUsedOn: string | null;
}

@Access("REACHED")
@ObjectType("EmailCorrection", { description: "An administrator's change of one's address that has not taken effect yet." })
export class EmailCorrectionType {
  @Field(() => String)
  newEmail: string;

  @Field(() => String)
  effectiveAt: string;
}

@Access("REACHED")
@ObjectType("Account", { description: "How one signs in oneself; nobody else's." })
export class AccountType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => Language)
  language: Language;

  @Field(() => Boolean, { description: "Whether one signed in within the last minutes, which some acts need." })
  isFresh: boolean;

  @Field(() => RoleEnum, { nullable: true, description: "The mode one acts in, when it is not that of a colleague." })
  actingAs: Role | null;

  @Field(() => [RoleEnum], { description: "Modes one may change to." })
  mayActAs: Role[];

  @Field(() => [AccountSessionType])
  sessions: AccountSessionType[];

  @Field(() => [AccountPasskeyType])
  passkeys: AccountPasskeyType[];

  @Field(() => Int)
  recoveryCodesLeft: number;

  @Field(() => Boolean, { description: "Whether one's account at the organisation's identity provider was linked." })
  isLinkedToProvider: boolean;

  @Field(() => EmailCorrectionType, { nullable: true })
  emailCorrection: EmailCorrectionType | null;
}

@Access("REACHED")
@ObjectType("AccountResult", { description: "One's account after the act." })
export class AccountResult {
  readonly changed?: true;

  @Field(() => AccountType)
  account?: AccountType;
}

@Access("REACHED")
@ObjectType("CorrectEmailSuccess", { description: "The address changes at that time, unless the person stops it." })
export class CorrectEmailSuccess {
  personId: string;

  @Field(() => String)
  effectiveAt: string;
}
