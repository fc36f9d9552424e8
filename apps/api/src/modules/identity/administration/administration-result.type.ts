import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";

@Access("REACHED")
@ObjectType("GiveRoleSuccess")
export class GiveRoleSuccess {
  personId: string;
}

@Access("REACHED")
@ObjectType("TakeRoleSuccess")
export class TakeRoleSuccess {
  personId: string;
}

@Access("REACHED")
@ObjectType("LastAdministratorProblem", { description: "Nobody else could administer the organisation then. Nothing was changed." })
export class LastAdministratorProblem {
  @Field(() => ID)
  lastAdministratorId: string;
}

export const TakeRoleResult = createUnionType({
  name: "TakeRoleResult",
  types: () => [TakeRoleSuccess, LastAdministratorProblem] as const,
  resolveType: (result: object) => ("lastAdministratorId" in result ? LastAdministratorProblem : TakeRoleSuccess),
});

@Access("REACHED")
@ObjectType("AddFrameUnitSuccess")
export class AddFrameUnitSuccess {
  frameUnitId: string;
}

@Access("REACHED")
@ObjectType("RenameFrameUnitSuccess")
export class RenameFrameUnitSuccess {
  frameUnitId: string;
}

@Access("REACHED")
@ObjectType("RemoveFrameUnitSuccess")
export class RemoveFrameUnitSuccess {
  @Field(() => ID)
  removedId: string;
}

@Access("REACHED")
@ObjectType("FrameUnitNameTakenProblem", { description: "There is one of that kind and name already. Nothing was changed." })
export class FrameUnitNameTakenProblem {
  @Field(() => ID, { description: "The one that has the name." })
  nameTakenById: string;
}

@Access("REACHED")
@ObjectType("FrameUnitInUseProblem", { description: "Somebody is or was in it, so it stays. Nothing was changed." })
export class FrameUnitInUseProblem {
  @Field(() => ID)
  usedId: string;
}

export const AddFrameUnitResult = createUnionType({
  name: "AddFrameUnitResult",
  types: () => [AddFrameUnitSuccess, FrameUnitNameTakenProblem] as const,
  resolveType: (result: object) => ("nameTakenById" in result ? FrameUnitNameTakenProblem : AddFrameUnitSuccess),
});

export const RenameFrameUnitResult = createUnionType({
  name: "RenameFrameUnitResult",
  types: () => [RenameFrameUnitSuccess, FrameUnitNameTakenProblem] as const,
  resolveType: (result: object) => ("nameTakenById" in result ? FrameUnitNameTakenProblem : RenameFrameUnitSuccess),
});

export const RemoveFrameUnitResult = createUnionType({
  name: "RemoveFrameUnitResult",
  types: () => [RemoveFrameUnitSuccess, FrameUnitInUseProblem] as const,
  resolveType: (result: object) => ("usedId" in result ? FrameUnitInUseProblem : RemoveFrameUnitSuccess),
});

@Access("REACHED")
@ObjectType("PlacePersonSuccess")
export class PlacePersonSuccess {
  personId: string;
}

@Access("REACHED")
@ObjectType("ChangePlacementSuccess")
export class ChangePlacementSuccess {
  personId: string;
}

@Access("REACHED")
@ObjectType("RemovePlacementSuccess")
export class RemovePlacementSuccess {
  personId: string;
}

@Access("REACHED")
@ObjectType("PlacementOverlapsProblem", {
  description: "Somebody has one team, one location and one function at a time. Nothing was changed.",
})
export class PlacementOverlapsProblem {
  @Field(() => ID, { description: "The placement that is in the way." })
  inTheWayId: string;
}

export const PlacePersonResult = createUnionType({
  name: "PlacePersonResult",
  types: () => [PlacePersonSuccess, PlacementOverlapsProblem] as const,
  resolveType: (result: object) => ("inTheWayId" in result ? PlacementOverlapsProblem : PlacePersonSuccess),
});

export const ChangePlacementResult = createUnionType({
  name: "ChangePlacementResult",
  types: () => [ChangePlacementSuccess, PlacementOverlapsProblem] as const,
  resolveType: (result: object) => ("inTheWayId" in result ? PlacementOverlapsProblem : ChangePlacementSuccess),
});
