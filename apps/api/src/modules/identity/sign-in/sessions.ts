import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import { forbidden, notSignedIn, stepUpRequired } from "../../../platform/errors/app-error.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import { hashToken, readCookie, sessionCookieName, setCookie } from "../../../platform/http/cookies.js";
import type { HttpCall } from "../../../platform/http/router.js";
import { findViewer } from "../session-context.js";
import { deviceLabel } from "./device-label.js";
import { newToken, type Token } from "./token.js";

const REMEMBERED_SECONDS = 30 * 24 * 3600;

export type ActingMode = "HR" | "WORKS_COUNCIL";

const ACT_AS = `update identity.session set token_hash = $3, acting_as = $4::text,
    idle_seconds = case when $4::text is null and is_remembered then 2592000 else 1800 end,
    idle_until = now() + case when $4::text is null and is_remembered then interval '30 days' else interval '30 minutes' end,
    ends_at = case when $4::text is not null then least(ends_at, now() + interval '12 hours')
      when is_remembered then started_at + interval '30 days' else started_at + interval '12 hours' end
  where organisation_id = $1 and id = $2 returning is_remembered`;
const STEP_UP =
  "update identity.session set token_hash = $3, fresh_until = now() + interval '10 minutes' where organisation_id = $1 and id = $2 returning is_remembered";
const NOT_FRESH = "update identity.session set fresh_until = null where organisation_id = $1 and id = $2";

/** The browser's side of a session: its cookie is set, changed with every rise in rights, and taken away. */
export class Sessions {
  private readonly cookie: string;

  constructor(
    private readonly pool: Pool,
    private readonly isSecure: boolean,
  ) {
    this.cookie = sessionCookieName(isSecure);
  }

  async findViewer({ request }: HttpCall): Promise<Viewer | null> {
    const token = readCookie(request, this.cookie);
    return token ? findViewer(this.pool, hashToken(token)) : null;
  }

  /** @throws NOT_SIGNED_IN */
  async getViewer(call: HttpCall): Promise<Viewer> {
    const viewer = await this.findViewer(call);
    if (!viewer) throw notSignedIn();
    return viewer;
  }

  /** @throws NOT_SIGNED_IN or STEP_UP_REQUIRED */
  async getFreshViewer(call: HttpCall): Promise<Viewer> {
    const viewer = await this.getViewer(call);
    if (!viewer.isFresh) throw stepUpRequired();
    return viewer;
  }

  /** A token for the session that is about to be opened, and the label of the device it will be on. */
  prepare({ request }: HttpCall): { token: Token; device: string } {
    return { token: newToken(), device: deviceLabel(request.headers["user-agent"]) };
  }

  /**
   * Opens a session for a person whose sign-in was verified. False when the person has left.
   * @param isFresh whether they proved just now that it is them
   */
  async open(
    call: HttpCall,
    person: { organisationId: string; personId: string },
    isRemembered: boolean,
    isFresh = true,
  ): Promise<boolean> {
    const { token, device } = this.prepare(call);
    const { rows } = await this.pool.query<{ id: string | null }>("select identity.open_session($1, $2, $3, $4, $5) as id", [
      person.organisationId,
      person.personId,
      token.hash,
      isRemembered,
      device,
    ]);
    const id = rows[0]?.id;
    if (!id) return false;
    // Nobody holds its token yet, so there is no moment at which it is fresh and should not be.
    if (!isFresh) await withTenant(this.pool, person, (client) => client.query(NOT_FRESH, [person.organisationId, id]));
    await this.accept(call, token, isRemembered);
    return true;
  }

  /** Gives the browser its new session, and ends the one it had: a token that was planted before sign-in is worth nothing. */
  async accept(call: HttpCall, token: Token, isRemembered: boolean): Promise<void> {
    const before = await this.findViewer(call);
    if (before) await this.delete(before);
    this.give(call, token, isRemembered);
  }

  /** Changes the mode the person acts in. @throws FORBIDDEN without that role, STEP_UP_REQUIRED without a fresh sign-in */
  async actAs(call: HttpCall, mode: ActingMode | null): Promise<void> {
    const viewer = mode === null ? await this.getViewer(call) : await this.getFreshViewer(call);
    if (mode !== null && !(await this.hasRole(viewer, mode))) throw forbidden();
    await this.rotate(call, viewer, ACT_AS, [mode]);
  }

  /** After the person has proved once more that it is them. */
  async stepUp(call: HttpCall, viewer: Viewer): Promise<void> {
    await this.rotate(call, viewer, STEP_UP, []);
  }

  async signOut(call: HttpCall): Promise<void> {
    const viewer = await this.findViewer(call);
    if (viewer) await this.delete(viewer);
    call.response.appendHeader("set-cookie", setCookie(this.cookie, "", { isSecure: this.isSecure, maxAgeSeconds: 0 }));
    call.response.setHeader("clear-site-data", '"cookies", "storage"');
  }

  private async rotate(call: HttpCall, viewer: Viewer, statement: string, values: readonly unknown[]): Promise<void> {
    const token = newToken();
    const { rows } = await withTenant(this.pool, viewer, (client) =>
      client.query<{ is_remembered: boolean }>(statement, [viewer.organisationId, viewer.sessionId, token.hash, ...values]),
    );
    if (!rows[0]) throw notSignedIn();
    this.give(call, token, rows[0].is_remembered);
  }

  private async hasRole(viewer: Viewer, role: ActingMode): Promise<boolean> {
    const { rowCount } = await withTenant(this.pool, viewer, (client) =>
      client.query("select from identity.membership where organisation_id = $1 and person_id = $2 and role = $3", [
        viewer.organisationId,
        viewer.personId,
        role,
      ]),
    );
    return rowCount === 1;
  }

  private async delete(viewer: Viewer): Promise<void> {
    await withTenant(this.pool, viewer, (client) =>
      client.query("delete from identity.session where organisation_id = $1 and id = $2", [viewer.organisationId, viewer.sessionId]),
    );
  }

  private give({ response }: HttpCall, token: Token, isRemembered: boolean): void {
    response.appendHeader(
      "set-cookie",
      setCookie(this.cookie, token.text, { isSecure: this.isSecure, ...(isRemembered ? { maxAgeSeconds: REMEMBERED_SECONDS } : {}) }),
    );
  }
}
