const KEY = "eigenkleur.seen";
const KEPT = 200;

/**
 * Which notifications were seen, on this device only. @NOTE privacy: a mark on the server would say when somebody opened the request
 * they then answered.
 */
export function readSeen(): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}

/** Remembers these as seen; forgets what is no longer listed. */
export function markSeen(ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(KEY, JSON.stringify(ids.slice(0, KEPT)));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing shows them as new again.
  }
}
