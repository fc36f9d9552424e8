import { randomUUID } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { AppError, invalidInput } from "../errors/app-error.js";
import type { Log } from "../log/log.js";
import { findRoute, sendError, type HttpRoute } from "./router.js";

export interface HttpServerOptions {
  readonly routes: readonly HttpRoute[];
  readonly log: Log;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Serves the client's files; called when no route fits. */
  readonly serveClient: (request: IncomingMessage, response: ServerResponse) => void;
  setHeaders(request: IncomingMessage, response: ServerResponse): void;
  /** Counts one answered request. */
  count(path: string, status: number, seconds: number): void;
}

export interface HttpServer {
  readonly server: Server;
  listen(port: number, host: string): Promise<number>;
  /** Stops taking requests, lets the running ones end (at most `graceMs`), then closes. */
  stop(graceMs: number): Promise<void>;
}

/** @throws INVALID_INPUT for an address that is none, such as `//` */
function urlOf(request: IncomingMessage): URL {
  const url = URL.parse(`http://internal${request.url ?? "/"}`);
  if (!url) throw invalidInput([{ path: "", message: "address" }]);
  return url;
}

export function createHttpServerFor(options: HttpServerOptions): HttpServer {
  let isStopping = false;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    const startedAt = performance.now();
    let route: HttpRoute | undefined;
    try {
      options.setHeaders(request, response);
      if (isStopping) response.setHeader("connection", "close");
      const url = urlOf(request);
      route = findRoute(options.routes, request.method ?? "GET", url.pathname);
      if (!route) return options.serveClient(request, response);
      await route.handle({ request, response, url, requestId });
    } catch (error) {
      fail(error, response, requestId);
    } finally {
      // @NOTE privacy: only our own route patterns are counted and logged, never the path that was asked for.
      if (route && !route.isSilent) {
        const seconds = (performance.now() - startedAt) / 1000;
        options.count(route.path, response.statusCode, seconds);
        options.log.debug({ route: route.path, status: response.statusCode, ms: Math.round(seconds * 1000) }, "request");
      }
    }
  }

  function fail(error: unknown, response: ServerResponse, requestId: string): void {
    if (!(error instanceof AppError)) {
      options.log.error({ errorId: requestId, err: error instanceof Error ? error : new Error("Unknown failure") }, "request failed");
    }
    if (response.headersSent) response.destroy();
    else sendError(response, error, requestId);
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => void handle(request, response);
  const server = options.tls ? createHttpsServer(options.tls, listener) : createHttpServer(listener);
  server.requestTimeout = 60_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 30_000;
  server.maxRequestsPerSocket = 0;

  return {
    server,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    stop: (graceMs) =>
      new Promise((resolve) => {
        isStopping = true;
        const timer = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
