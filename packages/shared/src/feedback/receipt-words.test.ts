import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { newReceiptSeed, readReceiptWords, RECEIPT_SEED_BYTES, RECEIPT_WORD_COUNT, receiptWords } from "./receipt-words.js";
import { RECEIPT_WORDS_EN } from "./receipt-words.en.js";
import { RECEIPT_WORDS_NL } from "./receipt-words.nl.js";

const LISTS = { nl: RECEIPT_WORDS_NL, en: RECEIPT_WORDS_EN } as const;
const language = fc.constantFrom("nl" as const, "en" as const);
/** 121 random bits: the last seven of sixteen bytes are zero. */
const seed = fc
  .uint8Array({ minLength: RECEIPT_SEED_BYTES, maxLength: RECEIPT_SEED_BYTES })
  .map((bytes) => Uint8Array.from(bytes, (byte, index) => (index === RECEIPT_SEED_BYTES - 1 ? byte & 0x80 : byte)));

describe("the lists of words", () => {
  it.each(["nl", "en"] as const)("hold 2,048 plain words that differ in their first four letters (%s)", (name) => {
    const list = LISTS[name];
    expect(list).toHaveLength(2_048);
    expect(list.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
    expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(2_048);
  });

  it("share no word, so that the words themselves say their language", () => {
    const dutch = new Set(RECEIPT_WORDS_NL);
    expect(RECEIPT_WORDS_EN.filter((word) => dutch.has(word))).toEqual([]);
  });

  it("stay as they are, since receipts of open rounds are read by them", () => {
    const fingerprint = (list: readonly string[]) => createHash("sha256").update(list.join(" ")).digest("hex");
    expect(fingerprint(RECEIPT_WORDS_NL)).toBe("94db952f5bc2cb9f4613f2ebf04e322ee6645b0d5d054e27e8310989dbc844a1");
    expect(fingerprint(RECEIPT_WORDS_EN)).toBe("e1c1aeff9a8739100dbf3fc9c2ba7d4fb771e02fb95f6f00e5cff73aea278c1e");
  });
});

describe("reading receipt words", () => {
  it("refuses too few and too many, and points at words it does not know", () => {
    const words = receiptWords(newReceiptSeed(), "nl");
    expect(readReceiptWords("")).toEqual({ ok: false, problem: "COUNT" });
    expect(readReceiptWords(words.slice(1).join(" "))).toEqual({ ok: false, problem: "COUNT" });
    expect(readReceiptWords([...words, "aap"].join(" "))).toEqual({ ok: false, problem: "COUNT" });
    expect(readReceiptWords(words.with(2, "qqqqq").with(9, "xx").join(" "))).toEqual({ ok: false, problem: "WORDS", positions: [2, 9] });
  });

  it("notices every single wrong word", () => {
    fc.assert(
      fc.property(seed, language, fc.nat(RECEIPT_WORD_COUNT - 1), fc.nat(2_047), (bytes, spoken, place, index) => {
        const words = receiptWords(bytes, spoken);
        const other = LISTS[spoken][index] ?? "";
        fc.pre(words[place] !== other);
        expect(readReceiptWords(words.with(place, other).join(" "))).toMatchObject({ ok: false, problem: "CHECK" });
      }),
      { numRuns: 150 },
    );
  });

  it("notices any two words in each other's place", () => {
    const places = fc.nat(RECEIPT_WORD_COUNT - 1);
    fc.assert(
      fc.property(seed, language, places, places, (bytes, spoken, one, other) => {
        const words = receiptWords(bytes, spoken);
        fc.pre(words[one] !== words[other]);
        const swapped = words.with(one, words[other] ?? "").with(other, words[one] ?? "");
        expect(readReceiptWords(swapped.join(" "))).toMatchObject({ ok: false, problem: "CHECK" });
      }),
      { numRuns: 150 },
    );
  });

  it("gives back the secret and its language, whatever it was", () => {
    fc.assert(
      fc.property(seed, language, (bytes, spoken) => {
        const words = receiptWords(bytes, spoken);
        expect(words).toHaveLength(RECEIPT_WORD_COUNT);
        expect(readReceiptWords(words.join(" "))).toEqual({ ok: true, seed: bytes, language: spoken });
      }),
      { numRuns: 100 },
    );
  });

  it("does not mind numbers, capitals, accents, line ends, or a slip after the fourth letter", () => {
    const bytes = newReceiptSeed();
    const words = receiptWords(bytes, "nl");
    const typed = words.map((word, index) => `${index + 1}. ${word.toUpperCase().replace("E", "É")}`).join(",\n");
    expect(readReceiptWords(typed)).toEqual({ ok: true, seed: bytes, language: "nl" });
    const slipped = words.map((word) => (word.length > 4 ? `${word.slice(0, 4)}x` : word));
    expect(readReceiptWords(slipped.join(" "))).toEqual({ ok: true, seed: bytes, language: "nl" });
  });
});

describe("a fresh secret", () => {
  it("is never the same twice and always fits into twelve words", () => {
    const seeds = Array.from({ length: 50 }, newReceiptSeed);
    expect(new Set(seeds.map(String)).size).toBe(50);
    for (const one of seeds) expect(receiptWords(one, "en")).toHaveLength(RECEIPT_WORD_COUNT);
  });

  it("is refused when it has more bits than the words can carry", () => {
    expect(() => receiptWords(new Uint8Array(RECEIPT_SEED_BYTES).fill(255), "nl")).toThrow(RangeError);
    expect(() => receiptWords(new Uint8Array(15), "nl")).toThrow(RangeError);
  });
});
