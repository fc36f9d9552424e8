import type { ModuleParts } from "../../platform/module.js";
import { AccessLogEntry } from "./access-log.entity.js";
import { AccessLogResolver } from "./access-log.resolver.js";
import { portfolioVisitsRoot, PortfolioVisitShape } from "./access-log.shape.js";

/** What people can see of what happens with their data. */
export function createPrivacy(): ModuleParts {
  return {
    resolvers: [[AccessLogResolver, new AccessLogResolver()]],
    shapes: [PortfolioVisitShape, portfolioVisitsRoot],
    entities: [AccessLogEntry],
  };
}
