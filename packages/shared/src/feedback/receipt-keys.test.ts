import { describe, expect, it } from "@jest/globals";
import { hkdfSync } from "node:crypto";
import { receiptKeys } from "./receipt-keys.js";
import { roundKeyHash } from "./round-key-hash.js";

const seed = Uint8Array.from({ length: 16 }, (_, index) => index);

describe("keys from a receipt", () => {
  it("are what HKDF of another maker derives, so that a rater's words mean the same for ever", async () => {
    const keys = await receiptKeys(seed, "r1");
    const derive = (label: string, bytes: number) =>
      new Uint8Array(hkdfSync("sha256", seed, new Uint8Array(), `["eigenkleur/receipt/1","r1","${label}"]`, bytes));
    expect(keys.tokenInput).toEqual(derive("token input", 32));
    expect(keys.blind).toEqual(derive("poprf blind", 48));
    expect(keys.replaceKey).toEqual(derive("replace key", 32));
  });

  it("differ from each other and from those of another round", async () => {
    const one = await receiptKeys(seed, "r1");
    const other = await receiptKeys(seed, "r2");
    const all = [one.tokenInput, one.replaceKey, one.blind.subarray(0, 32), other.tokenInput, other.replaceKey].map(String);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("the fingerprint of a round's keys", () => {
  it("changes with either key, and with a byte that moves from one to the other", async () => {
    const hashes = await Promise.all([
      roundKeyHash(Uint8Array.of(1, 2), Uint8Array.of(3)),
      roundKeyHash(Uint8Array.of(1, 9), Uint8Array.of(3)),
      roundKeyHash(Uint8Array.of(1, 2), Uint8Array.of(4)),
      roundKeyHash(Uint8Array.of(1), Uint8Array.of(2, 3)),
    ]);
    expect(new Set(hashes).size).toBe(4);
  });
});
