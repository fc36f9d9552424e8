import pg, { type Pool } from "pg";
import { ROLES, urlOf, type LoginRole } from "./roles.js";

export interface PoolOptions {
  readonly adminUrl: string;
  readonly database: string;
  readonly roleSecret: Uint8Array;
  /** Connections of the request pool; the others are small. */
  readonly size: number;
}

const SMALL: Record<LoginRole, number | null> = { api: null, box: 4, release: 2, publish: 1, hr: 2, jobs: 8 };

export type Pools = Readonly<Record<LoginRole, Pool>>;

/** One pool a role. A pool opens connections only when it is used. */
export function createPools(options: PoolOptions): Pools {
  const entries = (Object.keys(SMALL) as LoginRole[]).map((role) => {
    const pool = new pg.Pool({
      connectionString: urlOf(role, options.adminUrl, options.database, options.roleSecret),
      max: SMALL[role] ?? options.size,
      // A request gives up soon; a job can wait, and the queue's own bookkeeping must not fail because the machine is busy.
      connectionTimeoutMillis: role === "api" || role === "box" || role === "hr" ? 5_000 : 60_000,
      idleTimeoutMillis: 60_000,
      application_name: ROLES[role],
      // A statement that runs longer than this is a defect; jobs may take longer.
      ...(role === "api" || role === "box" ? { statement_timeout: 15_000 } : {}),
      // Left to itself, Postgres plans a page (`limit $1`) anew at every call, which costs more than running it; and it compiles
      // statements it takes for large.
      ...(role === "api" ? { options: "-c plan_cache_mode=force_generic_plan -c jit=off" } : {}),
    });
    // An idle connection that breaks (database restart) must not end the process; the next query opens a new one.
    pool.on("error", () => undefined);
    pool.on("connect", (client) => client.on("error", () => undefined));
    return [role, pool] as const;
  });
  return Object.fromEntries(entries) as Record<LoginRole, Pool>;
}

export async function closePools(pools: Pools): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
}
