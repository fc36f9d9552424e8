import { createDecipheriv, createECDH, createHmac } from "node:crypto";
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { encodeBallot, PLAIN_BYTES, SEALED_BYTES } from "./ballot-bytes.js";
import { fromBase64Url, toBase64Url } from "./base64url.js";
import { generateBoxKeyPair, keyHash, openBallot, SealBrokenError, sealBallot } from "./seal.js";
import type { BoxContext, BoxKeyPair } from "./seal.js";

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

/** RFC 9180, appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. */
const A31 = {
  info: hex("4f6465206f6e2061204772656369616e2055726e"),
  ikmE: hex("4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e"),
  ikmR: hex("668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550"),
  enc: "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4",
  skR: "f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2",
  plain: hex("4265617574792069732074727574682c20747275746820626561757479"),
  aad: hex("436f756e742d30"),
  sealed: "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434",
};

function hkdfExtract(salt: Buffer, key: Buffer): Buffer {
  return createHmac("sha256", salt).update(key).digest();
}

function hkdfExpand(key: Buffer, info: Buffer, length: number): Buffer {
  const first = createHmac("sha256", key).update(info).update(Buffer.of(1)).digest();
  const second = createHmac("sha256", key).update(first).update(info).update(Buffer.of(2)).digest();
  return Buffer.concat([first, second]).subarray(0, length);
}

const u16 = (value: number) => Buffer.of(value >> 8, value & 255);

/** RFC 9180 written once more, from its text and node:crypto only: opens what our suite sealed. */
function openByTheBook(
  secretKey: Uint8Array,
  publicKey: Uint8Array,
  aeadId: number,
  info: Uint8Array,
  sealed: Uint8Array,
  aad = new Uint8Array(),
): Buffer {
  const enc = Buffer.from(sealed.subarray(0, 65));
  const ecdh = createECDH("prime256v1");
  ecdh.setPrivateKey(Buffer.from(secretKey));
  const shared = ecdh.computeSecret(enc);
  const keyBytes = aeadId === 1 ? 16 : 32;
  const labelled = (suiteId: Buffer, label: string, ...rest: Uint8Array[]) =>
    Buffer.concat([Buffer.from("HPKE-v1"), suiteId, Buffer.from(label), ...rest]);
  const kem = Buffer.concat([Buffer.from("KEM"), u16(16)]);
  const eae = hkdfExtract(Buffer.alloc(0), labelled(kem, "eae_prk", shared));
  const secret = hkdfExpand(eae, Buffer.concat([u16(32), labelled(kem, "shared_secret", enc, publicKey)]), 32);
  const suite = Buffer.concat([Buffer.from("HPKE"), u16(16), u16(1), u16(aeadId)]);
  const pskIdHash = hkdfExtract(Buffer.alloc(0), labelled(suite, "psk_id_hash"));
  const infoHash = hkdfExtract(Buffer.alloc(0), labelled(suite, "info_hash", info));
  const context = Buffer.concat([Buffer.of(0), pskIdHash, infoHash]);
  const root = hkdfExtract(secret, labelled(suite, "secret"));
  const key = hkdfExpand(root, Buffer.concat([u16(keyBytes), labelled(suite, "key", context)]), keyBytes);
  const nonce = hkdfExpand(root, Buffer.concat([u16(12), labelled(suite, "base_nonce", context)]), 12);
  const open = createDecipheriv(aeadId === 1 ? "aes-128-gcm" : "aes-256-gcm", key, nonce);
  open.setAAD(Buffer.from(aad));
  open.setAuthTag(Buffer.from(sealed.subarray(sealed.length - 16)));
  return Buffer.concat([open.update(sealed.subarray(65, sealed.length - 16)), open.final()]);
}

const context: BoxContext = { roundId: "r1", groupId: "colleague", questionnaireId: "small", questionnaireVersion: "1.0.0" };
const plain = encodeBallot({ v: 1, kind: "declined", word: "geen tijd" });
let keys: BoxKeyPair;

beforeAll(async () => {
  keys = await generateBoxKeyPair();
});

describe("the published example of RFC 9180", () => {
  it("comes out of the library we use, and of our own reading of the text", async () => {
    const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
    const recipient = await suite.kem.deriveKeyPair(A31.ikmR.buffer);
    expect(Buffer.from(await suite.kem.serializePrivateKey(recipient.privateKey)).toString("hex")).toBe(A31.skR);
    const sender = await suite.createSenderContext({
      recipientPublicKey: recipient.publicKey,
      info: A31.info.buffer,
      ekm: A31.ikmE.buffer,
    });
    const sealed = await sender.seal(A31.plain.buffer, A31.aad.buffer);
    expect(Buffer.from(sender.enc).toString("hex")).toBe(A31.enc);
    expect(Buffer.from(sealed).toString("hex")).toBe(A31.sealed);
    const publicKey = new Uint8Array(await suite.kem.serializePublicKey(recipient.publicKey));
    const wire = hex(A31.enc + A31.sealed);
    expect(openByTheBook(hex(A31.skR), publicKey, 1, A31.info, wire, A31.aad)).toEqual(Buffer.from(A31.plain));
  });
});

describe("a sealed ballot", () => {
  it.each([
    ["round", { roundId: "r2" }],
    ["group", { groupId: "client" }],
    ["questionnaire", { questionnaireId: "other" }],
    ["version", { questionnaireVersion: "1.0.1" }],
  ])("does not open for another %s", async (_name, change) => {
    const sealed = await sealBallot(keys.publicKey, context, plain);
    await expect(openBallot(keys.privateKey, { ...context, ...change }, sealed)).rejects.toThrow(SealBrokenError);
  });

  it("does not open when one bit anywhere was changed, or when it was cut short", async () => {
    const sealed = await sealBallot(keys.publicKey, context, plain);
    for (const place of [0, 1, 64, 65, 5_000, SEALED_BYTES - 17, SEALED_BYTES - 1]) {
      const changed = sealed.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(openBallot(keys.privateKey, context, changed)).rejects.toThrow(SealBrokenError);
    }
    await expect(openBallot(keys.privateKey, context, sealed.subarray(1))).rejects.toThrow(SealBrokenError);
  });

  it("does not open with another round's key", async () => {
    const other = await generateBoxKeyPair();
    await expect(openBallot(other.privateKey, context, await sealBallot(keys.publicKey, context, plain))).rejects.toThrow(SealBrokenError);
  });

  it("is refused when it was not encoded to its fixed size", async () => {
    await expect(sealBallot(keys.publicKey, context, new Uint8Array(10))).rejects.toThrow(RangeError);
  });

  it("has the same size whatever is in it, and never the same bytes", async () => {
    const full = encodeBallot({
      v: 1,
      kind: "answers",
      scores: Array.from({ length: 21 }, () => 5),
      comments: { best: "x".repeat(2_000) },
    });
    const sealed = await Promise.all([plain, plain, full].map((one) => sealBallot(keys.publicKey, context, one)));
    expect(sealed.map((one) => one.length)).toEqual([SEALED_BYTES, SEALED_BYTES, SEALED_BYTES]);
    expect(sealed.map((one) => toBase64Url(one).length)).toEqual([21_846, 21_846, 21_846]);
    expect(toBase64Url(sealed[0] ?? plain)).not.toBe(toBase64Url(sealed[1] ?? plain));
  });

  it("opens for its own box, also by the book", async () => {
    const sealed = await sealBallot(keys.publicKey, context, plain);
    expect(await openBallot(keys.privateKey, context, sealed)).toEqual(plain);
    const info = Buffer.from(JSON.stringify(["eigenkleur/ballot/1", "r1", "colleague", "small", "1.0.0"]));
    const opened = openByTheBook(keys.privateKey, keys.publicKey, 2, info, sealed);
    expect(opened).toHaveLength(PLAIN_BYTES);
    expect(opened.equals(Buffer.from(plain))).toBe(true);
  });

  it("names the key by a hash of 43 signs", async () => {
    expect(await keyHash(keys.publicKey)).toMatch(/^[\w-]{43}$/);
    expect(await keyHash(keys.publicKey)).not.toBe(await keyHash((await generateBoxKeyPair()).publicKey));
  });
});

describe("bytes as text", () => {
  it("refuses other signs and a second spelling of the same bytes", () => {
    for (const text of ["a", "ab=", "a+b/", "AB"]) expect(() => fromBase64Url(text)).toThrow(TypeError);
    expect(fromBase64Url("AAE_-w")).toEqual(Uint8Array.of(0, 1, 63, 251));
  });
});
