import { RouteError } from "../../platform/api-error.js";

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = text.startsWith("{") ? JSON.parse(text) : {};
  if (response.ok) return body as Answer;
  const error: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "error") : undefined;
  throw new RouteError(response.status, typeof error === "object" && error !== null ? { ...error } : { code: "UNAVAILABLE" });
}

/** A route of the API that sets cookies. @throws RouteError, or TypeError without a connection */
export async function post<Answer = unknown>(path: string, body: object = {}): Promise<Answer> {
  return answerOf<Answer>(
    await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      credentials: "same-origin",
      body: JSON.stringify(body),
    }),
  );
}

export async function get<Answer>(path: string): Promise<Answer> {
  return answerOf<Answer>(await fetch(path, { credentials: "same-origin" }));
}

/** Leaves this page for good: whoever signs in or out starts with nothing of the one before in memory. */
export function startAfresh(path: string): void {
  window.location.replace(path);
}
