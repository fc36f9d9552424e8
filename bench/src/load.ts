import autocannon from "autocannon";

/** One request of a scenario. */
export interface BenchRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failed: number;
}

/** Drives a server on loopback with a fixed number of connections for a fixed time; `next` makes each request. */
export async function load(
  origin: string,
  options: { connections: number; seconds: number; next: () => BenchRequest },
): Promise<LoadResult> {
  const startedAt = performance.now();
  const result = await autocannon({
    url: origin,
    connections: options.connections,
    duration: options.seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...options.next() }) }],
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    requests: result["2xx"],
    seconds,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
