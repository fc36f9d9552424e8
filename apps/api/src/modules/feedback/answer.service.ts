import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { SEALED_BYTES } from "@eigenkleur/shared";
import { conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { presentAnswerPage, type AnswerPage, type AnswerPageRow } from "./answer-page.js";
import { tokenHash, type RoundKeys } from "./round-keys.js";

export interface Receipt {
  readonly state: "RECEIVED";
  /** SHA-256 of the sealed bytes, so that the page can show that what was kept is what it sent. */
  readonly digest: string;
  readonly closesAt: string;
}

interface Place {
  readonly organisation_id: string;
  readonly round_id: string;
  readonly rater_group: string;
  readonly closes_at: Date;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * The rater's side. Nobody is signed in here, and nothing on the asker's side changes when somebody answers: no mark, no
 * time, no row, so that nothing in the database leads from an invitation to a ballot.
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
      values: [this.hashOf(token)],
    });
    const page = rows[0]?.page;
    if (!page) throw notFound();
    return presentAnswerPage(page);
  }

  async submit(token: string, sealed: Uint8Array): Promise<Receipt> {
    if (sealed.length !== SEALED_BYTES) throw invalidInput([{ path: "sealed", message: "wrongSize" }]);
    const place = await this.findPlace(token);
    const slot = await this.keys.slotOf(place.round_id, token);
    if (!slot) throw conflict();
    // @NOTE privacy: another role and connection than the lookup above; this one is told no invitation and no person.
    const { rows } = await this.pools.box.query<{ outcome: "STORED" | "CLOSED" | "WRONG_SIZE" }>({
      name: "ballot-put",
      text: "select ballot.put($1, $2, $3, $4, $5) as outcome",
      values: [place.organisation_id, place.round_id, slot, place.rater_group, sealed],
    });
    if (rows[0]?.outcome !== "STORED") throw conflict();
    return { state: "RECEIVED", digest: createHash("sha256").update(sealed).digest("base64url"), closesAt: place.closes_at.toISOString() };
  }

  private async findPlace(token: string): Promise<Place> {
    const { rows } = await this.pools.api.query<Place>({
      name: "answer-place",
      text: "select * from feedback.answer_place($1)",
      values: [this.hashOf(token)],
    });
    const [place] = rows;
    if (!place) throw notFound();
    return place;
  }

  private hashOf(token: string): Buffer {
    if (!TOKEN.test(token)) throw notFound();
    return tokenHash(token);
  }
}
