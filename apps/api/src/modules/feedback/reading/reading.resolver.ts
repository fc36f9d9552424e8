import { Arg, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { GraphQLJSON } from "graphql-scalars";
import { Access } from "../../../platform/graphql/access.js";
import { writeContext } from "../../../platform/graphql/context.js";
import { FeedbackReportType } from "../feedback-report.type.js";
import { FeedbackRoundSuccess } from "../feedback-round.type.js";
import type { RoundDone } from "../feedback-round.service.js";
import {
  ChooseFeedbackSentenceInput,
  CloseReportedSentenceInput,
  ReportFeedbackSentenceInput,
  ShareFeedbackPartInput,
  StopSharingFeedbackPartInput,
  ThankRatersInput,
} from "./reading.input.js";
import type { ReadingService } from "./reading.service.js";
import {
  FeedbackDeletionType,
  FeedbackReadingType,
  ReportedSentenceClosed,
  ReportedSentenceType,
  SharedFeedbackPartType,
} from "./reading.type.js";

@Resolver()
export class ReadingResolver {
  constructor(
    private readonly reading: ReadingService,
    private readonly guide: unknown,
  ) {}

  @Access("SIGNED_IN")
  @Query(() => GraphQLJSON, {
    description: "How a report is read in ten minutes: a method with its phases and questions, in both languages.",
  })
  feedbackReadingGuide(): unknown {
    return this.guide;
  }

  @Access("SIGNED_IN")
  @Query(() => [SharedFeedbackPartType], { description: "Themes and sentences of reports that colleagues show the viewer now." })
  sharedFeedbackParts(): SharedFeedbackPartType[] {
    throw new Error("Answered by its shape.");
  }

  @Access("SIGNED_IN")
  @Query(() => [ReportedSentenceType], { description: "Sentences the viewer put before somebody, or somebody put before the viewer." })
  reportedSentences(): ReportedSentenceType[] {
    throw new Error("Answered by its shape.");
  }

  @Access("SIGNED_IN")
  @Query(() => [FeedbackDeletionType], { description: "What was deleted of the viewer's own rounds, newest first." })
  feedbackDeletions(): FeedbackDeletionType[] {
    throw new Error("Answered by its shape.");
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess)
  async chooseFeedbackSentence(
    @Arg("input", () => ChooseFeedbackSentenceInput) { roundId, commentId }: ChooseFeedbackSentenceInput,
  ): Promise<RoundDone> {
    return this.reading.chooseSentence(writeContext(), roundId, commentId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Tells everybody who was asked that it helped; a second time does nothing." })
  async thankRaters(@Arg("input", () => ThankRatersInput) { roundId }: ThankRatersInput): Promise<RoundDone> {
    return this.reading.thankRaters(writeContext(), roundId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess)
  async shareFeedbackPart(@Arg("input", () => ShareFeedbackPartInput) input: ShareFeedbackPartInput): Promise<RoundDone> {
    return this.reading.sharePart(writeContext(), { ...input, commentId: input.commentId ?? null, themeKey: input.themeKey ?? null });
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess)
  async stopSharingFeedbackPart(
    @Arg("input", () => StopSharingFeedbackPartInput) { roundId, sharedPartId }: StopSharingFeedbackPartInput,
  ): Promise<RoundDone> {
    return this.reading.stopSharing(writeContext(), roundId, sharedPartId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Puts one sentence before a person the owner trusts, who sees that sentence only." })
  async reportFeedbackSentence(@Arg("input", () => ReportFeedbackSentenceInput) input: ReportFeedbackSentenceInput): Promise<RoundDone> {
    return this.reading.reportSentence(writeContext(), input);
  }

  @Access("SIGNED_IN")
  @Mutation(() => ReportedSentenceClosed, { description: "Removes a reported sentence; by who reported it, or by whom it was put before." })
  async closeReportedSentence(
    @Arg("input", () => CloseReportedSentenceInput) { reportedSentenceId }: CloseReportedSentenceInput,
  ): Promise<ReportedSentenceClosed> {
    return this.reading.closeSentence(writeContext(), reportedSentenceId);
  }
}

/** What the reading adds to a report. */
@Resolver(() => FeedbackReportType)
export class ReportReadingResolver {
  @FieldResolver(() => FeedbackReadingType, { nullable: true, description: "What the owner did with it so far." })
  reading(): FeedbackReadingType | null {
    throw new Error("Answered by its shape.");
  }

  @FieldResolver(() => [SharedFeedbackPartType], { description: "What of it the owner shows to somebody." })
  sharedParts(): SharedFeedbackPartType[] {
    throw new Error("Answered by its shape.");
  }
}
