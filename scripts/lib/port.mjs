import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainError } from "./steps.mjs";

/** Refuses before anything is built; waits a little when an API that lost its starter may still be letting go. */
export async function ensurePortFree(port, { patienceMs = 0 } = {}) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const problem = await listenProblem(port);
    if (!problem) return;
    if (problem === "EACCES") throw new PlainError(`Port ${port} is not allowed for this account. Choose another: PORT=4001 pnpm start`);
    if (problem !== "EADDRINUSE") throw new PlainError(`Port ${port} cannot be used (${problem}). Choose another: PORT=4001 pnpm start`);
    if (Date.now() >= deadline) {
      throw new PlainError(`Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} pnpm start`);
    }
    await sleep(100);
  }
}

export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function listenProblem(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error) => done(error.code));
    server.listen({ port, host: "0.0.0.0", exclusive: true }, () => server.close(() => done(undefined)));
  });
}
