import { Arg, Mutation, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { writeContext } from "../../platform/graphql/context.js";
import {
  AddRatersInput,
  CancelFeedbackRoundInput,
  CloseFeedbackRoundInput,
  CreateFeedbackRoundInput,
  ExtendFeedbackRoundInput,
  ImportFeedbackQuestionnaireInput,
  OfferFeedbackQuestionnaireInput,
  OpenFeedbackReportInput,
  OpenFeedbackRoundInput,
  RemoveRaterInput,
  SaveFeedbackQuestionnaireInput,
  SkipSelfAssessmentInput,
  SubmitSelfAssessmentInput,
  UpdateFeedbackRoundInput,
} from "./feedback-round.input.js";
import type { FeedbackRoundService, RoundDone } from "./feedback-round.service.js";
import {
  AddRatersResult,
  FeedbackRoundSuccess,
  ImportFeedbackQuestionnaireSuccess,
  OpenFeedbackReportResult,
  OpenFeedbackRoundResult,
} from "./feedback-round.type.js";
import type { QuestionnaireService } from "./questionnaire.service.js";
import type { RatersService } from "./raters.service.js";
import type { SelfAssessmentService } from "./self-assessment.service.js";

/** What a use case decided; the fields of the answer are read by their shapes. */
type Answer<T> = Promise<T>;

@Resolver()
export class FeedbackRoundResolver {
  constructor(
    private readonly rounds: FeedbackRoundService,
    private readonly raters: RatersService,
    private readonly self: SelfAssessmentService,
    private readonly questionnaires: QuestionnaireService,
  ) {}

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess)
  async createFeedbackRound(@Arg("input", () => CreateFeedbackRoundInput) input: CreateFeedbackRoundInput): Answer<RoundDone> {
    return this.rounds.create(writeContext(), input);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Message and last day, while it is a draft." })
  async updateFeedbackRound(@Arg("input", () => UpdateFeedbackRoundInput) input: UpdateFeedbackRoundInput): Answer<RoundDone> {
    return this.rounds.update(writeContext(), input.roundId, input);
  }

  @Access("SIGNED_IN")
  @Mutation(() => AddRatersResult, { description: "In a draft, or in an open round until halfway. All are asked, or nobody." })
  async addRaters(@Arg("input", () => AddRatersInput) input: AddRatersInput): Answer<object> {
    return this.raters.add(writeContext(), input.roundId, input.raters);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Only in a draft: who was asked stays asked." })
  async removeRater(@Arg("input", () => RemoveRaterInput) input: RemoveRaterInput): Answer<RoundDone> {
    return this.raters.remove(writeContext(), input.roundId, input.invitationId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => OpenFeedbackRoundResult, { description: "Freezes questionnaire, groups and thresholds, and asks everybody by mail." })
  async openFeedbackRound(@Arg("input", () => OpenFeedbackRoundInput) input: OpenFeedbackRoundInput): Answer<object> {
    return this.rounds.open(writeContext(), input.roundId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Moves the last day once, before it has passed." })
  async extendFeedbackRound(@Arg("input", () => ExtendFeedbackRoundInput) input: ExtendFeedbackRoundInput): Answer<RoundDone> {
    return this.rounds.extend(writeContext(), input.roundId, input.closesOn);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Nothing is released; what was answered is thrown away unread." })
  async cancelFeedbackRound(@Arg("input", () => CancelFeedbackRoundInput) input: CancelFeedbackRoundInput): Answer<RoundDone> {
    return this.rounds.cancel(writeContext(), input.roundId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "Closes before the last day. The report follows within moments." })
  async closeFeedbackRound(@Arg("input", () => CloseFeedbackRoundInput) input: CloseFeedbackRoundInput): Answer<RoundDone> {
    return this.rounds.close(writeContext(), input.roundId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess, { description: "From opening until the report is opened; a later one replaces it." })
  async submitSelfAssessment(@Arg("input", () => SubmitSelfAssessmentInput) input: SubmitSelfAssessmentInput): Answer<RoundDone> {
    const comments = Object.fromEntries(input.comments.map((comment) => [comment.questionId, comment.text]));
    return this.self.submit(writeContext(), input.roundId, { scores: input.scores, comments, talents: input.talents ?? [] });
  }

  @Access("SIGNED_IN")
  @Mutation(() => FeedbackRoundSuccess)
  async skipSelfAssessment(@Arg("input", () => SkipSelfAssessmentInput) input: SkipSelfAssessmentInput): Answer<RoundDone> {
    return this.self.skip(writeContext(), input.roundId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => OpenFeedbackReportResult, {
    description: "Opens the report of a readable round, after the self-assessment was given or skipped.",
  })
  async openFeedbackReport(@Arg("input", () => OpenFeedbackReportInput) input: OpenFeedbackReportInput): Answer<object> {
    return this.self.openReport(writeContext(), input.roundId);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => ImportFeedbackQuestionnaireSuccess, { description: "Adds a version of a questionnaire. Rounds that exist keep theirs." })
  async importFeedbackQuestionnaire(
    @Arg("input", () => ImportFeedbackQuestionnaireInput) input: ImportFeedbackQuestionnaireInput,
  ): Answer<object> {
    return this.questionnaires.importJson(writeContext(), input.definition, input.isDefault ?? false);
  }

  @Access("WORKING_GROUP")
  @Mutation(() => ImportFeedbackQuestionnaireSuccess, {
    description: "A new version by the working group, numbered by the system and offered to nobody yet. Rounds that exist keep theirs.",
  })
  async saveFeedbackQuestionnaire(
    @Arg("input", () => SaveFeedbackQuestionnaireInput) input: SaveFeedbackQuestionnaireInput,
  ): Answer<object> {
    return this.questionnaires.saveVersion(writeContext(), input.definition);
  }

  @Access("WORKING_GROUP")
  @Mutation(() => ImportFeedbackQuestionnaireSuccess, {
    description: "Offers a version to new rounds, instead of others of its kind; or withdraws it.",
  })
  async offerFeedbackQuestionnaire(
    @Arg("input", () => OfferFeedbackQuestionnaireInput) { questionnaireId, isOffered, isDefault }: OfferFeedbackQuestionnaireInput,
  ): Answer<object> {
    return this.questionnaires.offer(writeContext(), questionnaireId, { isOffered, isDefault: isDefault ?? false });
  }
}
