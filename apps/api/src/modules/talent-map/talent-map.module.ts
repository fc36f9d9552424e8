import type { ModuleParts, Platform } from "../../platform/module.js";
import { giveDemonstrationMap, type CrowdConsents } from "./demonstration.js";
import { mapCellsRoutes } from "./cells/map-cells.routes.js";
import { MapReads } from "./map-reads.js";
import { MapSecrets } from "./map-secrets.js";
import { PublicationService } from "./publication.service.js";
import { QuestionRepository } from "./question.repository.js";
import { TALENT_MAP_SCHEDULE, talentMapJobs } from "./talent-map.jobs.js";
import { TalentMapResolver } from "./talent-map.resolver.js";
import { ApiTokenResolver } from "./tokens/api-token.resolver.js";
import { apiTokenRoutes } from "./tokens/api-token.routes.js";
import { ApiTokenService } from "./tokens/api-token.service.js";
import { TalentMapService } from "./talent-map.service.js";

export interface TalentMapDeps {
  readonly crowdConsents: CrowdConsents;
}

/** The anonymised talent map: its publication, and what HR may read of it. */
export function createTalentMap(platform: Platform, { crowdConsents }: TalentMapDeps): ModuleParts {
  const { pools } = platform;
  const publication = new PublicationService(pools.publish, new MapSecrets(platform.keys), platform.log);
  const map = new TalentMapService(new MapReads(pools.hr), new QuestionRepository(pools.api));
  const resolver = new TalentMapResolver(map);
  const tokens = new ApiTokenService(pools.api, platform.keys);
  return {
    resolvers: [
      [TalentMapResolver, resolver],
      [ApiTokenResolver, new ApiTokenResolver(tokens)],
    ],
    jobs: talentMapJobs(pools.jobs, publication),
    routes: [...mapCellsRoutes(platform, map), ...apiTokenRoutes(platform, tokens, resolver)],
    schedule: [TALENT_MAP_SCHEDULE],
    giveDemonstration: (demonstration) =>
      giveDemonstrationMap({ pool: pools.api, publication, consents: crowdConsents }, demonstration, new Date().toISOString().slice(0, 10)),
  };
}
