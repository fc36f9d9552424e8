import type { LinkOf } from "./round-keys.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

/** Somebody who was asked. Never whether they answered: nobody's row changes by that. */
export interface InvitationRow {
  readonly id: string;
  readonly groupKey: string;
  readonly personId: string | null;
  readonly email: string | null;
}

/** How the link of somebody who was asked reaches them: by mail, or on a sheet that the owner prints. */
export function linkOf(one: Pick<InvitationRow, "id" | "personId" | "email">): LinkOf {
  return { id: one.id, isSheet: one.personId === null && one.email === null };
}

export interface NewInvitation extends InvitationRow {
  readonly name: string | null;
  readonly language: "NL" | "EN" | null;
  /** Null in a draft: there is no link before the round opens. */
  readonly tokenHash: Buffer | null;
}

export const invitationRepository = {
  /** Who was asked, with the address colleagues can be reached at. */
  async list(tx: RoundTransaction, roundId: string): Promise<InvitationRow[]> {
    return rows(
      tx,
      `select id, group_key as "groupKey", person_id as "personId", email from feedback.invitation where organisation_id = $1 and round_id = $2 order by id`,
      [tx.viewer.organisationId, roundId],
    );
  },

  async insert(tx: RoundTransaction, roundId: string, invitations: readonly NewInvitation[]): Promise<void> {
    const json = invitations.map((one) => ({ ...one, tokenHash: one.tokenHash?.toString("hex") ?? null }));
    await rows(
      tx,
      `insert into feedback.invitation (organisation_id, round_id, id, group_key, person_id, email, name, language, token_hash)
       select $1, $2, (i->>'id')::uuid, i->>'groupKey', (i->>'personId')::uuid, i->>'email', i->>'name', i->>'language', decode(i->>'tokenHash', 'hex')
       from jsonb_array_elements($3::jsonb) i`,
      [tx.viewer.organisationId, roundId, JSON.stringify(json)],
    );
  },

  async setTokenHashes(tx: RoundTransaction, hashes: readonly { readonly id: string; readonly tokenHash: Buffer }[]): Promise<void> {
    await rows(
      tx,
      `with changed as (
         update feedback.invitation i set token_hash = h.token_hash
         from unnest($2::uuid[], $3::bytea[]) as h (id, token_hash) where i.organisation_id = $1 and i.id = h.id returning i.id
       ) select id from changed`,
      [tx.viewer.organisationId, hashes.map((one) => one.id), hashes.map((one) => one.tokenHash)],
    );
  },

  /** @returns whether there was such an invitation */
  async remove(tx: RoundTransaction, roundId: string, invitationId: string): Promise<boolean> {
    const removed = await rows<{ id: string }>(
      tx,
      `with gone as (delete from feedback.invitation where organisation_id = $1 and round_id = $2 and id = $3 returning id) select id from gone`,
      [tx.viewer.organisationId, roundId, invitationId],
    );
    return removed.length > 0;
  },
};
