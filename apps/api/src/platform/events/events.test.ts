import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { TestApp } from "../../../test/testkit/test-app.js";
import { runWithWriteContext, type Viewer } from "../graphql/context.js";
import { startWorker, type JobPayload, type JobWorker } from "../jobs/jobs.js";
import { Outbox } from "./events.js";

describe("the outbox", () => {
  let app: TestApp;
  let worker: JobWorker;
  const outbox = new Outbox();
  const heard: { by: string; payload: JobPayload }[] = [];
  const viewer: Viewer = {
    organisationId: randomUUID(),
    personId: randomUUID(),
    roles: [],
    sessionId: randomUUID(),
    isFresh: false,
    language: "NL",
  };
  let failures = 1;

  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    outbox.subscribe("test.happened", "first", async (payload) => void heard.push({ by: "first", payload }));
    outbox.subscribe("test.happened", "second", async (payload) => {
      if (failures-- > 0) throw new Error("not yet");
      heard.push({ by: "second", payload });
    });
    worker = await startWorker({ pool: app.running.platform.pools.jobs, handlers: outbox.handlers(), log: app.running.platform.log });
  });
  afterAll(async () => {
    await worker.stop();
    await app.stop();
  });

  const record = (id: string, fail: boolean) =>
    app.running.dataSource.transaction((manager) =>
      runWithWriteContext({ viewer, manager, requestId: "r" }, async () => {
        await outbox.record({ type: "test.happened", payload: { id } });
        if (fail) throw new Error("rolled back");
      }),
    );

  async function waitUntil(done: () => boolean): Promise<void> {
    for (let tries = 0; tries < 100 && !done(); tries++) await sleep(100);
  }

  it("tells nobody about what was rolled back", async () => {
    await expect(record("undone", true)).rejects.toThrow("rolled back");
    await sleep(300);
    expect(heard).toEqual([]);
  });

  it("tells every subscriber after the commit, and tries only the one that failed again", async () => {
    await record("done", false);
    await waitUntil(() => heard.length === 2);
    const payload = { id: "done", organisationId: viewer.organisationId };
    expect(heard).toEqual([
      { by: "first", payload },
      { by: "second", payload },
    ]);
  }, 20_000);
});
