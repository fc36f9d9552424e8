import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { SEALED_BYTES } from "@eigenkleur/shared";
import { conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { getPlace, hashOfLink } from "./answer-place.js";
import { presentAnswerPage, type AnswerPage, type AnswerPageRow } from "./answer-page.js";
import type { RoundKeys } from "./round-keys.js";

export interface Receipt {
  readonly state: "RECEIVED";
  /** SHA-256 of the sealed bytes, so that the page can show that what was kept is what it sent. */
  readonly digest: string;
}

/** Of the separated tier, where the link shows until when. */
export interface DatedReceipt extends Receipt {
  readonly closesAt: string;
}

export function digestOf(sealed: Uint8Array): string {
  return createHash("sha256").update(sealed).digest("base64url");
}

/**
 * The rater's side, as far as a link leads to it: the page of either tier, and putting a ballot in the separated one. Nobody is
 * signed in here, and nothing on the asker's side changes when somebody answers: no mark, no time, no row, so that nothing in
 * the database leads from an invitation to a ballot.
 */
export class AnswerService {
  constructor(
    private readonly pools: { readonly api: Pool; readonly box: Pool },
    private readonly keys: RoundKeys,
  ) {}

  async open(token: string): Promise<AnswerPage> {
    const { rows } = await this.pools.api.query<{ page: AnswerPageRow }>({
      name: "answer-page",
      text: "select feedback.answer_page($1) as page",
      values: [hashOfLink(token)],
    });
    const page = rows[0]?.page;
    if (!page) throw notFound();
    return presentAnswerPage(page);
  }

  /** What a group's page of a blind round shows, without a link that leads to it. */
  async openFor(roundId: string, groupKey: string): Promise<AnswerPage> {
    const { rows } = await this.pools.api.query<{ page: AnswerPageRow }>({
      name: "group-page",
      text: "select feedback.group_page($1, $2) as page",
      values: [roundId, groupKey],
    });
    const page = rows[0]?.page;
    if (!page) throw notFound();
    return presentAnswerPage(page);
  }

  async submit(token: string, sealed: Uint8Array): Promise<DatedReceipt> {
    if (sealed.length !== SEALED_BYTES) throw invalidInput([{ path: "sealed", message: "wrongSize" }]);
    const place = await getPlace(this.pools.api, token);
    const slot = await this.keys.slotOf(place.roundId, token);
    if (!slot) throw conflict();
    // @NOTE privacy: another role and connection than the lookup above; this one is told no invitation and no person.
    const { rows } = await this.pools.box.query<{ outcome: "STORED" | "CLOSED" | "WRONG_SIZE" }>({
      name: "ballot-put",
      text: "select ballot.put($1, $2, $3, $4, $5) as outcome",
      values: [place.organisationId, place.roundId, slot, place.groupKey, sealed],
    });
    if (rows[0]?.outcome !== "STORED") throw conflict();
    return { state: "RECEIVED", digest: digestOf(sealed), closesAt: place.closesAt.toISOString() };
  }
}
