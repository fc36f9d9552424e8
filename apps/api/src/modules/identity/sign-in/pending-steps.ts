import type { Pool } from "pg";
import { readCookie, setCookie } from "../../../platform/http/cookies.js";
import type { HttpCall } from "../../../platform/http/router.js";
import { hashOfToken, newToken } from "./token.js";

export type PendingKind = "PASSKEY_SIGN_IN" | "PASSKEY_STEP_UP" | "PASSKEY_REGISTER" | "OIDC_SIGN_IN" | "OIDC_LINK";

const SECONDS = 600;

/** Half of a sign-in, kept on the server and taken once, by the browser that began it and no other. */
export class PendingSteps {
  private readonly cookie: string;

  constructor(
    private readonly pool: Pool,
    private readonly isSecure: boolean,
  ) {
    this.cookie = isSecure ? "__Host-eigenkleur-step" : "eigenkleur-step";
  }

  /** Keeps it and ties it to the browser with a short-lived cookie. */
  async begin({ response }: HttpCall, kind: PendingKind, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const token = newToken();
    await this.pool.query("select identity.put_pending_step($1, $2, $3, $4)", [token.hash, kind, JSON.stringify(payload), SECONDS]);
    response.appendHeader("set-cookie", setCookie(this.cookie, token.text, { isSecure: this.isSecure, maxAgeSeconds: SECONDS }));
  }

  /** What was kept, or null when there is nothing of this kind, it is too old, or it was taken before. */
  async take({ request, response }: HttpCall, kind: PendingKind): Promise<Readonly<Record<string, unknown>> | null> {
    const hash = hashOfToken(readCookie(request, this.cookie));
    if (!hash) return null;
    response.appendHeader("set-cookie", setCookie(this.cookie, "", { isSecure: this.isSecure, maxAgeSeconds: 0 }));
    const { rows } = await this.pool.query<{ payload: Record<string, unknown> | null }>(
      "select identity.take_pending_step($1, $2) as payload",
      [hash, kind],
    );
    return rows[0]?.payload ?? null;
  }
}
