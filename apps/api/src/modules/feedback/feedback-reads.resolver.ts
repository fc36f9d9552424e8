import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import { FeedbackReportType } from "./feedback-report.type.js";
import { ownRoundRead, questionnaireRead } from "./feedback-round.shape.js";
import {
  FeedbackQuestionnaireType,
  FeedbackRoundSuccess,
  FeedbackRoundType,
  ImportFeedbackQuestionnaireSuccess,
} from "./feedback-round.type.js";

/** Only says that these roots exist; their read roots answer them. */
@Resolver()
export class FeedbackReadsResolver {
  @Access("SIGNED_IN")
  @Query(() => [FeedbackQuestionnaireType], { description: "Questionnaires a round can use." })
  feedbackQuestionnaires(): FeedbackQuestionnaireType[] {
    return [];
  }

  @Access("WORKING_GROUP")
  @Query(() => [FeedbackQuestionnaireType], { description: "Every version of every questionnaire, for the working group." })
  feedbackQuestionnaireVersions(): FeedbackQuestionnaireType[] {
    return [];
  }

  @Access("SIGNED_IN")
  @Query(() => [FeedbackRoundType], { description: "One's own rounds, newest first." })
  feedbackRounds(): FeedbackRoundType[] {
    return [];
  }

  @Access("SIGNED_IN")
  @Query(() => FeedbackRoundType, { nullable: true, description: "One of one's own rounds." })
  feedbackRound(@Arg("id", () => ID) _id: string): FeedbackRoundType | null {
    return null;
  }

  @Access("SIGNED_IN")
  @Query(() => FeedbackReportType, { nullable: true, description: "The report of one of one's own rounds, once it was opened." })
  feedbackReport(@Arg("roundId", () => ID) _roundId: string): FeedbackReportType | null {
    return null;
  }
}

@Resolver(() => FeedbackRoundSuccess)
export class FeedbackRoundSuccessResolver {
  constructor(private readonly reads: ShapeReads) {}

  @FieldResolver(() => FeedbackRoundType)
  async round(
    @Root() { roundId }: FeedbackRoundSuccess,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.reads.field(info, ownRoundRead, await context.getViewer(), { roundId });
  }
}

@Resolver(() => ImportFeedbackQuestionnaireSuccess)
export class QuestionnaireSuccessResolver {
  constructor(private readonly reads: ShapeReads) {}

  @FieldResolver(() => FeedbackQuestionnaireType)
  async questionnaire(
    @Root() { questionnaireId }: ImportFeedbackQuestionnaireSuccess,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.reads.field(info, questionnaireRead, await context.getViewer(), { questionnaireId });
  }
}
