import {
  ballotRequest,
  blindToken,
  checkBallot,
  encodeBallot,
  finishToken,
  formOf,
  fromBase64Url,
  keyHash,
  newReceiptSeed,
  readReceiptWords,
  receiptKeys,
  receiptWords,
  roundKeyHash,
  sealBallot,
  toBase64Url,
  tokenInfo,
  TokenProofError,
} from "@eigenkleur/shared";
import type { Ballot, Questionnaire, ReceiptLanguage } from "@eigenkleur/shared";

/** Everything is text or plain data, since it goes to a worker and back. Bytes are base64url. */
export interface Keys {
  readonly boxKey: string;
  /** Null in the separated tier. */
  readonly tokenKey: string | null;
}

export interface Group {
  readonly roundId: string;
  readonly groupKey: string;
}

/** What one ballot hangs on: the receipt's secret. */
export interface Receipt {
  readonly seed: string;
  readonly roundId: string;
}

export interface Token {
  readonly input: string;
  readonly output: string;
}

export interface ToSeal extends Group {
  readonly boxKey: string;
  readonly questionnaire: Questionnaire;
  readonly ballot: Ballot;
}

export interface SealedBallot {
  readonly sealed: string;
  readonly digest: string;
}

export type WordsRead =
  | { readonly ok: true; readonly seed: string }
  | { readonly ok: false; readonly problem: "COUNT" | "CHECK" }
  | { readonly ok: false; readonly problem: "WORDS"; readonly positions: readonly number[] };

/** Sealing and the cryptography of blind tokens: what the rater's device does, in a worker, so that a slow phone keeps scrolling. */
export interface DeviceSteps {
  fingerprint(keys: Keys): Promise<string>;
  newSeed(): Promise<string>;
  /** The request for one token; the same for the same receipt, so that a lost reply can be asked for again. */
  blind(group: Group, tokenKey: string, seed: string): Promise<string>;
  /** Null when the evaluation has no valid proof: then the token would be marked or worthless. */
  unblind(group: Group, tokenKey: string, seed: string, evaluation: string): Promise<Token | null>;
  /** Null when the ballot does not fit its form. */
  seal(order: ToSeal): Promise<SealedBallot | null>;
  submission(group: Group, token: Token, seed: string, sealed: string): Promise<string>;
  replacement(receipt: Receipt, sealed: string): Promise<string>;
  claim(receipt: Receipt): Promise<string>;
  words(seed: string, language: ReceiptLanguage): Promise<readonly string[]>;
  readWords(text: string): Promise<WordsRead>;
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

const keysOf = ({ seed, roundId }: Receipt) => receiptKeys(fromBase64Url(seed), roundId);

export const deviceSteps: DeviceSteps = {
  async fingerprint({ boxKey, tokenKey }) {
    const box = fromBase64Url(boxKey);
    return tokenKey === null ? keyHash(box) : roundKeyHash(box, fromBase64Url(tokenKey));
  },

  async newSeed() {
    return toBase64Url(newReceiptSeed());
  },

  async blind({ roundId }, tokenKey, seed) {
    return toBase64Url(await blindToken(fromBase64Url(tokenKey), await keysOf({ seed, roundId })));
  },

  async unblind({ roundId, groupKey }, tokenKey, seed, evaluation) {
    const keys = await keysOf({ seed, roundId });
    try {
      const info = tokenInfo(roundId, groupKey);
      const output = await finishToken(fromBase64Url(tokenKey), keys, info, fromBase64Url(evaluation));
      return { input: toBase64Url(keys.tokenInput), output: toBase64Url(output) };
    } catch (error) {
      if (error instanceof TokenProofError || error instanceof TypeError) return null;
      throw error;
    }
  },

  async seal({ roundId, groupKey, boxKey, questionnaire, ballot }) {
    if (!checkBallot(ballot, formOf(questionnaire, groupKey)).ok) return null;
    const context = { roundId, groupId: groupKey, questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version };
    const sealed = await sealBallot(fromBase64Url(boxKey), context, encodeBallot(ballot));
    return { sealed: toBase64Url(sealed), digest: toBase64Url(await digestOf(sealed)) };
  },

  async submission({ roundId, groupKey }, token, seed, sealed) {
    const { replaceKey } = await keysOf({ seed, roundId });
    return ballotRequest({
      roundId,
      groupKey,
      input: fromBase64Url(token.input),
      output: fromBase64Url(token.output),
      replaceKeyHash: await digestOf(replaceKey),
      sealed: fromBase64Url(sealed),
    });
  },

  async replacement({ seed, roundId }, sealed) {
    const { replaceKey } = await keysOf({ seed, roundId });
    return ballotRequest({ roundId, replaceKey, sealed: fromBase64Url(sealed) });
  },

  async claim({ seed, roundId }) {
    const { replaceKey } = await keysOf({ seed, roundId });
    return ballotRequest({ roundId, replaceKey });
  },

  async words(seed, language) {
    return receiptWords(fromBase64Url(seed), language);
  },

  async readWords(text) {
    const read = readReceiptWords(text);
    return read.ok ? { ok: true, seed: toBase64Url(read.seed) } : read;
  },
};
