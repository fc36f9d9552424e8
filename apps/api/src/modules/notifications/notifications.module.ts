import type { ModuleParts, Platform } from "../../platform/module.js";
import { MAIL_NOT_DELIVERED, RATER_ASKED, RATER_REMINDED, ROUND_ENDED, type MailChoices } from "../feedback/index.js";
import { ChoicesService } from "./choices.service.js";
import { emailCorrection, recoveryUsed, signInLinks } from "./identity-mails.js";
import { MailChoiceService } from "./mail-choices.js";
import { mailChoiceRoutes } from "./mail-choices.routes.js";
import { NotificationResolver } from "./notification.resolver.js";
import { NotificationShape, notificationsRoot } from "./notification.shape.js";
import { notDeliveredMail, roundEndedMail } from "./round-mails.js";
import { StopLinks } from "./stop-link.js";
import { tell } from "./tell.js";

const roundPath = (roundId: string): string => `/feedback/${roundId}`;

export interface Notifications extends ModuleParts {
  /** Who wants which mails; modules that mail are given it as a port of their own. */
  readonly choices: MailChoices;
}

/** What people are told, here and by mail, and how they want it. Nobody imports this module: it is reached through events, jobs and ports. */
export function createNotifications(platform: Platform): Notifications {
  const links = new StopLinks(platform.keys);
  const choices = new MailChoiceService(platform.pools.api, links, platform.config.publicUrl);
  const { outbox } = platform;
  outbox.subscribe(RATER_ASKED, "notify", tell(platform, choices, "FEEDBACK_ASKED"));
  outbox.subscribe(RATER_REMINDED, "notify", tell(platform, choices, "FEEDBACK_REMINDER"));
  outbox.subscribe(ROUND_ENDED, "notify", tell(platform, choices, "ROUND_ENDED", { write: roundEndedMail, path: roundPath }));
  outbox.subscribe(
    MAIL_NOT_DELIVERED,
    "notify",
    tell(platform, choices, "MAIL_NOT_DELIVERED", { write: notDeliveredMail, path: roundPath }),
  );
  return {
    choices,
    resolvers: [[NotificationResolver, new NotificationResolver(new ChoicesService(platform.pools.api))]],
    shapes: [NotificationShape, notificationsRoot],
    routes: mailChoiceRoutes(links, choices),
    schedule: ["29 2 * * * notifications:forgetOld"],
    jobs: {
      // Which are old enough to go is the policy's rule, for every organisation at once.
      "notifications:forgetOld": async () => {
        await platform.pools.jobs.query("delete from notifications.notification where created_on < current_date - 60");
      },
      "notifications.mailSignInLinks": signInLinks(platform),
      "notifications.mailRecoveryUsed": recoveryUsed(platform),
      "notifications.mailEmailCorrection": emailCorrection(platform),
    },
  };
}
