import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PageInfo } from "../../platform/graphql/page-info.type.js";
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
@ObjectType("Person", {
  description: "A colleague, as every colleague may see them: name, team and function, and nothing else by default.",
})
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { nullable: true, description: "The team they are in today." })
  teamName: string | null;

  @Field(() => String, { nullable: true, description: "The function they have today." })
  functionName: string | null;
}

@Access("REACHED")
@ObjectType("PersonEdge")
export class PersonEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PersonType)
  node: PersonType;
}

@Access("REACHED")
@ObjectType("PersonConnection")
export class PersonConnection {
  @Field(() => [PersonEdge])
  edges: PersonEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

export enum FrameKindEnum {
  TEAM = "TEAM",
  LOCATION = "LOCATION",
  FUNCTION = "FUNCTION",
}
registerEnumType(FrameKindEnum, { name: "FrameKind", description: "What the frame divides people by." });

@Access("SHAPE")
@ObjectType("FrameUnit", { description: "A team, location or function of the employer's own administration." })
export class FrameUnitType {
  @Field(() => ID)
  id: string;

  @Field(() => FrameKindEnum)
  kind: FrameKindEnum;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: "How many work there today." })
  peopleCount: number;
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
