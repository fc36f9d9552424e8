import { readFileSync } from "node:fs";
import type { Platform, ModuleParts } from "../../../platform/module.js";
import type { MailChoices } from "../rater-mail.port.js";
import { ReadingResolver, ReportReadingResolver } from "./reading.resolver.js";
import {
  FeedbackDeletionShape,
  FeedbackReadingShape,
  readingRoots,
  ReportedSentenceShape,
  SharedFeedbackPartShape,
} from "./reading.shape.js";
import { ReadingService, THANK_RATERS } from "./reading.service.js";
import { MAIL_THANKS, ThanksMailService } from "./thanks-mail.service.js";

/** A crontab line takes no task with a dot in its name. */
const FORGET_FEEDBACK = "feedback:forgetDue";

const GUIDE = new URL("../../../../seed/feedback-reading.json", import.meta.url);

type Parts = Required<Pick<ModuleParts, "resolvers" | "shapes" | "jobs" | "schedule">>;

/** What an owner does with a report once it is open, and what is forgotten of it afterwards. */
export function readingParts({ pools, mailer }: Pick<Platform, "pools" | "mailer">, choices: MailChoices): Parts {
  const thanks = new ThanksMailService(pools.jobs, mailer, choices);
  return {
    resolvers: [
      [ReadingResolver, new ReadingResolver(new ReadingService(), JSON.parse(readFileSync(GUIDE, "utf8")))],
      [ReportReadingResolver, new ReportReadingResolver()],
    ],
    shapes: [FeedbackReadingShape, SharedFeedbackPartShape, ReportedSentenceShape, FeedbackDeletionShape, ...readingRoots],
    jobs: {
      [THANK_RATERS]: ({ organisationId, roundId }) => thanks.plan({ organisationId: String(organisationId), roundId: String(roundId) }),
      [MAIL_THANKS]: ({ organisationId, invitationId }) =>
        thanks.send({ organisationId: String(organisationId), invitationId: String(invitationId) }),
      // What is due is the function's rule, so that no mistake here can take anything that is younger.
      [FORGET_FEEDBACK]: async () => {
        await pools.jobs.query("select feedback.forget_due()");
      },
    },
    schedule: [`47 2 * * * ${FORGET_FEEDBACK}`],
  };
}
