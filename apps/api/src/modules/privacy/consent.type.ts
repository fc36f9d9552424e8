import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CONSENT_PURPOSES, type ConsentPurpose } from "@eigenkleur/shared";
import { Access } from "../../platform/graphql/access.js";

export const ConsentPurposeEnum = Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, purpose])) as {
  [P in ConsentPurpose]: P;
};
registerEnumType(ConsentPurposeEnum, {
  name: "ConsentPurpose",
  description: "What one may say yes to, each on its own: counting in the talent map, or being found by a question in the house.",
});

export enum ConsentActEnum {
  GIVEN_ALL = "GIVEN_ALL",
  GIVEN_CHOSEN = "GIVEN_CHOSEN",
  WITHDRAWN = "WITHDRAWN",
}
registerEnumType(ConsentActEnum, { name: "ConsentAct", description: "What somebody chose." });

@Access("REACHED")
@ObjectType("Consent", { description: "What holds now for one purpose. Only oneself can read it." })
export class ConsentType {
  @Field(() => ID, { description: "The purpose." })
  id: string;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => Boolean, { description: "Off until one says yes." })
  isGiven: boolean;

  @Field(() => [ID], { nullable: true, description: "Talents of the catalogue; null covers all of them, also later ones." })
  talentIds: string[] | null;

  @Field(() => Int, { description: "The version of the text that holds now; a yes names it." })
  currentTextVersion: number;
}

@Access("REACHED")
@ObjectType("ConsentLogEntry", { description: "That one said yes or stopped, with the version of the text that was on the screen." })
export class ConsentLogEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => ConsentActEnum)
  act: ConsentActEnum;

  @Field(() => Int)
  textVersion: number;

  @Field(() => String)
  recordedAt: string;
}

@Access("REACHED")
@ObjectType("MyConsents", { description: "One's own choices. There is no query for anybody else's, and no count of them." })
export class MyConsentsType {
  @Field(() => ID)
  id: string;

  @Field(() => [ConsentType])
  consents: ConsentType[];

  @Field(() => [ConsentLogEntryType], { description: "Newest first, the last hundred." })
  log: ConsentLogEntryType[];
}

@InputType()
export class GiveConsentInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => [ID], { nullable: true, description: "Chosen talents of the catalogue; absent means all of them, also later ones." })
  talentIds: string[] | null;

  @Field(() => Int, { description: "The version of the text that was on the screen." })
  textVersion: number;
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;
}

@Access("REACHED")
@ObjectType("ConsentSuccess")
export class ConsentSuccess {
  readonly done?: true;

  @Field(() => MyConsentsType)
  consents?: MyConsentsType;
}

@Access("REACHED")
@ObjectType("ConsentTextChangedProblem", { description: "The text is no longer the one that was on the screen. Nothing was recorded." })
export class ConsentTextChangedProblem {
  @Field(() => Int)
  currentVersion: number;
}

export const GiveConsentResult = createUnionType({
  name: "GiveConsentResult",
  types: () => [ConsentSuccess, ConsentTextChangedProblem] as const,
  resolveType: (result) => ("currentVersion" in result ? ConsentTextChangedProblem : ConsentSuccess),
});
