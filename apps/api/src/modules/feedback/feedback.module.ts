import type { JobPayload } from "../../platform/jobs/jobs.js";
import type { ModuleParts, Platform } from "../../platform/module.js";
import { withTenant } from "../../platform/db/tenant.js";
import { answerRoutes } from "./answer.routes.js";
import { AnswerService } from "./answer.service.js";
import { BlindAnswerService } from "./blind-answer.service.js";
import { BlindKeys } from "./blind-keys.js";
import { giveDemonstrationRounds } from "./demonstration.js";
import { reportExportRoutes } from "./export/report-export.routes.js";
import { FeedbackReadsResolver, FeedbackRoundSuccessResolver, QuestionnaireSuccessResolver } from "./feedback-reads.resolver.js";
import {
  FeedbackCommentShape,
  FeedbackProgressShape,
  FeedbackReportShape,
  FeedbackReportUnitShape,
  FeedbackScoreShape,
  FeedbackTalentShape,
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
import { CopiedRoundService } from "./copied-round.service.js";
import { CopyRoundSuccessResolver, RoundExtrasResolver } from "./round-extras.resolver.js";
import { UndeliveredInvitationService } from "./undelivered-invitation.service.js";
import { AnswerLinks } from "./answer-links.js";
import { RELEASE_ROUND, REMIND_RATERS, SEND_INVITATION } from "./feedback.jobs.js";
import { InvitationMailService } from "./invitation-mail.service.js";
import { PersonPlate, raterSuggestionsRoot } from "./person-plate.shape.js";
import { PersonPlateResolver, RaterSettingsResolver } from "./rater-settings.resolver.js";
import { RaterSettingsService } from "./rater-settings.service.js";
import { QuestionnaireService } from "./questionnaire.service.js";
import { RatersService } from "./raters.service.js";
import type { MailChoices } from "./rater-mail.port.js";
import { RaterSheetsResolver } from "./rater-sheets.resolver.js";
import { RaterSheetsService } from "./rater-sheets.service.js";
import { readingParts } from "./reading/reading.parts.js";
import { ReleaseService } from "./release.service.js";
import { ReminderService } from "./reminder.service.js";
import { RoundKeys } from "./round-keys.js";
import { SelfAssessmentService } from "./self-assessment.service.js";
import { transactionOn } from "./round-transaction.js";

/** Feedback rounds: asking, the ballot box, the release and the report. */
export function createFeedback(platform: Platform, { choices }: { readonly choices: MailChoices }): ModuleParts {
  const { pools, outbox } = platform;
  const keys = new RoundKeys(platform.keys);
  const questionnaires = new QuestionnaireService();
  const rounds = new FeedbackRoundService(keys);
  const raters = new RatersService(keys);
  const self = new SelfAssessmentService();
  const answers = new AnswerService(pools, keys);
  const blind = new BlindAnswerService(pools, new BlindKeys(platform.keys));
  const release = new ReleaseService(pools.release, keys, undefined, (leaks) =>
    platform.log.error({ part: "feedback", leaks: [...new Set(leaks)] }, "figures were left out of a report: its check found a leak"),
  );
  const { publicUrl, MAIL_GATHER_HOURS: gatherHours } = platform.config;
  const links = new AnswerLinks(keys);
  const mails = new InvitationMailService({ pool: pools.jobs, links, mailer: platform.mailer, publicUrl, choices, outbox, gatherHours });
  const reminders = new ReminderService(pools.jobs, outbox);
  const reading = readingParts(platform, choices);
  return {
    resolvers: [
      ...reading.resolvers,
      [FeedbackRoundResolver, new FeedbackRoundResolver(rounds, raters, self, questionnaires)],
      [FeedbackReadsResolver, new FeedbackReadsResolver()],
      [RaterSheetsResolver, new RaterSheetsResolver(new RaterSheetsService(pools.api, keys, platform.config.publicUrl))],
      [RaterSettingsResolver, new RaterSettingsResolver(new RaterSettingsService(pools.api, links))],
      [RoundExtrasResolver, new RoundExtrasResolver(new CopiedRoundService(rounds, raters), new UndeliveredInvitationService())],
      [CopyRoundSuccessResolver, new CopyRoundSuccessResolver(platform.reads)],
      [PersonPlateResolver, new PersonPlateResolver()],
      [FeedbackRoundSuccessResolver, new FeedbackRoundSuccessResolver(platform.reads)],
      [QuestionnaireSuccessResolver, new QuestionnaireSuccessResolver(platform.reads)],
    ],
    shapes: [
      ...reading.shapes,
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
      FeedbackTalentShape,
      FeedbackProgressShape,
      ...feedbackRoots,
      PersonPlate,
      raterSuggestionsRoot,
    ],
    routes: [...answerRoutes(answers, blind), ...reportExportRoutes(platform)],
    schedule: reading.schedule,
    jobs: {
      ...reading.jobs,
      [SEND_INVITATION]: ({ organisationId, invitationId }) =>
        mails.send({ organisationId: String(organisationId), invitationId: String(invitationId) }),
      [REMIND_RATERS]: (payload) => reminders.remind(roundOf(payload), payload["kind"] === "HALFWAY" ? "HALFWAY" : "LAST_DAYS"),
      [RELEASE_ROUND]: async (payload) => {
        await release.release(roundOf(payload));
        await reminders.tellEnd(roundOf(payload));
      },
    },
    giveDemonstration: (demonstration) =>
      giveDemonstrationRounds({ pools, keys, rounds, raters, self, answers, blind, release }, demonstration),
    giveStarter: (organisationId) =>
      withTenant(pools.api, { organisationId }, (client) =>
        questionnaires.giveDefault(transactionOn(client, { organisationId, personId: "" })),
      ),
  };
}

function roundOf(payload: JobPayload): { organisationId: string; roundId: string } {
  return { organisationId: String(payload["organisationId"]), roundId: String(payload["roundId"]) };
}
