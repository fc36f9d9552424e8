import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";

type Cbor = number | string | Uint8Array | ReadonlyMap<Cbor, Cbor>;

/** Just enough CBOR for what an authenticator sends: integers, byte strings, texts and maps. */
function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item)])]);
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  return size < 256 ? Buffer.from([(major << 5) | 24, size]) : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
}

const sha256 = (data: Uint8Array | string): Buffer => createHash("sha256").update(data).digest();

/** An authenticator in software, with one key; it answers as a browser would hand its answers on. */
export class SoftwarePasskey {
  private readonly credentialId = randomBytes(32);
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  /** How often it was used; set it back to play a copied key. */
  count = 0;
  /** Whether it asks for a fingerprint or PIN. */
  verifiesUser = true;

  constructor(
    private readonly origin: string,
    private readonly rpId: string = new URL(origin).hostname,
  ) {
    ({ privateKey: this.privateKey, publicKey: this.publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" }));
  }

  register(challenge: string): object {
    const jwk = this.publicKey.export({ format: "jwk" });
    const key = new Map<Cbor, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(jwk.x ?? "", "base64url")],
      [-3, Buffer.from(jwk.y ?? "", "base64url")],
    ]);
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.credentialId.length]), this.credentialId, cbor(key)]);
    const attestation = new Map<Cbor, Cbor>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", Buffer.concat([this.authenticatorData(0x40), attested])],
    ]);
    return this.answer({
      clientDataJSON: this.clientData("webauthn.create", challenge).toString("base64url"),
      attestationObject: cbor(attestation).toString("base64url"),
      transports: ["internal"],
    });
  }

  use(challenge: string): object {
    this.count++;
    const clientData = this.clientData("webauthn.get", challenge);
    const authenticatorData = this.authenticatorData(0);
    const signature = createSign("sha256")
      .update(Buffer.concat([authenticatorData, sha256(clientData)]))
      .sign(this.privateKey);
    return this.answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authenticatorData.toString("base64url"),
      signature: signature.toString("base64url"),
    });
  }

  private answer(response: object): object {
    const id = this.credentialId.toString("base64url");
    return { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private authenticatorData(extraFlags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.count);
    return Buffer.concat([sha256(this.rpId), Buffer.from([0x01 | (this.verifiesUser ? 0x04 : 0) | extraFlags]), count]);
  }
}
