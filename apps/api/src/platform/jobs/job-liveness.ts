import type { EventEmitter } from "node:events";
import type { Pool, PoolClient } from "pg";

/** Younger locks are left alone: a worker that has just begun may not have shown yet that it lives. */
const GRACE_SECONDS = 10;
const EVERY_MS = 5_000;

const HOLD = "select pg_advisory_lock(hashtextextended('eigenkleur worker ' || $1, 0))";

/** Whoever can take the lock of a worker knows that the worker is gone: Postgres lets go of it with the connection. */
const FREE_ABANDONED = `select graphile_worker.force_unlock_workers(array_agg(worker)) from (
    select distinct locked_by as worker from graphile_worker._private_jobs
    where locked_by is not null and locked_at < now() - make_interval(secs => $1)) locked
  where pg_try_advisory_xact_lock(hashtextextended('eigenkleur worker ' || worker, 0)) having count(*) > 0`;

/**
 * Lets a job go on that a killed process had in hand. The queue itself would wait four hours before it gives such a job to
 * another worker. The pool of workers of this process holds a lock for as long as the process lives; a job locked by a worker whose lock
 * is free is let go, at the start and every five seconds.
 * @returns stops looking and lets the locks go
 */
export async function keepJobsMoving(pool: Pool, events: EventEmitter): Promise<() => void> {
  const holder: PoolClient = await pool.connect();
  let held: Promise<unknown> = Promise.resolve();
  const onCreate = ({ workerPool }: { workerPool: { id: string } }): void => {
    // A broken connection ends the worker as well, and both begin anew.
    held = held.then(() => holder.query(HOLD, [workerPool.id])).catch(() => undefined);
  };
  events.on("pool:create", onCreate);
  // On other connections than the holder's: to itself every lock it holds is free.
  const free = (): void => void pool.query(FREE_ABANDONED, [GRACE_SECONDS]).catch(() => undefined);
  free();
  const timer = setInterval(free, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    events.off("pool:create", onCreate);
    // The connection holds the locks, so it is closed and not given back.
    void held.then(() => holder.release(true));
  };
}
