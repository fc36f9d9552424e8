import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import type { RequestContext } from "../../../platform/graphql/context.js";
import type { NeedReads } from "./need.reads.js";
import type { NeedService } from "./need.service.js";
import {
  AnswerNeedInput,
  CloseNeedInput,
  HouseNeedsResult,
  HouseNeedType,
  PostedNeedsResult,
  PostedNeedType,
  PostNeedInput,
} from "./need.type.js";

@Resolver(() => PostedNeedsResult)
export class PostedNeedsResultResolver {
  constructor(private readonly reads: NeedReads) {}

  @FieldResolver(() => [PostedNeedType])
  async needs(@Ctx() context: RequestContext): Promise<PostedNeedType[]> {
    return this.reads.listPosted(await context.getViewer());
  }
}

@Resolver(() => HouseNeedsResult)
export class HouseNeedsResultResolver {
  constructor(private readonly reads: NeedReads) {}

  @FieldResolver(() => [HouseNeedType])
  async needs(@Ctx() context: RequestContext): Promise<HouseNeedType[]> {
    return this.reads.listReaching(await context.getViewer());
  }
}

@Resolver()
export class NeedResolver {
  constructor(
    private readonly needs: NeedService,
    private readonly reads: NeedReads,
  ) {}

  @Access("HR")
  @Query(() => [PostedNeedType], { description: "The questions in the house that one posted, newest first." })
  async postedNeeds(@Ctx() context: RequestContext): Promise<PostedNeedType[]> {
    return this.reads.listPosted(await context.getViewer());
  }

  @Access("EMPLOYEE")
  @Query(() => [HouseNeedType], { description: "Questions in the house that reach oneself, newest first." })
  async houseNeeds(@Ctx() context: RequestContext): Promise<HouseNeedType[]> {
    return this.reads.listReaching(await context.getViewer());
  }

  @Access("HR")
  @Mutation(() => PostedNeedsResult, {
    description: "Puts a question in the house: it reaches people by a talent they chose to be found by.",
  })
  async postNeed(@Arg("input", () => PostNeedInput) input: PostNeedInput): Promise<PostedNeedsResult> {
    return this.needs.post(input);
  }

  @Access("HR")
  @Mutation(() => PostedNeedsResult, { description: "Takes no more answers to a question." })
  async closeNeed(@Arg("input", () => CloseNeedInput) input: CloseNeedInput): Promise<PostedNeedsResult> {
    return this.needs.close(input.needId);
  }

  @Access("EMPLOYEE")
  @Mutation(() => HouseNeedsResult, { description: "Answers a question; from then on whoever asked sees one's name and what one wrote." })
  async answerNeed(@Arg("input", () => AnswerNeedInput) input: AnswerNeedInput): Promise<HouseNeedsResult> {
    return this.needs.answer(input.needId, input.text);
  }

  @Access("EMPLOYEE")
  @Mutation(() => HouseNeedsResult, { description: "Takes one's answer back." })
  async withdrawNeedAnswer(@Arg("input", () => CloseNeedInput) input: CloseNeedInput): Promise<HouseNeedsResult> {
    return this.needs.withdrawAnswer(input.needId);
  }
}
