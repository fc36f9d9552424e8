import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** What a dishonest page, browser or authenticator does otherwise. */
export interface Bend {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly count?: number;
  readonly isVerified?: boolean;
  readonly isPresent?: boolean;
  readonly credentialId?: string;
  readonly key?: KeyObject;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_CREDENTIAL = 0x40;
const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();

/** An authenticator without a device: one key pair, which signs what WebAuthn says it must (W3C Web Authentication, level 3). */
export class SoftAuthenticator {
  readonly id = randomBytes(32).toString("base64url");
  readonly key: KeyObject;
  private readonly publicKey: KeyObject;

  /** @param count a device that counts begins above 0; a passkey that is kept in several places always says 0 */
  constructor(
    private readonly origin: string,
    public count = 1,
  ) {
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
    this.key = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  /** The answer to the options of registering. */
  create(challenge: string, bend: Bend = {}): Record<string, unknown> {
    const id = bend.credentialId ?? this.id;
    const attested = Buffer.concat([
      Buffer.alloc(16),
      lengthOf(Buffer.from(id, "base64url")),
      Buffer.from(id, "base64url"),
      this.coseKey(),
    ]);
    const authData = Buffer.concat([this.authenticatorData(bend, WITH_CREDENTIAL), attested]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text("fmt"),
      text("none"),
      text("attStmt"),
      Buffer.from([0xa0]),
      text("authData"),
      bytes(authData),
    ]);
    return this.answer(id, {
      clientDataJSON: this.clientData("webauthn.create", challenge, bend).toString("base64url"),
      attestationObject: attestation.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** The answer to the options of signing in. Counts one on, as a device does. */
  get(challenge: string, bend: Bend = {}): Record<string, unknown> {
    if (this.count > 0) this.count += 1;
    const clientData = this.clientData("webauthn.get", challenge, bend);
    const authData = this.authenticatorData(bend);
    return this.answer(bend.credentialId ?? this.id, {
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", Buffer.concat([authData, sha256(clientData)]), bend.key ?? this.key).toString("base64url"),
    });
  }

  private answer(id: string, response: Record<string, unknown>): Record<string, unknown> {
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, authenticatorAttachment: "platform", response };
  }

  private clientData(type: string, challenge: string, bend: Bend): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: bend.type ?? type,
        challenge: bend.challenge ?? challenge,
        origin: bend.origin ?? this.origin,
        crossOrigin: false,
      }),
    );
  }

  private authenticatorData(bend: Bend, flags = 0): Buffer {
    const present = bend.isPresent === false ? 0 : PRESENT;
    const verified = bend.isVerified === false ? 0 : VERIFIED;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(bend.count ?? this.count);
    return Buffer.concat([sha256(bend.rpId ?? new URL(this.origin).hostname), Buffer.from([flags | present | verified]), count]);
  }

  /** COSE_Key of ES256: kty 2, alg -7, crv 1, x, y. */
  private coseKey(): Buffer {
    const { x = "", y = "" } = this.publicKey.export({ format: "jwk" });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, "base64url")),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, "base64url")),
    ]);
  }
}

function lengthOf(data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length);
  return length;
}

/** CBOR, as far as it is needed here: a text shorter than 24 signs. */
function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
}

/** CBOR, as far as it is needed here: a byte string of 24 to 65,535 bytes, in its one canonical form. */
function bytes(value: Buffer): Buffer {
  const head = value.length < 256 ? Buffer.from([0x58, value.length]) : Buffer.concat([Buffer.from([0x59]), lengthOf(value)]);
  return Buffer.concat([head, value]);
}
