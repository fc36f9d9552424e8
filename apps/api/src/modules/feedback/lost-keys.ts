import type { Client, Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { KeyStore } from "../../platform/keys/key-store.js";
import type { RoundToCloseId } from "./release.service.js";
import { ReleaseRepository } from "./release.repository.js";
import { RoundKeys } from "./round-keys.js";

/** A round whose ballots can never be opened, as the operator sees it: no owner, no rater, no answer. */
export interface LostRound extends RoundToCloseId {
  readonly state: "OPEN" | "CLOSED";
}

/** Open and closed rounds whose box key is not in the key store. As the owner of the database, since it looks across organisations. */
export async function listLostRounds(owner: Client, store: KeyStore): Promise<LostRound[]> {
  const { rows } = await owner.query<LostRound>(
    `select organisation_id as "organisationId", id as "roundId", state from feedback.round where state in ('OPEN', 'CLOSED') order by id`,
  );
  const keys = new RoundKeys(store);
  const checked = await Promise.all(rows.map(async (round) => ({ round, canOpen: await keys.canOpenBox(round.roundId) })));
  return checked.flatMap(({ round, canOpen }) => (canOpen ? [] : [round]));
}

/**
 * Ends a round whose keys are lost: its box is emptied unread and its owner is told. Only the operator can know that no backup
 * of the key directory holds them, so nothing does this by itself.
 */
export async function giveUpRound(pool: Pool, store: KeyStore, { organisationId, roundId }: RoundToCloseId): Promise<void> {
  const keys = new RoundKeys(store);
  await withTenant(pool, { organisationId }, async (client) => {
    const repository = new ReleaseRepository(client, organisationId, roundId);
    const round = await repository.lockRound();
    if (round?.state !== "OPEN" && round?.state !== "CLOSED") return;
    if (await keys.canOpenBox(roundId)) return;
    if (round.state === "OPEN") await repository.move("CLOSED");
    await repository.shutBox();
    await repository.emptyBox();
    await repository.move("KEYS_LOST");
  });
  await keys.destroy(roundId);
}
