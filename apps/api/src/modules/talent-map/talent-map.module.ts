import type { ModuleParts, Platform } from "../../platform/module.js";
import { giveDemonstrationMap, type CrowdConsents } from "./demonstration.js";
import { mapCellsRoutes } from "./cells/map-cells.routes.js";
import { MapReads } from "./map-reads.js";
import { MapSecrets } from "./map-secrets.js";
import { PublicationService } from "./publication.service.js";
import { QuestionRepository } from "./question.repository.js";
import { TALENT_MAP_SCHEDULE, talentMapJobs } from "./talent-map.jobs.js";
import { TalentMapResolver } from "./talent-map.resolver.js";
import { TalentMapService } from "./talent-map.service.js";

export interface TalentMapDeps {
  readonly crowdConsents: CrowdConsents;
}

/** The anonymised talent map: its publication, and what HR may read of it. */
export function createTalentMap(platform: Platform, { crowdConsents }: TalentMapDeps): ModuleParts {
  const { pools } = platform;
  const publication = new PublicationService(pools.publish, new MapSecrets(platform.keys), platform.log);
  const map = new TalentMapService(new MapReads(pools.hr), new QuestionRepository(pools.api));
  return {
    resolvers: [[TalentMapResolver, new TalentMapResolver(map)]],
    jobs: talentMapJobs(pools.jobs, publication),
    routes: mapCellsRoutes(platform, map),
    schedule: [TALENT_MAP_SCHEDULE],
    giveDemonstration: (demonstration) =>
      giveDemonstrationMap({ pool: pools.api, publication, consents: crowdConsents }, demonstration, new Date().toISOString().slice(0, 10)),
  };
}
