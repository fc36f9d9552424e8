import type { Pool } from "pg";
import { toBase64Url, type BallotClaim, type BallotReplacement, type BallotSubmission, type DrawRequest } from "@eigenkleur/shared";
import { createHash } from "node:crypto";
import { AppError, conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { getPlace, type Place } from "./answer-place.js";
import { digestOf, type Receipt } from "./answer.service.js";
import type { BlindKeys } from "./blind-keys.js";

export interface Drawn {
  /** The evaluated element with its proof. */
  readonly evaluation: string;
}

/** A token that the server drew, for a sheet; the page says that it did. */
export interface SheetDrawn {
  readonly input: string;
  readonly output: string;
}

export type Checked = { readonly state: "FOUND"; readonly digest: string } | { readonly state: "ABSENT" };

/** Thrown when this link's one token was drawn by another device, or by another page on this one. */
function alreadyDrawn(): AppError {
  return new AppError("CONFLICT", "The token of this link was drawn already.", { reason: "ALREADY_DRAWN" });
}

/** Thrown when a token was spent on another ballot than this one. */
function tokenSpent(): AppError {
  return new AppError("CONFLICT", "This token was used for another answer.", { reason: "TOKEN_SPENT" });
}

/**
 * The rater's side of a blind round, in two calls that have nothing in common: drawing shows the link and not the token,
 * answering shows the token and not the link. What each writes names no invitation and keeps no time.
 */
export class BlindAnswerService {
  constructor(
    private readonly pools: { readonly api: Pool; readonly box: Pool },
    private readonly keys: BlindKeys,
  ) {}

  /** One issue an invitation. The same request again, after a lost reply, is answered again. */
  async draw({ token, request }: DrawRequest): Promise<Drawn> {
    const place = await this.getBlindPlace(token);
    // A sheet has its own way, by which its code may be used on any device.
    if (place.isSheet) throw conflict();
    const marks = await this.keys.marksOf(place.roundId, token, request);
    if (!marks) throw conflict();
    // Before it is noted: a request that is no element of the curve must not use up the one issue.
    const evaluation = await this.keys.evaluate(place, request).catch(() => {
      throw invalidInput([{ path: "request", message: "notAnElement" }]);
    });
    if (!evaluation) throw conflict();
    const outcome = await this.callBox<"DRAWN" | "OTHER_REQUEST" | "CLOSED">("ballot-draw", "ballot.draw($1, $2, $3)", [
      place.roundId,
      marks.mark,
      marks.requestMark,
    ]);
    if (outcome === "OTHER_REQUEST") throw alreadyDrawn();
    if (outcome !== "DRAWN") throw conflict();
    return { evaluation: toBase64Url(evaluation) };
  }

  /** The token behind a sheet's code. Nothing is written: it is the same each time, and it can be spent once. */
  async drawForSheet(token: string): Promise<SheetDrawn> {
    const place = await this.getBlindPlace(token);
    if (!place.isSheet) throw conflict();
    const drawn = await this.keys.sheetToken(place, token);
    if (!drawn) throw conflict();
    return { input: toBase64Url(drawn.input), output: toBase64Url(drawn.output) };
  }

  async submit(ballot: BallotSubmission): Promise<Receipt> {
    const isValid = await this.keys.isValid(ballot, ballot.input, ballot.output);
    // A round without keys and a forged token look the same from outside.
    if (isValid !== true) throw notFound();
    const place = await this.keys.placeOf(ballot.roundId, ballot);
    if (!place) throw conflict();
    const outcome = await this.callBox<"STORED" | "SPENT" | "CLOSED" | "WRONG_SIZE">(
      "ballot-put-blind",
      "ballot.put_blind($1, $2, $3, $4, $5)",
      [ballot.roundId, place.spent, place.slot, ballot.groupKey, ballot.sealed],
    );
    if (outcome === "SPENT") throw tokenSpent();
    if (outcome !== "STORED") throw conflict();
    return { state: "RECEIVED", digest: digestOf(ballot.sealed) };
  }

  /** Puts another ballot in the place of the first: other answers, or a withdrawal. */
  async replace({ roundId, replaceKey, sealed }: BallotReplacement): Promise<Receipt> {
    const slot = await this.slotOf(roundId, replaceKey);
    if (!slot) throw notFound();
    const outcome = await this.callBox<"STORED" | "ABSENT" | "CLOSED" | "WRONG_SIZE">("ballot-replace", "ballot.replace($1, $2, $3)", [
      roundId,
      slot,
      sealed,
    ]);
    if (outcome === "ABSENT") throw notFound();
    if (outcome !== "STORED") throw conflict();
    return { state: "RECEIVED", digest: digestOf(sealed) };
  }

  /** What lies in the rater's place now. */
  async check({ roundId, replaceKey }: BallotClaim): Promise<Checked> {
    const slot = await this.slotOf(roundId, replaceKey);
    const digest = slot && (await this.callBox<Buffer | null>("ballot-digest", "ballot.digest($1, $2)", [roundId, slot]));
    return digest ? { state: "FOUND", digest: toBase64Url(digest) } : { state: "ABSENT" };
  }

  /** Of which group the ballot in the rater's place is. @throws NOT_FOUND when there is none */
  async getGroup({ roundId, replaceKey }: BallotClaim): Promise<string> {
    const slot = await this.slotOf(roundId, replaceKey);
    const group = slot && (await this.callBox<string | null>("ballot-group", "ballot.group_of($1, $2)", [roundId, slot]));
    if (!group) throw notFound();
    return group;
  }

  /** The digests of a released round's box among random values, one a person who was asked. */
  async listBox(roundId: string): Promise<{ readonly roundId: string; readonly digests: readonly string[] }> {
    const { rows } = await this.pools.api.query<{ leaves: Buffer[] | null }>({
      name: "box-leaves",
      text: "select ballot.leaves($1) as leaves",
      values: [roundId],
    });
    const leaves = rows[0]?.leaves;
    if (!leaves) throw notFound();
    return { roundId, digests: leaves.map((leaf) => toBase64Url(leaf)) };
  }

  private async getBlindPlace(token: string): Promise<Place> {
    const place = await getPlace(this.pools.api, token);
    if (place.tier !== "BLIND" || place.closesAt <= new Date()) throw conflict();
    return place;
  }

  private slotOf(roundId: string, replaceKey: Uint8Array): Promise<Buffer | null> {
    return this.keys.slotOf(roundId, createHash("sha256").update(replaceKey).digest());
  }

  /** @NOTE privacy: ek_box, which can do nothing but this and is told no invitation and no person. */
  private async callBox<T>(statement: string, call: string, values: unknown[]): Promise<T> {
    const { rows } = await this.pools.box.query<{ outcome: T }>({ name: statement, text: `select ${call} as outcome`, values });
    return rows[0]?.outcome as T;
  }
}
