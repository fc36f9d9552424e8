import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import type { Pool } from "pg";
import { Logger, run, type Runner, type Task } from "graphile-worker";
import type { Log } from "../log/log.js";
import { keepJobsMoving } from "./job-liveness.js";

/** A job's payload is plain JSON. @NOTE privacy: ids only; never an address, a token or a text somebody wrote. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

/** Handlers must be idempotent: a job runs at least once. */
export type JobHandler = (payload: JobPayload) => Promise<void>;

export interface EnqueueOptions {
  readonly runAt?: Date;
  /** A job with the same key replaces the one that waits. */
  readonly key?: string;
}

type Queryable = Pick<EntityManager, "query"> | { query(text: string, values: unknown[]): Promise<unknown> };

/** Puts a job in the queue inside the caller's transaction: it exists if, and only if, that commits. */
export async function enqueue(tx: Queryable, task: string, payload: JobPayload, options: EnqueueOptions = {}): Promise<void> {
  await tx.query("select platform.enqueue($1, $2::jsonb, $3::timestamptz, $4)", [
    task,
    JSON.stringify(payload),
    options.runAt?.toISOString() ?? null,
    options.key ?? null,
  ]);
}

export interface WorkerOptions {
  readonly pool: Pool;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly log: Log;
  readonly concurrency?: number;
  /** Lines of `minute hour day month weekday task`, in UTC. */
  readonly schedule?: readonly string[];
}

/** Something that works through the queue until it is told to stop. */
export interface JobWorker {
  stop(): Promise<void>;
}

const PAUSE_MS = 1_000;

/**
 * Starts working through the queue; woken by NOTIFY, so a job starts within milliseconds. When the database goes away the worker
 * ends, and begins again once it answers: the process itself stays up.
 */
export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  let runner: Runner | null = await begin(options);
  const stopping = new AbortController();

  async function supervise(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        runner ??= await begin(options);
        await runner.promise;
      } catch (error) {
        options.log.warn({ part: "jobs", err: error }, "the job worker ended and begins again");
      }
      if (stopping.signal.aborted) return;
      runner = null;
      await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  const supervised = supervise();

  return {
    async stop() {
      stopping.abort();
      await runner?.stop().catch(() => undefined);
      await supervised;
    },
  };
}

async function begin(options: WorkerOptions): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries(options.handlers).map(([name, handle]): [string, Task] => [name, async (payload) => handle(payload as JobPayload)]),
  );
  const events = new EventEmitter();
  const letGo = await keepJobsMoving(options.pool, events);
  const runner = await run({
    events,
    pgPool: options.pool,
    taskList,
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    // Without batches graphile-worker 0.17 does not wait for its own bookkeeping after a job: a database that is away or busy then
    // ends the process (unhandled rejection) instead of the worker, and a long queue takes every connection.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    pollInterval: 5_000,
    crontab: (options.schedule ?? []).join("\n"),
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") options.log.warn({ part: "jobs" }, message.replaceAll(/"[^"]*"|'[^']*'/g, "…"));
    }),
  }).catch((error: unknown) => {
    letGo();
    throw error;
  });
  runner.promise.then(letGo, letGo);
  return runner;
}
