import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp } from "../../../test/testkit/test-app.js";
import { startWorker, type JobWorker } from "./jobs.js";

describe("a job in the hands of a worker", () => {
  let app: TestApp;
  const workers: JobWorker[] = [];
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
  });
  afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())));
  afterAll(() => app.stop());

  async function start(handle: () => Promise<void>): Promise<void> {
    const { pools, log } = app.running.platform;
    workers.push(await startWorker({ pool: pools.jobs, handlers: { probe: handle }, log, concurrency: 1 }));
  }
  const addJob = () => app.admin.query("select platform.enqueue('probe', '{}'::jsonb)");

  it("that was killed is given to another at once, not after hours", async () => {
    await addJob();
    await app.admin.query("update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now() - interval '1 minute'");
    let runs = 0;
    await start(async () => void runs++);
    await app.until(async () => runs > 0 || undefined, "the abandoned job to run", 15_000);
    expect(runs).toBe(1);
  });

  it("that lives is left to it, however long it takes", async () => {
    let runs = 0;
    let finish: () => void = () => undefined;
    await start(async () => {
      runs++;
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await addJob();
    await app.until(async () => runs === 1 || undefined, "the job to begin");
    await app.admin.query("update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_by is not null");
    await start(async () => void runs++);
    await sleep(1_500);
    const { rows } = await app.admin.query<{ locked: number }>(
      "select count(*)::int as locked from graphile_worker._private_jobs where locked_by is not null",
    );
    finish();
    expect([runs, rows[0]?.locked]).toEqual([1, 1]);
  });

  it("is done again when the database went away in the middle, and the process stays up", async () => {
    let runs = 0;
    await start(async () => {
      // Every connection of the queue is cut while the job is in hand, so that it cannot even say how it ended.
      if (++runs === 1)
        await app.admin.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ek_jobs' and datname = current_database()",
        );
    });
    await addJob();
    await app.until(
      async () => {
        const { rows } = await app.admin.query<{ left: number }>(
          "select count(*)::int as left from graphile_worker._private_jobs where task_id is not null",
        );
        return (runs > 0 && rows[0]?.left === 0) || undefined;
      },
      "the job to be finished",
      45_000,
    );
    expect(runs).toBeGreaterThanOrEqual(1);
  }, 60_000);
});
