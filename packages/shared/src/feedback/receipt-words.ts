import { RECEIPT_WORDS_EN } from "./receipt-words.en.js";
import { RECEIPT_WORDS_NL } from "./receipt-words.nl.js";

/**
 * Twelve words that stand for the secret of one ballot. Eleven carry it (121 bits); the twelfth is a check over GF(2048): with it
 * every single wrong word and every two words in each other's place are noticed, always. The four bits of BIP 39 miss one wrong
 * word in sixteen, and its words are those of purses with money in them, which these are not.
 */
export const RECEIPT_WORD_COUNT = 12;
const DATA_WORDS = RECEIPT_WORD_COUNT - 1;
const WORD_BITS = 11;
export const RECEIPT_SEED_BYTES = 16;
const SEED_BITS = DATA_WORDS * WORD_BITS;
/** Bits of the sixteen bytes that are always zero. */
const UNUSED_BITS = BigInt(RECEIPT_SEED_BYTES * 8 - SEED_BITS);
/** Enough of a word to know which one is meant. */
const PREFIX_LETTERS = 4;

export type ReceiptLanguage = "nl" | "en";

export type ReceiptWordsCheck =
  | { readonly ok: true; readonly seed: Uint8Array<ArrayBuffer>; readonly language: ReceiptLanguage }
  /** `WORDS`: these, counted from 0, stand in neither list, or in another than the rest. */
  | { readonly ok: false; readonly problem: "COUNT" | "CHECK" }
  | { readonly ok: false; readonly problem: "WORDS"; readonly positions: readonly number[] };

const LISTS: Readonly<Record<ReceiptLanguage, readonly string[]>> = { nl: RECEIPT_WORDS_NL, en: RECEIPT_WORDS_EN };

/** Multiplication by x in GF(2048) with the primitive polynomial x^11 + x^2 + 1. */
function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 0x800 ? (doubled ^ 0x805) & 0x7ff : doubled;
}

/** Horner's rule: the sum of word[i] · x^(n−i), so that each place weighs differently. */
function checkOf(indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => timesX(sum ^ index), 0);
}

/** A fresh secret: never from the invitation, only from the device's own randomness. */
export function newReceiptSeed(): Uint8Array<ArrayBuffer> {
  const seed = crypto.getRandomValues(new Uint8Array(RECEIPT_SEED_BYTES));
  seed[RECEIPT_SEED_BYTES - 1] = (seed[RECEIPT_SEED_BYTES - 1] ?? 0) & (0xff << Number(UNUSED_BITS)) & 0xff;
  return seed;
}

function bigOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** The words of a secret. @throws RangeError when it is not one of `newReceiptSeed`. */
export function receiptWords(seed: Uint8Array, language: ReceiptLanguage): string[] {
  const value = bigOf(seed);
  if (seed.length !== RECEIPT_SEED_BYTES || value & ((1n << UNUSED_BITS) - 1n)) throw new RangeError("Not a receipt seed");
  const bits = value >> UNUSED_BITS;
  const data = Array.from({ length: DATA_WORDS }, (_, place) => Number((bits >> BigInt((DATA_WORDS - 1 - place) * WORD_BITS)) & 0x7ffn));
  return [...data, checkOf(data)].map((index) => LISTS[language][index] ?? "");
}

/** Small letters without accents; anything that is no letter separates words, so numbers and commas of a printed list do no harm. */
function spoken(text: string): string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== "");
}

function indexIn(language: ReceiptLanguage, word: string): number {
  const list = LISTS[language];
  const exact = list.indexOf(word);
  if (exact >= 0 || word.length < PREFIX_LETTERS) return exact;
  const start = word.slice(0, PREFIX_LETTERS);
  return list.findIndex((one) => one.slice(0, PREFIX_LETTERS) === start);
}

function seedOf(data: readonly number[]): Uint8Array<ArrayBuffer> {
  let value = data.reduce((sum, index) => (sum << BigInt(WORD_BITS)) | BigInt(index), 0n) << UNUSED_BITS;
  const seed = new Uint8Array(RECEIPT_SEED_BYTES);
  for (let place = RECEIPT_SEED_BYTES - 1; place >= 0; place -= 1) {
    seed[place] = Number(value & 0xffn);
    value >>= 8n;
  }
  return seed;
}

/** Back from words as somebody typed them: capitals, accents and the end of a long word do not matter. */
export function readReceiptWords(text: string): ReceiptWordsCheck {
  const words = spoken(text);
  if (words.length !== RECEIPT_WORD_COUNT) return { ok: false, problem: "COUNT" };
  const tries = (["nl", "en"] as const).map((language) => {
    const indexes = words.map((word) => indexIn(language, word));
    return { language, indexes, positions: indexes.flatMap((index, place) => (index < 0 ? [place] : [])) };
  });
  for (const { language, indexes, positions } of tries) {
    const data = indexes.slice(0, DATA_WORDS);
    if (positions.length === 0 && checkOf(data) === indexes[DATA_WORDS]) return { ok: true, seed: seedOf(data), language };
  }
  const [nearest] = tries.toSorted((one, other) => one.positions.length - other.positions.length);
  const positions = nearest?.positions ?? [];
  return positions.length > 0 ? { ok: false, problem: "WORDS", positions } : { ok: false, problem: "CHECK" };
}
