import { useEffect, useState } from "react";
import { type Location, useLocation, useNavigate } from "react-router";

const TOKEN = /^#?([A-Za-z0-9_-]{20,100})$/;

function secretOf(hash: string, state: unknown): string | null {
  const fromLink = TOKEN.exec(hash)?.[1];
  if (fromLink) return fromLink;
  const kept: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "answerLink") : null;
  return typeof kept === "string" ? kept : null;
}

/**
 * The secret of the link. It stands behind the #, so it never reaches a server by itself; here it also leaves the address bar, so
 * that it is not in a screenshot or a copied address. It stays in this tab's own history entry, so that reloading works.
 */
export function useAnswerLink(): string | null {
  const { hash, pathname, state } = useLocation() as Location<unknown>;
  const navigate = useNavigate();
  const [secret, setSecret] = useState(() => secretOf(hash, state));
  useEffect(() => {
    if (hash === "") return;
    const fresh = secretOf(hash, null);
    setSecret(fresh);
    void navigate(pathname, { replace: true, state: fresh ? { answerLink: fresh } : null });
  }, [hash, pathname, navigate]);
  return secret;
}
