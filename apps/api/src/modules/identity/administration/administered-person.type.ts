import { Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { PageInfo } from "../../../platform/graphql/page-info.type.js";
import type { Role } from "../../../platform/graphql/context.js";
import { FrameKindEnum, FrameUnitType, RoleEnum } from "../identity.type.js";

@Access("SHAPE")
@ObjectType("Placement", {
  description: "Since when and until when somebody is in a team, at a location or in a function; for administrators.",
})
export class PlacementType {
  @Field(() => ID)
  id: string;

  @Field(() => FrameKindEnum)
  kind: FrameKindEnum;

  @Field(() => String, { description: "The first day." })
  startedOn: string;

  @Field(() => String, { nullable: true, description: "The first day on which it no longer holds." })
  endedOn: string | null;

  @Field(() => FrameUnitType, { nullable: true })
  unit: FrameUnitType | null;
}

@Access("SHAPE")
@ObjectType("RoleChange", { description: "That an administrator gave somebody a role, or took it." })
export class RoleChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => Boolean)
  isGiven: boolean;

  @Field(() => String)
  changedAt: string;

  @Field(() => String, { nullable: true, description: "The name of the administrator." })
  changedByName: string | null;
}

@Access("SHAPE")
@ObjectType("AdministeredPerson", {
  description: "Somebody as the employer's own administration knows them, for administrators. Nothing of what they own is in it.",
})
export class AdministeredPersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  staffNumber: string | null;

  @Field(() => Boolean, { description: "False for somebody who left." })
  isActive: boolean;

  @Field(() => [RoleEnum], { description: "All roles, those of a mode included." })
  roles: Role[];

  @Field(() => String, { nullable: true, description: "The team they are in today." })
  teamName: string | null;

  @Field(() => String, { nullable: true, description: "The address that is about to take effect." })
  newEmail: string | null;

  @Field(() => String, { nullable: true, description: "When it takes effect, unless the person stops it." })
  newEmailAt: string | null;

  @Field(() => [PlacementType], { description: "Newest first." })
  placements: PlacementType[];

  @Field(() => [RoleChangeType], { description: "Newest first." })
  roleChanges: RoleChangeType[];
}

@Access("REACHED")
@ObjectType("AdministeredPersonEdge")
export class AdministeredPersonEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => AdministeredPersonType)
  node: AdministeredPersonType;
}

@Access("REACHED")
@ObjectType("AdministeredPersonConnection")
export class AdministeredPersonConnection {
  @Field(() => [AdministeredPersonEdge])
  edges: AdministeredPersonEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
