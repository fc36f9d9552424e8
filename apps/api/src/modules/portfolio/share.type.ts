import { Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PersonType } from "../identity/index.js";
import { AUDIENCES, SHAREABLE_KINDS, type Audience, type ShareableKind } from "./share.rules.js";

export const AudienceEnum = Object.fromEntries(AUDIENCES.map((name) => [name, name])) as { [A in Audience]: A };
registerEnumType(AudienceEnum, {
  name: "Audience",
  description: "Whom one thing is shown to: nobody, some people by name, or every employee of the organisation. Never a role such as HR.",
});

export const ShareableKindEnum = Object.fromEntries(SHAREABLE_KINDS.map((name) => [name, name])) as { [K in ShareableKind]: K };
registerEnumType(ShareableKindEnum, { name: "ShareableKind", description: "What can be shared, each thing on its own." });

@InterfaceType("ShareableItem", { description: "Something of a portfolio that its owner can show to others. Private until then." })
export abstract class ShareableItem {
  @Field(() => ID)
  id: string;

  @Field(() => AudienceEnum, { nullable: true, description: "Whom it is shown to; null for everybody but its owner." })
  audience: Audience | null;

  @Field(() => [PersonType], { description: "The people its owner chose by name; empty for everybody but its owner." })
  sharedWith: PersonType[];
}

@InputType()
export class ShareItemInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => ShareableKindEnum)
  kind: ShareableKind;

  @Field(() => ID)
  itemId: string;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => [ID], { defaultValue: [], description: "The people, when the audience is CHOSEN. They replace those chosen before." })
  personIds: string[];
}

@InputType()
export class StopSharingInput {
  @Field(() => ID)
  clientMutationId: string;
}

@Access("REACHED")
@ObjectType("ShareItemSuccess")
export class ShareItemSuccess {
  kind: ShareableKind;

  itemId: string;
}

@Access("REACHED")
@ObjectType("StopSharingSuccess")
export class StopSharingSuccess {
  @Field(() => Int, { description: "How many things nobody else can see any more." })
  stopped: number;
}
