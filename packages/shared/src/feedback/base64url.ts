const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NO_SIGN = 255;
/** By character code. A table, since a ballot is sixteen thousand bytes and every submission is decoded. */
const VALUES = new Uint8Array(128).fill(NO_SIGN);
for (let value = 0; value < SIGNS.length; value += 1) VALUES[SIGNS.charCodeAt(value)] = value;

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let [at, bits, pending] = [0, 0, 0];
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) codes[at++] = SIGNS.charCodeAt((pending >> (bits - 6)) & 63);
    pending &= (1 << bits) - 1;
  }
  if (bits > 0) codes[at] = SIGNS.charCodeAt((pending << (6 - bits)) & 63);
  return new TextDecoder().decode(codes);
}

/** The bytes of a base64url text; throws on any other sign, so that one value has one spelling. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 === 1) throw new TypeError("Not base64url");
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let [at, bits, pending] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code < VALUES.length ? (VALUES[code] ?? NO_SIGN) : NO_SIGN;
    if (value === NO_SIGN) throw new TypeError("Not base64url");
    pending = (pending << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = pending >> bits;
    pending &= (1 << bits) - 1;
  }
  if (pending !== 0) throw new TypeError("Not canonical base64url");
  return bytes;
}
