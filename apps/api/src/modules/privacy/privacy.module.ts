import type { ModuleParts, Platform } from "../../platform/module.js";
import { AccessLogEntry } from "./access-log.entity.js";
import { AccessLogResolver } from "./access-log.resolver.js";
import { FORGET_VISITS_JOB, forgetVisits } from "./forget-visits.js";
import { portfolioVisitsRoot, PortfolioVisitShape } from "./access-log.shape.js";
import { ConsentReads } from "./consent.reads.js";
import { SqlConsentRepository } from "./consent.repository.js";
import { ConsentResolver, ConsentSuccessResolver } from "./consent.resolver.js";
import { ConsentService, type OwnTalents } from "./consent.service.js";

export interface PrivacyDeps {
  readonly ownTalents: OwnTalents;
}

/** What people can see of what happens with their data, and what they say yes to. */
export function createPrivacy(platform: Platform, { ownTalents }: PrivacyDeps): ModuleParts {
  const consentReads = new ConsentReads(platform.pools.api);
  return {
    resolvers: [
      [AccessLogResolver, new AccessLogResolver()],
      [ConsentResolver, new ConsentResolver(new ConsentService(new SqlConsentRepository(), ownTalents), consentReads)],
      [ConsentSuccessResolver, new ConsentSuccessResolver(consentReads)],
    ],
    shapes: [PortfolioVisitShape, portfolioVisitsRoot],
    entities: [AccessLogEntry],
    jobs: { [FORGET_VISITS_JOB]: forgetVisits(platform.pools.jobs) },
    schedule: [`37 2 * * * ${FORGET_VISITS_JOB}`],
  };
}
