import type { Pools } from "./db/pools.js";
import type { Config } from "./config/config.js";
import type { Outbox } from "./events/events.js";
import type { ResolverClass } from "./graphql/build-schema.js";
import type { ShapeReads } from "./graphql/read-shapes.js";
import type { Registrable } from "./graphql/shape-registry.js";
import type { HttpRoute } from "./http/router.js";
import type { JobHandler } from "./jobs/jobs.js";
import type { KeyStore } from "./keys/key-store.js";
import type { Log } from "./log/log.js";
import type { Mailer } from "./mail/mailer.js";

/** What every module may use. Constructing it opens nothing: connections are made when they are first used. */
export interface Platform {
  readonly config: Config;
  readonly log: Log;
  readonly pools: Pools;
  readonly keys: KeyStore;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  /** Reads over shapes for resolvers. */
  readonly reads: ShapeReads;
}

/** What a module gives to the composition root. */
export interface ModuleParts {
  /** Resolver classes with their ready instances. */
  readonly resolvers?: readonly (readonly [ResolverClass, object])[];
  /** Shapes, extensions of other modules' shapes, and read roots. */
  readonly shapes?: readonly Registrable[];
  readonly entities?: readonly (new () => object)[];
  readonly routes?: readonly HttpRoute[];
  readonly jobs?: Readonly<Record<string, JobHandler>>;
  /** Lines of `minute hour day month weekday task`, in UTC; a task with a dot in its name cannot be scheduled. */
  readonly schedule?: readonly string[];
  /** Gives a new organisation what it starts with (talent catalogue, questionnaire). Runs again at every start: idempotent. */
  giveStarter?(organisationId: string): Promise<void>;
  /** Fills the demonstration organisation, once. */
  giveDemonstration?(demonstration: Demonstration): Promise<void>;
}

/** The made-up organisation somebody sees first. People by a short name that seeds of several modules share. */
export interface Demonstration {
  readonly organisationId: string;
  readonly people: ReadonlyMap<string, string>;
}
