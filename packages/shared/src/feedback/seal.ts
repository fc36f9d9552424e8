import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { toBase64Url } from "./base64url.js";
import { ENCAPSULATED_KEY_BYTES, PLAIN_BYTES, SEALED_BYTES } from "./ballot-bytes.js";

/**
 * What a ballot is sealed for; part of HPKE's `info`, so that a ballot moved to another round, group or version does not open.
 * It names nobody.
 */
export interface BoxContext {
  readonly roundId: string;
  readonly groupId: string;
  readonly questionnaireId: string;
  readonly questionnaireVersion: string;
}

export interface BoxKeyPair {
  /** Uncompressed point, 65 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** 32 bytes; lives in the key store and nowhere else. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}

/** Thrown when a sealed ballot does not open: tampered with, cut short, meant for another box, or sealed with another key. */
export class SealBrokenError extends Error {
  constructor(reason: string) {
    super(`The sealed ballot does not open: ${reason}`);
    this.name = "SealBrokenError";
  }
}

/**
 * HPKE, RFC 9180, base mode. P-256 and not X25519: every browser of the last years has P-256 in WebCrypto, X25519 came to
 * Chrome only with version 133, and a rater may not be asked for another browser without need.
 */
const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A JSON array, since a plain join of the parts could be split in two ways. */
function infoOf(context: BoxContext): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify(["eigenkleur/ballot/1", context.roundId, context.groupId, context.questionnaireId, context.questionnaireVersion]),
  );
}

/** WebCrypto wants an ArrayBuffer of exactly these bytes. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** A fresh key pair for the box of one round. */
export async function generateBoxKeyPair(): Promise<BoxKeyPair> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  };
}

/** Seals an encoded ballot: encapsulated key, ciphertext and tag, always SEALED_BYTES together. */
export async function sealBallot(publicKey: Uint8Array, context: BoxContext, plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (plain.length !== PLAIN_BYTES) throw new RangeError(`A ballot to seal is ${PLAIN_BYTES} bytes, not ${plain.length}: encode it first`);
  const recipientPublicKey = await suite.kem.deserializePublicKey(bufferOf(publicKey));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: infoOf(context) }, bufferOf(plain));
  const sealed = new Uint8Array(SEALED_BYTES);
  sealed.set(new Uint8Array(enc), 0);
  sealed.set(new Uint8Array(ct), enc.byteLength);
  return sealed;
}

/** Opens a sealed ballot for exactly the box it was sealed for. */
export async function openBallot(privateKey: Uint8Array, context: BoxContext, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed.length !== SEALED_BYTES) throw new SealBrokenError("another size");
  const recipientKey = await suite.kem.deserializePrivateKey(bufferOf(privateKey));
  const enc = bufferOf(sealed.subarray(0, ENCAPSULATED_KEY_BYTES));
  try {
    const plain = await suite.open({ recipientKey, enc, info: infoOf(context) }, bufferOf(sealed.subarray(ENCAPSULATED_KEY_BYTES)));
    return new Uint8Array(plain);
  } catch {
    throw new SealBrokenError("changed, or meant for another box");
  }
}

/** The fingerprint by which a browser recognises the round's key: SHA-256 of the public key, base64url. */
export async function keyHash(publicKey: Uint8Array): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bufferOf(publicKey))));
}
