import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError, limitReached, invalidInput } from "../errors/app-error.js";
import { LIMITS, type ErrorCode } from "@eigenkleur/shared";

export interface HttpCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
}

/** A plain HTTP route: what GraphQL cannot carry (cookies, streams, mail links, the ballot box). */
export interface HttpRoute {
  readonly method: "GET" | "POST";
  /** The whole path; a trailing `*` takes everything below it. */
  readonly path: string;
  /** @NOTE privacy: a silent route leaves no access-log line and no metric of its own. */
  readonly isSilent?: boolean;
  handle(call: HttpCall): Promise<void> | void;
}

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  STEP_UP_REQUIRED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  LIMIT: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export function findRoute(routes: readonly HttpRoute[], method: string, path: string): HttpRoute | undefined {
  return routes.find(
    (route) => route.method === method && (route.path.endsWith("*") ? path.startsWith(route.path.slice(0, -1)) : route.path === path),
  );
}

/** Reads the whole body. @throws LIMIT as soon as it passes `maxBytes`, without reading on. */
export function readBody(request: IncomingMessage, maxBytes: number = LIMITS.bodyBytesMax): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const declared = Number(request.headers["content-length"] ?? 0);
    if (declared > maxBytes) return reject(limitReached("bodyBytes"));
    const chunks: Buffer[] = [];
    let size = 0;
    // Events instead of an async iterator: on small bodies the iterator costs more than everything else here.
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return chunks.push(chunk);
      request.removeAllListeners("data").pause();
      return reject(limitReached("bodyBytes"));
    });
    request.on("end", () => {
      const [only] = chunks;
      resolve(only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks));
    });
    request.on("error", reject);
    request.on("aborted", () => reject(limitReached("abandoned")));
  });
}

/**
 * Reads a JSON object. The content type must be JSON, which a foreign site's form cannot send without a preflight.
 * @throws INVALID_INPUT or LIMIT
 */
export async function readJson(request: IncomingMessage, maxBytes?: number): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) throw invalidInput([{ path: "content-type", message: "json" }]);
  const body = await readBody(request, maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw invalidInput([{ path: "", message: "json" }]);
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw invalidInput([{ path: "", message: "object" }]);
  return value as Record<string, unknown>;
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Record<string, string | string[]> = {}): void {
  sendJsonText(response, status, JSON.stringify(value), headers);
}

/** JSON that is text already. */
export function sendJsonText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string | string[]> = {},
): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "content-length": body.length,
    ...headers,
  });
  response.end(body);
}

export interface ErrorReply {
  readonly status: number;
  readonly body: object;
  readonly headers: Record<string, string>;
}

/** What a client gets of a known error: its code, and when to try again. */
export function errorReply(error: AppError): ErrorReply {
  const status = error.extensions["limit"] === "bodyBytes" ? 413 : STATUS[error.code];
  const retryAfter = error.extensions["retryAfterSeconds"];
  return {
    status,
    body: { error: { message: error.message, ...error.extensions } },
    headers: typeof retryAfter === "number" ? { "retry-after": String(retryAfter) } : {},
  };
}

/** Answers an error with its code; anything that is not an AppError is INTERNAL and nothing of it leaves. */
export function sendError(response: ServerResponse, error: unknown, errorId: string): void {
  const known = error instanceof AppError ? error : new AppError("INTERNAL", "Something went wrong. Nothing was changed.", { id: errorId });
  const { status, body, headers } = errorReply(known);
  sendJson(response, status, body, headers);
}
