import { isDeepStrictEqual } from "node:util";
import type { FillSize } from "./fill.js";
import type { BenchRequest } from "./load.js";

/** The same request to both servers. */
export interface BothRequests {
  readonly ours: BenchRequest;
  readonly limit: BenchRequest;
}

/** Something people read, measured beside a hand-written statement that gives the same answer. */
export interface Scenario {
  readonly name: string;
  readonly query: string;
  readonly queryHash: string;
  random(size: FillSize, random: () => number): BothRequests;
  /** How much an answer shows; when all of them show nothing, comparing proves nothing. */
  shown(answer: unknown): number;
}

/** Asks both servers the same and throws at the first answer that differs, so that nobody is measured doing less. */
export async function assertEqualAnswers(
  scenario: Scenario,
  ours: string,
  limit: string,
  requests: readonly BothRequests[],
): Promise<void> {
  let shown = 0;
  for (const request of requests) {
    const [a, b] = await Promise.all([ask(ours, request.ours), ask(limit, request.limit)]);
    if (!isDeepStrictEqual(a, b)) {
      throw new Error(`The answers differ for ${request.limit.path}:\n${JSON.stringify(a)}\n${JSON.stringify(b)}`);
    }
    shown += scenario.shown(a);
  }
  if (shown === 0) throw new Error("No answer showed anything: the comparison proves nothing.");
}

async function ask(origin: string, request: BenchRequest): Promise<unknown> {
  const answer = await fetch(origin + request.path, {
    method: request.method,
    headers: request.headers,
    ...(request.body ? { body: request.body } : {}),
  });
  return answer.json();
}

/** A trusted document by its hash, as the client sends it. */
export function trustedRequest(operationName: string, sha256Hash: string, variables: object, token: string): BenchRequest {
  return {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", cookie: `eigenkleur=${token}` },
    body: JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  };
}
