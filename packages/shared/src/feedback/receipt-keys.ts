/**
 * What a rater's device needs for one ballot, all from the secret behind the receipt words, so that the words alone bring it back
 * on another device. HKDF (RFC 5869) with SHA-256; the labels keep the three apart: who learns one learns nothing of the others.
 */
export interface ReceiptKeys {
  /** What the blind token is made for; shown to the server only when the ballot is put, and unlinkable to the drawing. */
  readonly tokenInput: Uint8Array<ArrayBuffer>;
  /** From which the blinding scalar is made; the same again, so that a lost reply can be asked for with the same request. */
  readonly blind: Uint8Array<ArrayBuffer>;
  /** Whoever holds it may replace or withdraw the ballot; the box stores only what is derived from its hash. */
  readonly replaceKey: Uint8Array<ArrayBuffer>;
}

/** 48 bytes, so that a scalar made of them by reduction has no bias (RFC 9380, section 5). */
const BLIND_BYTES = 48;
export const KEY_BYTES = 32;

async function derive(seed: Uint8Array, roundId: string, label: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey("raw", new Uint8Array(seed), "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode(JSON.stringify(["eigenkleur/receipt/1", roundId, label]));
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info }, key, bytes * 8);
  return new Uint8Array(bits);
}

export async function receiptKeys(seed: Uint8Array, roundId: string): Promise<ReceiptKeys> {
  const [tokenInput, blind, replaceKey] = await Promise.all([
    derive(seed, roundId, "token input", KEY_BYTES),
    derive(seed, roundId, "poprf blind", BLIND_BYTES),
    derive(seed, roundId, "replace key", KEY_BYTES),
  ]);
  return { tokenInput, blind, replaceKey };
}
