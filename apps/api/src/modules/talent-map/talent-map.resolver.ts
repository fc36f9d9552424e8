import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { TalentMapService } from "./talent-map.service.js";
import { TalentMapOptionsType, TalentMapRareTalentsType, TalentMapTrendType, TalentMapType } from "./talent-map.type.js";

const PURPOSE = {
  description: "What the question is for, in a sentence. It is kept, and every employee can read it beside the question.",
} as const;
const RARE_TALENTS = 10;

/** Acting as HR, a mode that takes a fresh sign-in to enter: published numbers, and nothing else. */
@Resolver()
export class TalentMapResolver {
  constructor(private readonly map: TalentMapService) {}

  @Access("HR")
  @Query(() => TalentMapOptionsType, { description: "Which epochs, groups and expressions the closed list has." })
  async talentMapOptions(
    @Arg("epoch", () => Int, { nullable: true }) epoch: number | null,
    @Ctx() context: RequestContext,
  ): Promise<TalentMapOptionsType> {
    return this.map.options(await context.getViewer(), epoch ?? null);
  }

  @Access("HR")
  @Query(() => TalentMapType, {
    nullable: true,
    description:
      "Published numbers of groups × expressions. Without `epoch` the newest; without `expressions` every talent; without `groups` every group that has these expressions. Null while nothing is published.",
  })
  async talentMap(
    @Arg("purpose", () => String, PURPOSE) purpose: string,
    @Arg("epoch", () => Int, { nullable: true }) epoch: number | null,
    @Arg("groups", () => [ID], { nullable: true }) groups: string[] | null,
    @Arg("expressions", () => [ID], { nullable: true }) expressions: string[] | null,
    @Ctx() context: RequestContext,
  ): Promise<TalentMapType | null> {
    const wanted = { epoch: epoch ?? null, groups: groups ?? null, expressions: expressions ?? null };
    return this.map.map(await context.getViewer(), purpose, wanted);
  }

  @Access("HR")
  @Query(() => TalentMapTrendType, {
    nullable: true,
    description: "One group's numbers over the visible epochs, each change judged against the noise.",
  })
  async talentMapTrend(
    @Arg("purpose", () => String, PURPOSE) purpose: string,
    @Arg("group", () => ID) group: string,
    @Arg("expressions", () => [ID]) expressions: string[],
    @Ctx() context: RequestContext,
  ): Promise<TalentMapTrendType | null> {
    return this.map.trend(await context.getViewer(), purpose, group, expressions);
  }

  @Access("HR")
  @Query(() => TalentMapRareTalentsType, { nullable: true, description: "Which talents few people of a group lent out." })
  async talentMapRareTalents(
    @Arg("purpose", () => String, PURPOSE) purpose: string,
    @Arg("group", () => ID) group: string,
    @Arg("epoch", () => Int, { nullable: true }) epoch: number | null,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<TalentMapRareTalentsType | null> {
    const wanted = { epoch: epoch ?? null, group, first: Math.min(Math.max(first ?? RARE_TALENTS, 1), 100) };
    return this.map.rareTalents(await context.getViewer(), purpose, wanted);
  }
}
