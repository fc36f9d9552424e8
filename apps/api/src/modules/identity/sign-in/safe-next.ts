const LONGEST = 500;
/** Any origin will do: only what stays on it is ours. */
const BASE = "http://own.invalid";

/**
 * Where to go after signing in: a path of our own, or null. A link in a mail or from another site must not send somebody who has
 * just signed in to a page that looks like ours.
 */
export function safeNext(wish: unknown): string | null {
  if (typeof wish !== "string" || wish.length === 0 || wish.length > LONGEST) return null;
  // Browsers read a backslash as a slash, and drop tabs and line ends: neither belongs in a path of ours.
  if (!wish.startsWith("/") || /^\/[/\\]/.test(wish) || /[\\\p{Cc}\s]/u.test(wish)) return null;
  if (!URL.canParse(wish, BASE)) return null;
  const url = new URL(wish, BASE);
  if (url.origin !== BASE || url.pathname.startsWith("//")) return null;
  // These answer with something other than a page.
  if (/^\/(auth|api|graphql|people-imports)(\/|$)/.test(url.pathname)) return null;
  return `${url.pathname}${url.search}`;
}
