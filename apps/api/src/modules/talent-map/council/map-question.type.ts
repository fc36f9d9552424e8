import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { PageInfo } from "../../../platform/graphql/page-info.type.js";

@Access("SHAPE")
@ObjectType("MapQuestion", { description: "What HR asked of the talent map on a day, and what for." })
export class MapQuestionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  askedOn: string;

  @Field(() => String, { description: "The purpose that was stated." })
  purpose: string;

  @Field(() => String, { description: "`MAP`, `TREND` or `RARE`." })
  kind: string;

  @Field(() => Int)
  epoch: number;

  @Field(() => [String], { description: "Empty for the whole organisation." })
  groupNames: string[];

  @Field(() => [String])
  expressionNamesNl: string[];

  @Field(() => [String])
  expressionNamesEn: string[];
}

@Access("REACHED")
@ObjectType("MapQuestionEdge")
export class MapQuestionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => MapQuestionType)
  node: MapQuestionType;
}

@Access("REACHED")
@ObjectType("MapQuestionConnection")
export class MapQuestionConnection {
  @Field(() => [MapQuestionEdge])
  edges: MapQuestionEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** Only says that this root exists; its read root answers it. */
@Resolver()
export class MapQuestionsResolver {
  @Access("SIGNED_IN")
  @Query(() => MapQuestionConnection, {
    description: "Every question HR put to the talent map, newest first; for everybody who works here.",
  })
  mapQuestions(
    @Arg("first", () => Int, { nullable: true }) _first: number | null,
    @Arg("after", () => String, { nullable: true }) _after: string | null,
  ): MapQuestionConnection {
    throw new Error("Answered by its shape.");
  }
}
