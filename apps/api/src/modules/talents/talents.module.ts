import type { ModuleParts, Platform } from "../../platform/module.js";
import { audienceOf, portfolioPayload, type Shareables, type ShareService } from "../portfolio/index.js";
import { giveDemonstrationTalents } from "./demonstration.js";
import { FORGET_TALENT_JOB, forgetTakenOut } from "./forget-taken-out.js";
import { giveStarterTalents } from "./talent-catalogue.js";
import { TalentClaim } from "./talent-claim.entity.js";
import { SqlTalentClaimRepository } from "./talent-claim.repository.js";
import { TalentClaimService } from "./talent-claim.service.js";
import { Talent } from "./talent.entity.js";
import { AddTalentPayloadResolver, RestoreTalentPayloadResolver, UpdateTalentPayloadResolver } from "./talents-payload.resolver.js";
import { PortfolioTalentsResolver, TalentClaimResolver, TalentsResolver } from "./talents.resolver.js";
import { PortfolioTalents, TalentClaimShape, TalentShape, talentThemesRoot, ThemeShape } from "./talents.shape.js";
import { AddTalentSuccess, ArrangeTalentsSuccess, RemoveTalentSuccess, RestoreTalentSuccess } from "./talents.type.js";
import { Theme } from "./theme.entity.js";

export interface TalentsDeps {
  readonly shares: ShareService;
  readonly shareables: Shareables;
}

/** The catalogue of talents, and the talents people recognise in themselves. */
export function createTalents(platform: Platform, deps: TalentsDeps): ModuleParts {
  const claims = new TalentClaimService(new SqlTalentClaimRepository(), deps.shares);
  deps.shareables.register("TALENT_CLAIM", audienceOf("talents.claim", "removed_at is null"));
  const { reads } = platform;
  return {
    resolvers: [
      [TalentsResolver, new TalentsResolver(claims)],
      [TalentClaimResolver, new TalentClaimResolver()],
      [PortfolioTalentsResolver, new PortfolioTalentsResolver()],
      [AddTalentPayloadResolver, new AddTalentPayloadResolver(reads)],
      [UpdateTalentPayloadResolver, new UpdateTalentPayloadResolver(reads)],
      [RestoreTalentPayloadResolver, new RestoreTalentPayloadResolver(reads)],
      ...[AddTalentSuccess, RemoveTalentSuccess, RestoreTalentSuccess, ArrangeTalentsSuccess].map((type) => portfolioPayload(type, reads)),
    ],
    shapes: [ThemeShape, TalentShape, TalentClaimShape, PortfolioTalents, talentThemesRoot],
    entities: [Theme, Talent, TalentClaim],
    jobs: { [FORGET_TALENT_JOB]: forgetTakenOut(platform.pools.jobs) },
    giveStarter: (organisationId) => giveStarterTalents(platform.pools.api, organisationId),
    giveDemonstration: (demonstration) => giveDemonstrationTalents(platform.pools.api, demonstration),
  };
}
