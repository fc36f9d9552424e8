import type { ModuleParts, Platform } from "../../platform/module.js";
import { MapAccountReads } from "./council/map-account.reads.js";
import { MapAccountResolver, MapAccountSuccessResolver } from "./council/map-account.resolver.js";
import { MapQuestionShape, mapQuestionsRoot } from "./council/map-question.shape.js";
import { MapQuestionsResolver } from "./council/map-question.type.js";
import { SqlMapSettingsRepository } from "./council/map-settings.repository.js";
import { MapSettingsService } from "./council/map-settings.service.js";
import { MapDocumentResolver } from "./documents/map-document.type.js";
import { MapDocuments } from "./documents/map-documents.js";
import { mapDocumentRoutes } from "./documents/map-documents.routes.js";
import { FileMeasuredAttacks } from "./documents/measured-attacks.js";
import { NeedReads } from "./needs/need.reads.js";
import { SqlNeedRepository } from "./needs/need.repository.js";
import { HouseNeedsResultResolver, NeedResolver, PostedNeedsResultResolver } from "./needs/need.resolver.js";
import { NeedService, type Reach } from "./needs/need.service.js";
import { OwnMapGroupsResolver } from "./preview/own-groups.js";
import { CHOICE_REMINDER_SCHEDULE, choiceReminderJobs } from "./reminder/choice-reminder.jobs.js";

export interface MapCouncilDeps {
  readonly reach: Reach;
}

/** What surrounds the map: who decides about it, who can look on, its documents, and asking the house. */
export function createMapCouncil(platform: Platform, { reach }: MapCouncilDeps): ModuleParts {
  const { api } = platform.pools;
  const account = new MapAccountReads(api);
  const needs = new NeedReads(api, reach);
  const documents = new MapDocuments(api, new FileMeasuredAttacks(platform.config.EIGENKLEUR_DATA_DIR));
  return {
    resolvers: [
      [MapAccountResolver, new MapAccountResolver(new MapSettingsService(new SqlMapSettingsRepository()), account)],
      [MapAccountSuccessResolver, new MapAccountSuccessResolver(account)],
      [MapQuestionsResolver, new MapQuestionsResolver()],
      [MapDocumentResolver, new MapDocumentResolver(documents)],
      [NeedResolver, new NeedResolver(new NeedService(new SqlNeedRepository(), reach), needs)],
      [PostedNeedsResultResolver, new PostedNeedsResultResolver(needs)],
      [HouseNeedsResultResolver, new HouseNeedsResultResolver(needs)],
      [OwnMapGroupsResolver, new OwnMapGroupsResolver(api)],
    ],
    shapes: [MapQuestionShape, mapQuestionsRoot],
    routes: mapDocumentRoutes(platform, documents),
    jobs: choiceReminderJobs({ pool: platform.pools.jobs, mailer: platform.mailer, publicUrl: platform.config.publicUrl }),
    schedule: [CHOICE_REMINDER_SCHEDULE],
  };
}
