import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { KeyStore } from "../../../platform/keys/key-store.js";

const KEY = "sign-in-addresses";

/**
 * An address on its way to the mail job. It is sealed, so that the queue (and a backup of it) names nobody, whether or not the address
 * is known here.
 */
export async function sealAddress(keys: KeyStore, address: string): Promise<string> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", await keys.secret(KEY), nonce);
  // One length for every address: the size of a queued job says nothing.
  const sealed = Buffer.concat([cipher.update(address.padEnd(320, "\0"), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** @throws when it was not sealed here */
export async function openSealedAddress(keys: KeyStore, sealed: string): Promise<string> {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", await keys.secret(KEY), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
    .toString("utf8")
    .replaceAll("\0", "");
}
