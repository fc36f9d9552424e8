import { toBase64Url } from "./base64url.js";

/**
 * The fingerprint of a blind round's keys: it stands behind the token in the mailed link, so that a server that later hands one
 * rater another key (to recognise that rater's token or to open that ballot) is noticed by the browser. Both keys have a fixed
 * length within their kind; the length in front keeps the border between them where it is.
 */
export async function roundKeyHash(boxPublicKey: Uint8Array, tokenPublicKey: Uint8Array): Promise<string> {
  const bytes = Uint8Array.from([boxPublicKey.length, ...boxPublicKey, tokenPublicKey.length, ...tokenPublicKey]);
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
