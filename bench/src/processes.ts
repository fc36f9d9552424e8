import { fork, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

export interface ServerProcess {
  readonly origin: string;
  readonly pid: number;
  stop(): void;
}

/** Starts the hand-written limit in a process of its own. */
export async function startLimit(databaseUrl: string): Promise<ServerProcess> {
  const child = fork(new URL("limit-server.js", import.meta.url), {
    env: { ...process.env, NODE_ENV: "production", LIMIT_DATABASE_URL: databaseUrl },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve((message as { port: number }).port));
    child.once("exit", () => reject(new Error("The limit did not start.")));
  });
  return running(child, `http://127.0.0.1:${port}`);
}

/** Starts our API as it runs in production: trusted documents, row-level security, its own roles. */
export async function startOurs(env: Readonly<Record<string, string>>, port: number): Promise<ServerProcess> {
  const child = fork(new URL("../../apps/api/dist/main.js", import.meta.url), {
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      ROLE: "api",
      DEMO: "0",
      LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error("Our API did not start.");
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return running(child, origin);
    await sleep(100);
  }
  throw new Error("Our API was not ready within 30 seconds.");
}

function running(child: ChildProcess, origin: string): ServerProcess {
  if (child.pid === undefined) throw new Error("The process did not start.");
  return { origin, pid: child.pid, stop: () => void child.kill("SIGTERM") };
}
