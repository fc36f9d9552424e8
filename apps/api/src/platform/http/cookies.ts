import type { IncomingMessage } from "node:http";
import { createHash } from "node:crypto";

/** Over https the browser itself refuses a `__Host-` cookie that another host or path has set. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-eigenkleur" : "eigenkleur";
}

export interface CookieOptions {
  readonly isSecure: boolean;
  /** Absent: until the browser closes. */
  readonly maxAgeSeconds?: number;
}

export function setCookie(name: string, value: string, options: CookieOptions): string {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (options.isSecure) parts.push("Secure");
  if (options.maxAgeSeconds !== undefined) parts.push(`Max-Age=${options.maxAgeSeconds}`);
  return parts.join("; ");
}

export function readCookie(request: IncomingMessage, name: string): string | null {
  const header = request.headers.cookie;
  if (!header) return null;
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** What the database stores and looks up: never the token itself. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
