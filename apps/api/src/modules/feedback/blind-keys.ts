import { createHmac } from "node:crypto";
import { evaluateToken, makeToken, tokenInfo, verifyToken } from "@eigenkleur/shared";
import type { KeyStore } from "../../platform/keys/key-store.js";
import { name, TOKEN_PRIVATE_BYTES } from "./round-keys.js";

/** What a token is good for: this round, this group. */
export interface TokenScope {
  readonly roundId: string;
  readonly groupKey: string;
}

export interface DrawMarks {
  readonly mark: Buffer;
  readonly requestMark: Buffer;
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
  constructor(private readonly keys: KeyStore) {}

  /** Under which mark the one issue of an invitation is noted, and with which request. */
  async marksOf(roundId: string, token: string, request: Uint8Array): Promise<DrawMarks | null> {
    const secret = await this.keys.find(name(roundId, "draw"));
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
    const [key, secret] = [await this.privateKey(scope.roundId), await this.keys.find(name(scope.roundId, "draw"))];
    if (!key || !secret) return null;
    const input = createHmac("sha256", secret).update(`sheet|${token}`).digest();
    return { input, output: await makeToken(key, tokenInfo(scope.roundId, scope.groupKey), input) };
  }

  /** Whether the output belongs to the input under the round's key and this group; null when the round has no keys. */
  async isValid(scope: TokenScope, input: Uint8Array, output: Uint8Array): Promise<boolean | null> {
    const key = await this.privateKey(scope.roundId);
    return key && verifyToken(key, tokenInfo(scope.roundId, scope.groupKey), input, output);
  }

  /** What a spent token leaves behind. */
  spentOf(roundId: string, input: Uint8Array): Promise<Buffer | null> {
    return this.derive(roundId, "spent|", input);
  }

  /** The ballot's place in the box, from the hash of the rater's own key. */
  slotOf(roundId: string, replaceKeyHash: Uint8Array): Promise<Buffer | null> {
    return this.derive(roundId, "blind|", replaceKeyHash);
  }

  private async derive(roundId: string, label: string, bytes: Uint8Array): Promise<Buffer | null> {
    const secret = await this.keys.find(name(roundId, "slots"));
    return secret && createHmac("sha256", secret).update(label).update(bytes).digest();
  }

  private async privateKey(roundId: string): Promise<Uint8Array | null> {
    const bytes = await this.keys.find(name(roundId, "token"));
    return bytes && bytes.subarray(0, TOKEN_PRIVATE_BYTES);
  }
}
