import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import { conflict, notFound } from "../../platform/errors/app-error.js";
import { canManageRound } from "./feedback-round.policy.js";
import type { RoundState } from "./feedback-round.rules.js";
import { linkOf } from "./invitation.repository.js";
import type { RoundKeys } from "./round-keys.js";

/** What the owner prints for one rater without an address. */
export interface RaterSheet {
  readonly invitationId: string;
  readonly groupKey: string;
  readonly name: string | null;
  /** For typing: it leads to the same place as the link. */
  readonly code: string;
  readonly link: string;
}

interface Row {
  readonly ownerId: string;
  readonly state: RoundState;
}

/** Links of raters without an address. They are derived when the owner asks, and are stored nowhere, not even as a mutation's result. */
export class RaterSheetsService {
  constructor(
    private readonly pool: Pool,
    private readonly keys: RoundKeys,
    private readonly publicUrl: URL,
  ) {}

  async list(viewer: { readonly organisationId: string; readonly personId: string }, roundId: string): Promise<RaterSheet[]> {
    const asked = await withTenant(this.pool, viewer, async (client) => {
      const { rows } = await client.query<Row>(
        `select owner_id as "ownerId", state from feedback.round where organisation_id = $1 and id = $2`,
        [viewer.organisationId, roundId],
      );
      const [round] = rows;
      if (!round || !canManageRound(viewer, round)) throw notFound();
      if (round.state !== "OPEN") throw conflict();
      const sheets = await client.query<{ id: string; groupKey: string; name: string | null }>(
        `select id, group_key as "groupKey", name from feedback.invitation
         where organisation_id = $1 and round_id = $2 and person_id is null and email is null order by group_key, name, id`,
        [viewer.organisationId, roundId],
      );
      return sheets.rows;
    });
    const codes = await this.keys.tokensOf(
      roundId,
      asked.map(({ id }) => linkOf({ id, personId: null, email: null })),
    );
    if (!codes) throw conflict();
    return Promise.all(
      asked.map(async ({ id, groupKey, name }, index) => {
        const code = codes[index] ?? "";
        const link = new URL(`/antwoord#${await this.keys.fragmentOf(roundId, code)}`, this.publicUrl).href;
        return { invitationId: id, groupKey, name, code, link };
      }),
    );
  }
}
