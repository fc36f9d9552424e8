import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";

export enum TalentMapDimensionEnum {
  ORGANISATION = "ORGANISATION",
  TEAM = "TEAM",
  LOCATION = "LOCATION",
  FUNCTION = "FUNCTION",
}
registerEnumType(TalentMapDimensionEnum, { name: "TalentMapDimension", description: "What a group of the map is a part of." });

export enum TalentMapExpressionKindEnum {
  TALENT = "TALENT",
  THEME = "THEME",
  PAIR = "PAIR",
}
registerEnumType(TalentMapExpressionKindEnum, {
  name: "TalentMapExpressionKind",
  description: "One talent, any talent of one theme, or two talents together.",
});

export enum TalentMapParticipationEnum {
  UNDER_25 = "UNDER_25",
  FROM_25_TO_50 = "FROM_25_TO_50",
  FROM_50_TO_75 = "FROM_50_TO_75",
  OVER_75 = "OVER_75",
}
registerEnumType(TalentMapParticipationEnum, {
  name: "TalentMapParticipation",
  description: "How many of the whole organisation take part, in per cent; never of a group.",
});

@Access("REACHED")
@ObjectType("TalentMapEpoch", { description: "One publication of the map. It never changes; nothing is counted in between." })
export class TalentMapEpochType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: "The epoch's number, to ask for it." })
  number: number;

  @Field(() => String, { description: "The scheduled day it stands for." })
  scheduledOn: string;

  @Field(() => String)
  publishedOn: string;

  @Field(() => Int, { description: "The smallest number that is shown. Few and nobody look the same below it." })
  threshold: number;

  @Field(() => Int, { description: "Every number was changed on purpose, by this at most." })
  maxNoise: number;

  @Field(() => Float, { description: "The variance of that change; zero on average." })
  variance: number;

  @Field(() => Int, { description: "From which difference between this epoch and another a change is more than noise (95 %)." })
  realTrendFrom: number;

  @Field(() => Int, { description: "Employees of the organisation, from its own administration." })
  employees: number;

  @Field(() => TalentMapParticipationEnum)
  participation: TalentMapParticipationEnum;
}

@Access("REACHED")
@ObjectType("TalentMapGroup", {
  description: "A group that may have numbers: ten employees or more, and never nearly the same as another.",
})
export class TalentMapGroupType {
  @Field(() => ID, { description: "The group's lineage, which stays the same over epochs and new names." })
  id: string;

  @Field(() => TalentMapDimensionEnum)
  dimension: TalentMapDimensionEnum;

  @Field(() => String, { nullable: true, description: "Null for the whole organisation." })
  name: string | null;

  @Field(() => Int, { description: "Employees, from the organisation's own administration." })
  employees: number;

  @Field(() => [TalentMapExpressionKindEnum], { description: "What can be asked of this group." })
  expressionKinds: TalentMapExpressionKindEnum[];
}

@Access("REACHED")
@ObjectType("TalentMapExpression", { description: "Something of the closed list that can be asked." })
export class TalentMapExpressionType {
  @Field(() => ID, { description: "`t:<talent>`, `th:<theme>` or `t:<talent>&t:<talent>` with the ids in order." })
  id: string;

  @Field(() => TalentMapExpressionKindEnum)
  kind: TalentMapExpressionKindEnum;

  @Field(() => String)
  nameNl: string;

  @Field(() => String)
  nameEn: string;
}

@Access("REACHED")
@ObjectType("TalentMapRow", { description: "The numbers of one group." })
export class TalentMapRowType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  groupId: string;

  @Field(() => [Int], {
    nullable: "items",
    description: "About how many, for each expression of the map in its order. Null means few or nobody: the two are one.",
  })
  about: (number | null)[];
}

@Access("REACHED")
@ObjectType("TalentMap", { description: "Published numbers of groups × expressions. Parts do not add up exactly to the whole." })
export class TalentMapType {
  @Field(() => ID)
  id: string;

  @Field(() => TalentMapEpochType)
  epoch: TalentMapEpochType;

  @Field(() => [TalentMapGroupType])
  groups: TalentMapGroupType[];

  @Field(() => [TalentMapExpressionType])
  expressions: TalentMapExpressionType[];

  @Field(() => [TalentMapRowType], { description: "One for each group, in its order." })
  rows: TalentMapRowType[];
}

@Access("REACHED")
@ObjectType("TalentMapOptions", { description: "What can be asked of the map now. It holds no number about talents and asks no purpose." })
export class TalentMapOptionsType {
  @Field(() => ID)
  id: string;

  @Field(() => [TalentMapEpochType], {
    description: "Newest first. None while the map is off, not published yet, or older than six months.",
  })
  epochs: TalentMapEpochType[];

  @Field(() => [String], { description: "Scheduled days on which nothing was published, newest first. Why is not told." })
  skippedOn: string[];

  @Field(() => [TalentMapGroupType], { description: "Of the epoch that was asked for, or the newest." })
  groups: TalentMapGroupType[];

  @Field(() => [TalentMapExpressionType])
  expressions: TalentMapExpressionType[];
}

@Access("REACHED")
@ObjectType("TalentMapPoint", { description: "One epoch's number of a trend." })
export class TalentMapPointType {
  @Field(() => Int)
  epoch: number;

  @Field(() => String)
  publishedOn: string;

  @Field(() => Int, { nullable: true, description: "Null means few or nobody." })
  about: number | null;

  @Field(() => Int, { nullable: true, description: "From the epoch before it; null where one of the two is not shown." })
  change: number | null;

  @Field(() => Boolean, { description: "Whether that change is more than noise (95 %)." })
  isReal: boolean;
}

@Access("REACHED")
@ObjectType("TalentMapSeries", { description: "One expression over the visible epochs." })
export class TalentMapSeriesType {
  @Field(() => ID)
  id: string;

  @Field(() => TalentMapExpressionType)
  expression: TalentMapExpressionType;

  @Field(() => [TalentMapPointType], { description: "Oldest first." })
  points: TalentMapPointType[];
}

@Access("REACHED")
@ObjectType("TalentMapTrend", { description: "One group over the visible epochs." })
export class TalentMapTrendType {
  @Field(() => ID)
  id: string;

  @Field(() => TalentMapGroupType)
  group: TalentMapGroupType;

  @Field(() => [TalentMapSeriesType])
  series: TalentMapSeriesType[];
}

@Access("REACHED")
@ObjectType("TalentMapRareTalent", { description: "A talent that few people of a group lent out." })
export class TalentMapRareTalentType {
  @Field(() => ID)
  id: string;

  @Field(() => TalentMapExpressionType)
  expression: TalentMapExpressionType;

  @Field(() => Int, { nullable: true, description: "Null means few or nobody." })
  about: number | null;
}

@Access("REACHED")
@ObjectType("TalentMapRareTalents", {
  description: "The talents with the smallest numbers in one group; those not shown come first, by name.",
})
export class TalentMapRareTalentsType {
  @Field(() => ID)
  id: string;

  @Field(() => TalentMapEpochType)
  epoch: TalentMapEpochType;

  @Field(() => TalentMapGroupType)
  group: TalentMapGroupType;

  @Field(() => [TalentMapRareTalentType])
  talents: TalentMapRareTalentType[];
}
