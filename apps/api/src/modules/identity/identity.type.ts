import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { ROLE_NAMES, type Role } from "../../platform/graphql/context.js";

/** Language of the screen and of mails. */
export enum Language {
  NL = "NL",
  EN = "EN",
}
registerEnumType(Language, { name: "Language", description: "Language of the screen and of mails." });

export const RoleEnum = Object.fromEntries(ROLE_NAMES.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, { name: "Role", description: "What somebody may do in an organisation besides owning a portfolio." });

@Access("SHAPE")
@ObjectType("Person", { description: "A colleague, as every colleague may see them: the name and nothing else by default." })
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;
}

@Access("REACHED")
@ObjectType("Viewer", { description: "The person who is signed in, and the mode they act in." })
export class ViewerType {
  @Field(() => ID, { description: "The id of the person." })
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => Language)
  language: Language;

  @Field(() => [RoleEnum], { description: "Effective roles: HR and works council only while acting as such." })
  roles: Role[];

  @Field(() => String)
  organisationName: string;

  @Field(() => Boolean, { description: "Whether this is the demonstration organisation." })
  isDemo: boolean;
}
