import type { ModuleParts, Platform } from "../../platform/module.js";
import { emailCorrection, recoveryUsed, signInLinks } from "./identity-mails.js";

/** Mails that are not another module's own. Nobody imports this module: it is reached through jobs. */
export function createNotifications(platform: Platform): ModuleParts {
  return {
    jobs: {
      "notifications.mailSignInLinks": signInLinks(platform),
      "notifications.mailRecoveryUsed": recoveryUsed(platform),
      "notifications.mailEmailCorrection": emailCorrection(platform),
    },
  };
}
