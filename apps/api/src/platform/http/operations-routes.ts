import { timingSafeEqual } from "node:crypto";
import type { Pool } from "pg";
import { Counter, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import { notFound, unavailable } from "../errors/app-error.js";
import { sendJson, type HttpCall, type HttpRoute } from "./router.js";

export interface Metrics {
  readonly registry: Registry;
  count(path: string, status: number, seconds: number): void;
}

/** Counts by our own route patterns and status class only. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "http_requests_total",
    help: "Answered requests",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  const durations = new Histogram({ name: "http_request_seconds", help: "Time to answer", labelNames: ["route"], registers: [registry] });
  return {
    registry,
    count(path, status, seconds) {
      requests.inc({ route: path, status: `${Math.floor(status / 100)}xx` });
      durations.observe({ route: path }, seconds);
    },
  };
}

/** `/healthz` (the process lives), `/readyz` (it can answer), `/metrics` (loopback or token only). */
export function operationsRoutes(options: { pool: Pool; metrics: Metrics; metricsToken: string | undefined }): HttpRoute[] {
  return [
    { method: "GET", path: "/healthz", isSilent: true, handle: ({ response }) => sendJson(response, 200, { status: "ok" }) },
    {
      method: "GET",
      path: "/readyz",
      isSilent: true,
      async handle({ response }) {
        await options.pool.query("select 1").catch(() => {
          throw unavailable();
        });
        sendJson(response, 200, { status: "ready" });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      isSilent: true,
      async handle(call) {
        if (!maySeeMetrics(call, options.metricsToken)) throw notFound();
        const text = await options.metrics.registry.metrics();
        call.response.writeHead(200, { "content-type": options.metrics.registry.contentType, "cache-control": "no-store" });
        call.response.end(text);
      },
    },
  ];
}

/** With a token, only the token counts: behind a proxy on the same machine every request comes from loopback. */
function maySeeMetrics({ request }: HttpCall, token: string | undefined): boolean {
  if (token === undefined) {
    const isForwarded = request.headers["x-forwarded-for"] !== undefined || request.headers["forwarded"] !== undefined;
    return !isForwarded && /^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? "");
  }
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
