import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Role, Viewer } from "../../platform/graphql/context.js";

interface SessionRow {
  organisation_id: string;
  person_id: string;
  roles: Role[];
  session_id: string;
  is_fresh: boolean;
  needs_touch: boolean;
  language: "NL" | "EN";
}

const SESSION_CONTEXT = "select * from identity.session_context($1)";
const TOUCH = "update identity.session set idle_until = now() + make_interval(secs => idle_seconds) where organisation_id = $1 and id = $2";

/** The viewer behind a session token's hash, or null when the session has ended, idled out or never was. */
export async function findViewer(pool: Pool, tokenHash: Buffer): Promise<Viewer | null> {
  const { rows } = await pool.query<SessionRow>({ name: "session-context", text: SESSION_CONTEXT, values: [tokenHash] });
  const row = rows[0];
  if (!row) return null;
  const viewer: Viewer = {
    organisationId: row.organisation_id,
    personId: row.person_id,
    roles: row.roles,
    sessionId: row.session_id,
    isFresh: row.is_fresh,
    language: row.language,
  };
  if (row.needs_touch) await touchSession(pool, viewer);
  return viewer;
}

/** Moves the end of the idle time; called once in a while, not on every request. */
export async function touchSession(pool: Pool, viewer: Pick<Viewer, "organisationId" | "personId" | "sessionId">): Promise<void> {
  await withTenant(pool, viewer, (client) => client.query(TOUCH, [viewer.organisationId, viewer.sessionId]));
}
