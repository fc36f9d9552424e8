import type { Pool } from "pg";
import { notFound } from "../../platform/errors/app-error.js";
import type { Tier } from "./feedback-round.rules.js";
import { tokenHash } from "./round-keys.js";

/** Where a link leads; not whose it is. */
export interface Place {
  readonly organisationId: string;
  readonly roundId: string;
  readonly groupKey: string;
  readonly tier: Tier;
  readonly closesAt: Date;
  /** Its rater has no address: the owner printed the link. */
  readonly isSheet: boolean;
}

/** What a link of a mail carries, and what stands on a sheet. */
const TOKEN = /^(?:[A-Za-z0-9_-]{43}|[0-9A-HJKMNP-TV-Z]{20})$/;

/** @throws NOT_FOUND when this can't be a token at all */
export function hashOfLink(token: string): Buffer {
  if (!TOKEN.test(token)) throw notFound();
  return tokenHash(token);
}

/** @throws NOT_FOUND when nobody was asked with this token */
export async function getPlace(pool: Pool, token: string): Promise<Place> {
  const { rows } = await pool.query<Place>({
    name: "answer-place",
    text: `select organisation_id as "organisationId", round_id as "roundId", rater_group as "groupKey", tier, closes_at as "closesAt", is_sheet as "isSheet"
      from feedback.answer_place($1)`,
    values: [hashOfLink(token)],
  });
  const [place] = rows;
  if (!place) throw notFound();
  return place;
}
