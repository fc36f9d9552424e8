import { createHmac } from "node:crypto";
import { evaluateToken, makeToken, tokenInfo, verifyToken } from "@eigenkleur/shared";
import type { KeyStore } from "../../platform/keys/key-store.js";
import { name, TOKEN_PRIVATE_BYTES } from "./round-keys.js";

/** Keys that were destroyed are forgotten by every process within this time; a box that was shut takes nothing meanwhile. */
const HELD_MS = 3_000;
const HELD_MAX = 200;

/** What a token is good for: this round, this group. */
export interface TokenScope {
  readonly roundId: string;
  readonly groupKey: string;
}

export interface DrawMarks {
  readonly mark: Buffer;
  readonly requestMark: Buffer;
}

export interface BallotPlace {
  readonly spent: Buffer;
  readonly slot: Buffer;
}

/** What a rater without an address gets from the server: a token that it drew itself. */
export interface SheetToken {
  readonly input: Uint8Array;
  readonly output: Uint8Array;
}

/**
 * The secrets of a blind round at work. Every answer is null once the round's keys are destroyed.
 * What is stored is keyed with them: a copy of the database says neither whose draw a row was, nor which token a ballot spent.
 */
export class BlindKeys {
  private readonly held = new Map<string, { readonly value: Buffer; readonly until: number }>();

  constructor(private readonly keys: KeyStore) {}

  /** Under which mark the one issue of an invitation is noted, and with which request. */
  async marksOf(roundId: string, token: string, request: Uint8Array): Promise<DrawMarks | null> {
    const secret = await this.find(name(roundId, "draw"));
    if (!secret) return null;
    return {
      mark: createHmac("sha256", secret).update(`draw|${token}`).digest(),
      requestMark: createHmac("sha256", secret).update("request|").update(request).digest(),
    };
  }

  /** The blinded element, evaluated under the round's key and the group. @throws when the request is no element of the curve */
  async evaluate(scope: TokenScope, request: Uint8Array): Promise<Uint8Array | null> {
    const key = await this.privateKey(scope.roundId);
    return key && evaluateToken(key, tokenInfo(scope.roundId, scope.groupKey), request);
  }

  /** The token of a sheet, always the same one for the same code. */
  async sheetToken(scope: TokenScope, token: string): Promise<SheetToken | null> {
    const [key, secret] = [await this.privateKey(scope.roundId), await this.find(name(scope.roundId, "draw"))];
    if (!key || !secret) return null;
    const input = createHmac("sha256", secret).update(`sheet|${token}`).digest();
    return { input, output: await makeToken(key, tokenInfo(scope.roundId, scope.groupKey), input) };
  }

  /** Whether the output belongs to the input under the round's key and this group; null when the round has no keys. */
  async isValid(scope: TokenScope, input: Uint8Array, output: Uint8Array): Promise<boolean | null> {
    const key = await this.privateKey(scope.roundId);
    return key && verifyToken(key, tokenInfo(scope.roundId, scope.groupKey), input, output);
  }

  /** What a spent token leaves behind, and where its ballot lies. */
  async placeOf(roundId: string, ballot: { readonly input: Uint8Array; readonly replaceKeyHash: Uint8Array }): Promise<BallotPlace | null> {
    const secret = await this.find(name(roundId, "slots"));
    return secret && { spent: keyed(secret, "spent|", ballot.input), slot: keyed(secret, "blind|", ballot.replaceKeyHash) };
  }

  /** The ballot's place in the box, from the hash of the rater's own key. */
  async slotOf(roundId: string, replaceKeyHash: Uint8Array): Promise<Buffer | null> {
    const secret = await this.find(name(roundId, "slots"));
    return secret && keyed(secret, "blind|", replaceKeyHash);
  }

  /** Read from the directory at most once in a few seconds: a full canteen opens one file thousands of times. */
  private async find(path: string): Promise<Buffer | null> {
    const now = performance.now();
    const held = this.held.get(path);
    if (held && held.until > now) return held.value;
    const value = await this.keys.find(path);
    if (this.held.size >= HELD_MAX) this.held.clear();
    // What is not there (yet, or any more) is asked for again.
    if (value) this.held.set(path, { value, until: now + HELD_MS });
    return value;
  }

  private async privateKey(roundId: string): Promise<Uint8Array | null> {
    const bytes = await this.find(name(roundId, "token"));
    return bytes && bytes.subarray(0, TOKEN_PRIVATE_BYTES);
  }
}

function keyed(secret: Uint8Array, label: string, bytes: Uint8Array): Buffer {
  return createHmac("sha256", secret).update(label).update(bytes).digest();
}
