import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import { touchSession } from "./modules/identity/index.js";
import { composeApp, type App } from "./composition-root.js";
import { furnish } from "./furnish.js";
import type { Config } from "./platform/config/config.js";
import { closePools, createPools } from "./platform/db/pools.js";
import { sql } from "./platform/db/sql.js";
import { prepareDatabase } from "./platform/db/prepare.js";
import { Outbox } from "./platform/events/events.js";
import { guardSchema } from "./platform/graphql/build-schema.js";
import { accessOf } from "./platform/graphql/access.js";
import { createStatementNames } from "./platform/graphql/compile-names.js";
import type { RequestContext } from "./platform/graphql/context.js";
import { createFormatError } from "./platform/graphql/format-error.js";
import { oneStatementPlugin, prepareShortWay, type OneStatementOptions } from "./platform/graphql/one-statement-plugin.js";
import { createShapeReads } from "./platform/graphql/read-shapes.js";
import { createShapeRegistry, type ShapeRegistry } from "./platform/graphql/shape-registry.js";
import { createGraphqlServer } from "./platform/graphql/server.js";
import type { TrustedDocuments } from "./platform/graphql/trusted-documents.js";
import { createClientFiles } from "./platform/http/client-files.js";
import { createHttpServerFor, type HttpServer } from "./platform/http/http-server.js";
import { createMetrics, operationsRoutes } from "./platform/http/operations-routes.js";
import { createSecurityHeaders } from "./platform/http/security-headers.js";
import { HOUSEKEEPING_SCHEDULE, housekeeping } from "./platform/jobs/housekeeping.js";
import { startWorker, type JobWorker } from "./platform/jobs/jobs.js";
import { KeyStore } from "./platform/keys/key-store.js";
import type { Log } from "./platform/log/log.js";
import { createSmtpMailer, FileOutbox } from "./platform/mail/mailer.js";
import type { Platform } from "./platform/module.js";

export interface ServeOptions {
  readonly config: Config;
  readonly log: Log;
  readonly trusted: TrustedDocuments;
  readonly clientDirectory: URL;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Told when a part is ready, for the lines of `pnpm start`. */
  step?(name: string, detail: string): void;
}

export interface Running {
  readonly port: number;
  readonly platform: Platform;
  readonly dataSource: DataSource;
  readonly app: App;
  stop(): Promise<void>;
}

const GRACE_MS = 5_000;

interface Opened {
  readonly platform: Platform;
  readonly registry: ShapeRegistry;
  readonly database: { readonly adminUrl: string; readonly name: string; readonly roleSecret: Buffer };
}

/** Opens everything a process of the product needs. Connections are made when they are first used. */
export async function createPlatform(config: Config, log: Log): Promise<Opened> {
  const keys = new KeyStore(config.EIGENKLEUR_KEY_DIR);
  await keys.prepare();
  const roleSecret = await keys.secret("database-roles");
  const name = config.DATABASE_NAME ?? (new URL(config.DATABASE_URL).pathname.slice(1) || "eigenkleur");
  const database = { adminUrl: config.DATABASE_URL, name, roleSecret };
  const pools = createPools({ adminUrl: database.adminUrl, database: name, roleSecret, size: config.DATABASE_POOL });
  const mailer = config.SMTP_URL
    ? createSmtpMailer({ smtpUrl: config.SMTP_URL, from: config.MAIL_FROM, domain: config.publicUrl.hostname })
    : new FileOutbox(`${config.EIGENKLEUR_DATA_DIR}/outbox`);
  const registry = createShapeRegistry();
  const reads = createShapeReads({ registry, names: createStatementNames(), database: pools.api });
  return { platform: { config, log, pools, keys, outbox: new Outbox(), mailer, reads }, registry, database };
}

/** Migrates, then serves API, client and jobs (as `ROLE` says) until `stop` is called. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { config, log } = options;
  const { platform, registry, database } = await createPlatform(config, log);
  const { applied } = await prepareDatabase({ adminUrl: database.adminUrl, database: database.name, roleSecret: database.roleSecret });
  options.step?.("migrate", applied.length > 0 ? `${applied.length} migrations applied` : "up to date");

  const app = await composeApp(platform, registry);
  const dataSource = await app.createDataSource(database).initialize();
  guardSchema(app.schema, dataSource);
  const furnished = await furnish(app, database, { hasDemo: config.DEMO });
  options.step?.("seed", furnished);
  const worker =
    config.ROLE === "api"
      ? null
      : await startWorker({
          pool: platform.pools.jobs,
          handlers: { ...app.handlers, ...housekeeping(platform.pools.jobs) },
          schedule: [...HOUSEKEEPING_SCHEDULE, ...app.schedule],
          log,
        });

  const metrics = createMetrics();
  const formatError = createFormatError(log, randomUUID);
  const reads = readOptions(platform, registry, formatError);
  const graphql = await createGraphqlServer({
    schema: app.schema,
    formatError,
    plugins: [oneStatementPlugin(reads)],
    prepareShortWay: (document) => prepareShortWay(reads, app.schema, document),
    trusted: options.trusted,
    documents: config.documents,
    hasIntrospection: config.NODE_ENV !== "production",
    createContext: (call) => app.createContext(call),
  });
  const operations = operationsRoutes({ pool: platform.pools.api, metrics, metricsToken: config.METRICS_TOKEN });
  const http = createHttpServerFor({
    routes: config.ROLE === "worker" ? operations : [graphql.route, ...operations, ...app.routes],
    log,
    ...(options.tls ? { tls: options.tls } : {}),
    serveClient: createClientFiles(options.clientDirectory),
    setHeaders: createSecurityHeaders({ isSecure: config.isSecure }),
    count: metrics.count,
  });
  const port = await http.listen(config.PORT, config.HOST);
  options.step?.("serve", `port ${port}`);
  return { port, platform, dataSource, app, stop: onlyOnce(() => stopAll(http, graphql, worker, dataSource, platform)) };
}

/** How an operation over shapes is answered in one statement, session check included. */
function readOptions(
  platform: Platform,
  registry: ShapeRegistry,
  formatError: OneStatementOptions<RequestContext>["formatError"],
): OneStatementOptions<RequestContext> {
  return {
    registry,
    formatError,
    names: createStatementNames(),
    database: platform.pools.api,
    session: {
      source: (tokenHash) => sql`identity.session_context(${tokenHash})`,
      report: ["organisation_id", "person_id", "session_id", "needs_touch"],
    },
    tokenHash: (context) => context.sessionTokenHash,
    authorize: (roots, schema) => {
      const query = schema.getQueryType();
      return query && roots.every((root) => accessOf(query, root) === "SIGNED_IN") ? "signed-in" : "other";
    },
    onSession: (row) => {
      if (row["needs_touch"] !== true) return;
      const session = {
        organisationId: String(row["organisation_id"]),
        personId: String(row["person_id"]),
        sessionId: String(row["session_id"]),
      };
      touchSession(platform.pools.api, session).catch((error: unknown) => platform.log.warn({ err: error }, "session not touched"));
    },
  };
}

async function stopAll(
  http: HttpServer,
  graphql: { stop(): Promise<void> },
  worker: JobWorker | null,
  dataSource: DataSource,
  platform: Platform,
): Promise<void> {
  await http.stop(GRACE_MS);
  await graphql.stop();
  await worker?.stop();
  await dataSource.destroy();
  await closePools(platform.pools);
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
