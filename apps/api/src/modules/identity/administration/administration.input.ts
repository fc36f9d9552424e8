import { Field, ID, InputType } from "type-graphql";
import { IsUUID } from "class-validator";
import type { Role } from "../../../platform/graphql/context.js";
import { AccountActInput } from "../account/account.input.js";
import { FrameKindEnum, RoleEnum } from "../identity.type.js";

@InputType()
export class GiveRoleInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => RoleEnum)
  role: Role;
}

@InputType()
export class TakeRoleInput extends GiveRoleInput {}

@InputType()
export class AddFrameUnitInput extends AccountActInput {
  @Field(() => FrameKindEnum)
  kind: FrameKindEnum;

  @Field(() => String)
  name: string;
}

@InputType()
export class RenameFrameUnitInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  frameUnitId: string;

  @Field(() => String)
  name: string;
}

@InputType()
export class RemoveFrameUnitInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  frameUnitId: string;
}

@InputType()
export class PlacePersonInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ID)
  @IsUUID()
  frameUnitId: string;

  @Field(() => String, { description: "The first day, `YYYY-MM-DD`." })
  startedOn: string;

  @Field(() => String, { nullable: true, description: "The first day on which it no longer holds." })
  endedOn: string | null;
}

@InputType()
export class ChangePlacementInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  placementId: string;

  @Field(() => ID, { description: "Of the same kind." })
  @IsUUID()
  frameUnitId: string;

  @Field(() => String, { description: "The first day, `YYYY-MM-DD`." })
  startedOn: string;

  @Field(() => String, { nullable: true, description: "The first day on which it no longer holds." })
  endedOn: string | null;
}

@InputType()
export class RemovePlacementInput extends AccountActInput {
  @Field(() => ID)
  @IsUUID()
  placementId: string;
}
