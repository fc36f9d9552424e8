import type { JobPayload } from "../../platform/jobs/jobs.js";
import type { ModuleParts, Platform } from "../../platform/module.js";
import { withTenant } from "../../platform/db/tenant.js";
import { answerRoutes } from "./answer.routes.js";
import { AnswerService } from "./answer.service.js";
import { giveDemonstrationRounds } from "./demonstration.js";
import { FeedbackReadsResolver, FeedbackRoundSuccessResolver, QuestionnaireSuccessResolver } from "./feedback-reads.resolver.js";
import {
  FeedbackCommentShape,
  FeedbackReportShape,
  FeedbackReportUnitShape,
  FeedbackScoreShape,
  FeedbackThemeGapShape,
} from "./feedback-report.shape.js";
import { FeedbackRoundResolver } from "./feedback-round.resolver.js";
import { FeedbackRoundService } from "./feedback-round.service.js";
import {
  FeedbackGroupShape,
  FeedbackInvitationShape,
  FeedbackQuestionnaireShape,
  feedbackRoots,
  FeedbackRoundShape,
  FeedbackSelfAssessmentShape,
} from "./feedback-round.shape.js";
import { RELEASE_ROUND, SEND_INVITATION } from "./feedback.jobs.js";
import { InvitationMailService } from "./invitation-mail.service.js";
import { QuestionnaireService } from "./questionnaire.service.js";
import { RatersService } from "./raters.service.js";
import { ReleaseService } from "./release.service.js";
import { RoundKeys } from "./round-keys.js";
import { SelfAssessmentService } from "./self-assessment.service.js";
import { transactionOn } from "./round-transaction.js";

/** Feedback rounds: asking, the ballot box, the release and the report. */
export function createFeedback(platform: Platform): ModuleParts {
  const { pools } = platform;
  const keys = new RoundKeys(platform.keys);
  const questionnaires = new QuestionnaireService();
  const rounds = new FeedbackRoundService(keys);
  const raters = new RatersService(keys);
  const self = new SelfAssessmentService();
  const answers = new AnswerService(pools, keys);
  const mails = new InvitationMailService(pools.jobs, keys, platform.mailer, platform.config.publicUrl);
  const release = new ReleaseService(pools.release, keys, undefined, (leaks) =>
    platform.log.error({ part: "feedback", leaks: [...new Set(leaks)] }, "figures were left out of a report: its check found a leak"),
  );
  return {
    resolvers: [
      [FeedbackRoundResolver, new FeedbackRoundResolver(rounds, raters, self, questionnaires)],
      [FeedbackReadsResolver, new FeedbackReadsResolver()],
      [FeedbackRoundSuccessResolver, new FeedbackRoundSuccessResolver(platform.reads)],
      [QuestionnaireSuccessResolver, new QuestionnaireSuccessResolver(platform.reads)],
    ],
    shapes: [
      FeedbackQuestionnaireShape,
      FeedbackGroupShape,
      FeedbackInvitationShape,
      FeedbackSelfAssessmentShape,
      FeedbackRoundShape,
      FeedbackReportShape,
      FeedbackReportUnitShape,
      FeedbackScoreShape,
      FeedbackCommentShape,
      FeedbackThemeGapShape,
      ...feedbackRoots,
    ],
    routes: answerRoutes(answers),
    jobs: {
      [SEND_INVITATION]: (payload) => mails.send({ ...roundOf(payload), invitationId: String(payload["invitationId"]) }),
      [RELEASE_ROUND]: (payload) => release.release(roundOf(payload)),
    },
    giveDemonstration: (demonstration) => giveDemonstrationRounds({ pools, keys, rounds, raters, self, answers, release }, demonstration),
    giveStarter: (organisationId) =>
      withTenant(pools.api, { organisationId }, (client) =>
        questionnaires.giveDefault(transactionOn(client, { organisationId, personId: "" })),
      ),
  };
}

function roundOf(payload: JobPayload): { organisationId: string; roundId: string } {
  return { organisationId: String(payload["organisationId"]), roundId: String(payload["roundId"]) };
}
