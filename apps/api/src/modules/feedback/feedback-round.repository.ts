import type { Texts } from "@eigenkleur/shared";
import type { RoundState, Tier } from "./feedback-round.rules.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

/** A round as its owner's use cases need it. */
export interface RoundRow {
  readonly id: string;
  readonly ownerId: string;
  readonly questionnaireId: string;
  readonly state: RoundState;
  readonly tier: Tier;
  readonly message: string;
  readonly minRaters: number;
  readonly maxRaters: number;
  readonly closesOn: string | null;
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly ratersUntil: Date | null;
  readonly isExtended: boolean;
}

export interface GroupRow {
  readonly key: string;
  readonly name: Texts;
  readonly isExternal: boolean;
  readonly isAttributable: boolean;
  readonly shownFrom: number;
  readonly formKey: "full" | "clientShort";
  readonly position: number;
}

const ROUND = `id, owner_id as "ownerId", questionnaire_id as "questionnaireId", state, tier, message, min_raters as "minRaters", max_raters as "maxRaters",
  closes_on::text as "closesOn", opened_at as "openedAt", closes_at as "closesAt", raters_until as "ratersUntil", is_extended as "isExtended"`;

/** Writes and loads of a round with its groups. Row-level security shows only the viewer's own. */
export const roundRepository = {
  /** Locks the round until the transaction ends, so that every act on it waits for the one before. */
  async lock(tx: RoundTransaction, roundId: string): Promise<RoundRow | null> {
    const found = await rows<RoundRow>(tx, `select ${ROUND} from feedback.round where organisation_id = $1 and id = $2 for update`, [
      tx.viewer.organisationId,
      roundId,
    ]);
    return found[0] ?? null;
  },

  async insert(
    tx: RoundTransaction,
    round: Pick<RoundRow, "questionnaireId" | "tier" | "message" | "minRaters" | "maxRaters" | "closesOn">,
    groups: readonly GroupRow[],
  ): Promise<string> {
    const [created] = await rows<{ id: string }>(
      tx,
      `insert into feedback.round (organisation_id, owner_id, questionnaire_id, message, min_raters, max_raters, closes_on, tier) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        tx.viewer.organisationId,
        tx.viewer.personId,
        round.questionnaireId,
        round.message,
        round.minRaters,
        round.maxRaters,
        round.closesOn,
        round.tier,
      ],
    );
    if (!created) throw new Error("The round was not written.");
    await rows(
      tx,
      `insert into feedback.round_group (organisation_id, round_id, key, name, is_external, is_attributable, shown_from, form_key, position)
       select $1, $2, g->>'key', g->'name', (g->>'isExternal')::boolean, (g->>'isAttributable')::boolean, (g->>'shownFrom')::int, g->>'formKey', (g->>'position')::int
       from jsonb_array_elements($3::jsonb) g`,
      [tx.viewer.organisationId, created.id, JSON.stringify(groups)],
    );
    await rows(tx, `insert into feedback.self_assessment (organisation_id, round_id) values ($1, $2)`, [
      tx.viewer.organisationId,
      created.id,
    ]);
    return created.id;
  },

  async update(tx: RoundTransaction, roundId: string, draft: { message: string; closesOn: string | null; tier: Tier }): Promise<void> {
    await rows(
      tx,
      `with changed as (update feedback.round set message = $3, closes_on = $4, tier = $5 where organisation_id = $1 and id = $2 returning id) select id from changed`,
      [tx.viewer.organisationId, roundId, draft.message, draft.closesOn, draft.tier],
    );
  },

  async open(
    tx: RoundTransaction,
    roundId: string,
    times: { closesOn: string; openedAt: Date; closesAt: Date; ratersUntil: Date },
  ): Promise<void> {
    await rows(
      tx,
      `with changed as (update feedback.round set state = 'OPEN', closes_on = $3, opened_at = $4, closes_at = $5, raters_until = $6
         where organisation_id = $1 and id = $2 returning id) select id from changed`,
      [tx.viewer.organisationId, roundId, times.closesOn, times.openedAt, times.closesAt, times.ratersUntil],
    );
  },

  async extend(tx: RoundTransaction, roundId: string, closesOn: string, closesAt: Date): Promise<void> {
    await rows(
      tx,
      `with changed as (update feedback.round set closes_on = $3, closes_at = $4, is_extended = true where organisation_id = $1 and id = $2 returning id) select id from changed`,
      [tx.viewer.organisationId, roundId, closesOn, closesAt],
    );
  },

  async move(tx: RoundTransaction, roundId: string, state: RoundState): Promise<void> {
    await rows(
      tx,
      `with changed as (update feedback.round set state = $3 where organisation_id = $1 and id = $2 returning id) select id from changed`,
      [tx.viewer.organisationId, roundId, state],
    );
  },

  async listGroups(tx: RoundTransaction, roundId: string): Promise<GroupRow[]> {
    return rows(
      tx,
      `select key, name, is_external as "isExternal", is_attributable as "isAttributable", shown_from as "shownFrom", form_key as "formKey", position
       from feedback.round_group where organisation_id = $1 and round_id = $2 order by position`,
      [tx.viewer.organisationId, roundId],
    );
  },

  /** The owner's other rounds that were opened since then and released or may release something, with who was asked. */
  async listNeighbours(
    tx: RoundTransaction,
    roundId: string,
    since: Date,
  ): Promise<{ openedAt: Date; groupKey: string; rater: string; roundId: string }[]> {
    return rows(
      tx,
      `select r.id as "roundId", r.opened_at as "openedAt", i.group_key as "groupKey", coalesce(i.person_id::text, lower(i.email), i.id::text) as rater
       from feedback.round r join feedback.invitation i on i.organisation_id = r.organisation_id and i.round_id = r.id
       where r.organisation_id = $1 and r.owner_id = $2 and r.id <> $3 and r.opened_at > $4 and r.state in ('OPEN', 'CLOSED', 'READABLE')`,
      [tx.viewer.organisationId, tx.viewer.personId, roundId, since],
    );
  },

  async insertBox(
    tx: RoundTransaction,
    roundId: string,
    box: { closesAt: Date; tier: Tier; publicKey: Buffer; tokenPublicKey: Buffer | null; ballotBytes: number },
  ): Promise<void> {
    await rows(
      tx,
      `insert into ballot.box (organisation_id, round_id, closes_at, tier, public_key, token_public_key, ballot_bytes) values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.viewer.organisationId, roundId, box.closesAt, box.tier, box.publicKey, box.tokenPublicKey, box.ballotBytes],
    );
  },

  async extendBox(tx: RoundTransaction, roundId: string, closesAt: Date): Promise<void> {
    await rows(
      tx,
      `with changed as (update ballot.box set closes_at = $3 where organisation_id = $1 and round_id = $2 returning round_id) select round_id from changed`,
      [tx.viewer.organisationId, roundId, closesAt],
    );
  },

  /** Waits for ballots that are being put; every later one is refused. */
  async shutBox(tx: RoundTransaction, roundId: string): Promise<void> {
    await rows(
      tx,
      `with changed as (update ballot.box set is_open = false where organisation_id = $1 and round_id = $2 returning round_id) select round_id from changed`,
      [tx.viewer.organisationId, roundId],
    );
  },
};
