import { useEffect, useMemo, useState } from "react";
import { type Location, useLocation, useNavigate } from "react-router";

const FRAGMENT = /^#?([A-Za-z0-9_-]{20,100})(?:\.([A-Za-z0-9_-]{43}))?$/;

/** What stands behind the # of a link. */
export interface AnswerLink {
  readonly token: string;
  /** The fingerprint of the round's keys; only a link in a mail or a QR code carries it, a code that was typed does not. */
  readonly keyHash: string | null;
}

/** What stands behind the # of an address, or null when it is no link of ours. */
export function readFragment(text: unknown): AnswerLink | null {
  const found = typeof text === "string" ? FRAGMENT.exec(text) : null;
  return found?.[1] === undefined ? null : { token: found[1], keyHash: found[2] ?? null };
}

function keptIn(state: unknown): unknown {
  return typeof state === "object" && state !== null ? Reflect.get(state, "answerLink") : null;
}

/**
 * The secret of the link. It stands behind the #, so it never reaches a server by itself; here it also leaves the address bar, so
 * that it is not in a screenshot or a copied address. It stays in this tab's own history entry, so that reloading works.
 */
export function useAnswerLink(): AnswerLink | null {
  const { hash, pathname, state } = useLocation() as Location<unknown>;
  const navigate = useNavigate();
  const [fragment, setFragment] = useState<unknown>(() => (readFragment(hash) ? hash : keptIn(state)));
  useEffect(() => {
    if (hash === "") return;
    const fresh = readFragment(hash) ? hash : null;
    setFragment(fresh);
    void navigate(pathname, { replace: true, state: fresh ? { answerLink: fresh } : null });
  }, [hash, pathname, navigate]);
  return useMemo(() => readFragment(fragment), [fragment]);
}
