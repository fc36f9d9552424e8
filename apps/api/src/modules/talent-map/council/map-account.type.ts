import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { NeedTalentType } from "../needs/need.type.js";

export enum MapProfileEnum {
  STRICT = "STRICT",
  STANDARD = "STANDARD",
}
registerEnumType(MapProfileEnum, { name: "MapProfileChoice", description: "How strict the map is." });

export enum MapCadenceEnum {
  QUARTERLY = "QUARTERLY",
  MONTHLY = "MONTHLY",
}
registerEnumType(MapCadenceEnum, { name: "MapCadence", description: "How often a map may be published." });

export enum MapChangeKindEnum {
  TURNED_ON = "TURNED_ON",
  TURNED_OFF = "TURNED_OFF",
  TIGHTER = "TIGHTER",
  LOOSER = "LOOSER",
}
registerEnumType(MapChangeKindEnum, { name: "MapChangeKind", description: "What a change does." });

export enum MapChangeStateEnum {
  DONE = "DONE",
  PROPOSED = "PROPOSED",
  APPROVED = "APPROVED",
  REFUSED = "REFUSED",
  TAKEN_BACK = "TAKEN_BACK",
}
registerEnumType(MapChangeStateEnum, { name: "MapChangeState", description: "A loosening waits until the works council decides." });

@Access("REACHED")
@ObjectType("MapPair", { description: "Two talents that may be asked together." })
export class MapPairType {
  @Field(() => NeedTalentType)
  first: NeedTalentType;

  @Field(() => NeedTalentType)
  second: NeedTalentType;
}

@Access("REACHED")
@ObjectType("MapDecision", { description: "What the works council decided. The map cannot be on without one." })
export class MapDecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  decidedOn: string;
}

@Access("REACHED")
@ObjectType("MapChange", { description: "A change of the settings, done or waiting." })
export class MapChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => MapChangeKindEnum)
  kind: MapChangeKindEnum;

  @Field(() => MapChangeStateEnum)
  state: MapChangeStateEnum;

  @Field(() => MapProfileEnum)
  profile: MapProfileEnum;

  @Field(() => MapCadenceEnum)
  cadence: MapCadenceEnum;

  @Field(() => [MapPairType])
  pairs: MapPairType[];

  @Field(() => String)
  proposedOn: string;

  @Field(() => String, { nullable: true })
  decidedOn: string | null;

  @Field(() => Boolean, { description: "Whether it was oneself who proposed it: then somebody else decides." })
  isOwn: boolean;
}

@Access("REACHED")
@ObjectType("MapFigures", { description: "What the profile comes down to in numbers." })
export class MapFiguresType {
  @Field(() => Int, { description: "A published number differs from the count by at most this." })
  noiseAtMost: number;

  @Field(() => Int)
  noiseVariance: number;

  @Field(() => Int, { description: "The smallest number that is shown." })
  shownFrom: number;

  @Field(() => Int, { description: "The smallest group, in employees." })
  groupFrom: number;

  @Field(() => Int)
  participantsFrom: number;

  @Field(() => Int)
  changesFrom: number;

  @Field(() => Int)
  frozenDays: number;

  @Field(() => Int, { description: "In how many numbers of one count somebody can be, for one talent." })
  cellsPerPerson: number;

  @Field(() => Int, { description: "From which difference two counts are said to differ." })
  trendFrom: number;

  @Field(() => Int)
  epochsVisible: number;

  @Field(() => Int)
  withdrawnAfterMonths: number;
}

@Access("REACHED")
@ObjectType("MapGate", { description: "What was checked before a count was published, all of it from the employer's own administration." })
export class MapGateType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  scheduledOn: string;

  @Field(() => Boolean, { description: "False when the date was skipped; why is written nowhere." })
  isPublished: boolean;

  @Field(() => Int, { nullable: true, description: "Groups that may be shown." })
  groupsAdmitted: number | null;

  @Field(() => Int, { nullable: true, description: "Groups that may not." })
  groupsRefused: number | null;

  @Field(() => Int, { nullable: true })
  smallestGroup: number | null;

  @Field(() => Int, { nullable: true, description: "Sums and differences of up to three groups that were looked at." })
  combinationsExamined: number | null;

  @Field(() => Int, { nullable: true })
  budgetUsed: number | null;

  @Field(() => Int, { nullable: true })
  budgetAllowed: number | null;
}

@Access("REACHED")
@ObjectType("MapAccount", {
  description: "What the talent map is bound to, for the works council and administrators. It holds nothing of who takes part.",
})
export class MapAccountType {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => MapProfileEnum)
  profile: MapProfileEnum;

  @Field(() => MapCadenceEnum)
  cadence: MapCadenceEnum;

  @Field(() => [MapPairType])
  pairs: MapPairType[];

  @Field(() => MapFiguresType)
  figures: MapFiguresType;

  @Field(() => [MapDecisionType], { description: "Newest first." })
  decisions: MapDecisionType[];

  @Field(() => [MapChangeType], { description: "Newest first." })
  changes: MapChangeType[];

  @Field(() => [MapGateType], { description: "Newest first." })
  gates: MapGateType[];
}

@InputType()
export class MapActInput {
  @Field(() => ID)
  clientMutationId: string;
}

@InputType()
export class RecordMapDecisionInput extends MapActInput {
  @Field(() => String, { description: "How the works council refers to its decision." })
  reference: string;

  @Field(() => String, { description: "As `YYYY-MM-DD`." })
  decidedOn: string;
}

@InputType()
export class MapPairInput {
  @Field(() => ID)
  firstTalentId: string;

  @Field(() => ID)
  secondTalentId: string;
}

@InputType()
export class ChangeMapSettingsInput extends MapActInput {
  @Field(() => MapProfileEnum)
  profile: MapProfileEnum;

  @Field(() => MapCadenceEnum)
  cadence: MapCadenceEnum;

  @Field(() => [MapPairInput], { description: "All pairs that are to hold; a talent stands in one at most." })
  pairs: MapPairInput[];
}

@InputType()
export class MapChangeInput extends MapActInput {
  @Field(() => ID)
  changeId: string;
}

@InputType()
export class DecideMapChangeInput extends MapChangeInput {
  @Field(() => Boolean)
  isApproved: boolean;
}

@Access("REACHED")
@ObjectType("MapAccountSuccess", { description: "The account after the act." })
export class MapAccountSuccess {
  readonly done?: true;

  @Field(() => MapAccountType)
  account?: MapAccountType;
}

@Access("REACHED")
@ObjectType("MapDecisionMissingProblem", { description: "The works council has not recorded a decision, so the map stays off." })
export class MapDecisionMissingProblem {
  @Field(() => Boolean)
  needsDecision: boolean;
}

export const TurnMapOnResult = createUnionType({
  name: "TurnMapOnResult",
  types: () => [MapAccountSuccess, MapDecisionMissingProblem] as const,
  resolveType: (result) => ("needsDecision" in result ? MapDecisionMissingProblem : MapAccountSuccess),
});
