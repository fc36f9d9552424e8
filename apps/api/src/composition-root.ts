import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import type { GraphQLSchema } from "graphql";
import { createDataSource } from "./platform/db/data-source.js";
import { urlOf } from "./platform/db/roles.js";
import { buildApiSchema } from "./platform/graphql/build-schema.js";
import { applyShapeResolvers } from "./platform/graphql/shape-resolvers.js";
import type { ShapeRegistry } from "./platform/graphql/shape-registry.js";
import { assertShapesFit } from "./platform/graphql/shape-validation.js";
import type { RequestContext, Viewer } from "./platform/graphql/context.js";
import { hashToken, readCookie, sessionCookieName } from "./platform/http/cookies.js";
import type { HttpCall, HttpRoute } from "./platform/http/router.js";
import type { JobHandler } from "./platform/jobs/jobs.js";
import type { ModuleParts, Platform } from "./platform/module.js";
import { notSignedIn } from "./platform/errors/app-error.js";
import { findViewer } from "./modules/identity/index.js";
import { createIdentity } from "./modules/identity/identity.module.js";
import { createFeedback } from "./modules/feedback/feedback.module.js";
import { createNotifications } from "./modules/notifications/notifications.module.js";
import { GoalShape } from "./modules/goals/index.js";
import { createGoals } from "./modules/goals/goals.module.js";
import { createPortfolio } from "./modules/portfolio/portfolio.module.js";
import { accessLog, findCoverage, giveCrowdConsents, takeCrowdConsents } from "./modules/privacy/index.js";
import { createPrivacy } from "./modules/privacy/privacy.module.js";
import { createMapCouncil } from "./modules/talent-map/map-council.module.js";
import { ownTalents, TalentClaimShape } from "./modules/talents/index.js";
import { createTalentMap } from "./modules/talent-map/talent-map.module.js";
import { createTalents } from "./modules/talents/talents.module.js";

/** Everything of the product that does not depend on how it is served. */
export interface App {
  /** In the order in which they furnish an organisation: a module comes after those it builds on. */
  readonly modules: readonly ModuleParts[];
  readonly schema: GraphQLSchema;
  readonly routes: readonly HttpRoute[];
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** What the modules do at set times. */
  readonly schedule: readonly string[];
  createDataSource(database: { adminUrl: string; name: string; roleSecret: Uint8Array }): DataSource;
  createContext(call: HttpCall): RequestContext;
}

/** The only place that says which module exists and what it is given. */
export async function composeApp(platform: Platform, registry: ShapeRegistry): Promise<App> {
  const portfolio = createPortfolio(platform, { accessLog, shareableShapes: [TalentClaimShape, GoalShape] });
  const notifications = createNotifications(platform);
  const modules: ModuleParts[] = [
    createIdentity(platform),
    portfolio,
    createTalents(platform, portfolio),
    createGoals(platform, portfolio),
    createFeedback(platform, { choices: notifications.choices }),
    createPrivacy(platform, { ownTalents }),
    createTalentMap(platform, { crowdConsents: { give: giveCrowdConsents, take: takeCrowdConsents } }),
    createMapCouncil(platform, { reach: { findCoverage, listOwnTalentIds: ownTalents.listOwnTalentIds } }),
    notifications,
  ];
  const schema = await buildApiSchema({ resolvers: modules.flatMap((module) => [...(module.resolvers ?? [])]) });
  registry.add(...modules.flatMap((module) => [...(module.shapes ?? [])]));
  assertShapesFit(schema, registry);
  applyShapeResolvers(schema, registry, async (_source, _args, context: RequestContext, info) =>
    platform.reads.root(info, await context.getViewer()),
  );
  const handlers = Object.assign({}, platform.outbox.handlers(), ...modules.map((module) => module.jobs ?? {})) as Record<
    string,
    JobHandler
  >;
  return {
    modules,
    schema,
    handlers,
    schedule: modules.flatMap((module) => [...(module.schedule ?? [])]),
    routes: modules.flatMap((module) => [...(module.routes ?? [])]),
    createDataSource: ({ adminUrl, name, roleSecret }) =>
      createDataSource({
        url: urlOf("api", adminUrl, name, roleSecret),
        entities: modules.flatMap((module) => [...(module.entities ?? [])]),
        size: platform.config.DATABASE_POOL,
      }),
    createContext: (call) => createRequestContext(platform, call),
  };
}

function createRequestContext(platform: Platform, call: HttpCall): RequestContext {
  const token = readCookie(call.request, sessionCookieName(platform.config.isSecure));
  const sessionTokenHash = token ? hashToken(token) : null;
  let viewer: Promise<Viewer | null> | undefined;
  const find = () => (viewer ??= sessionTokenHash ? findViewer(platform.pools.api, sessionTokenHash) : Promise.resolve(null));
  return {
    requestId: call.requestId || randomUUID(),
    log: platform.log,
    sessionTokenHash,
    findViewer: find,
    async getViewer() {
      const found = await find();
      if (!found) throw notSignedIn();
      return found;
    },
  };
}
