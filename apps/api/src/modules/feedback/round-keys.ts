import { createHash, createHmac } from "node:crypto";
import { generateBoxKeyPair, generateTokenKeyPair, roundKeyHash } from "@eigenkleur/shared";
import type { KeyStore } from "../../platform/keys/key-store.js";
import type { Tier } from "./feedback-round.rules.js";

const PUBLIC_BYTES = 65;
/** A scalar of the token's curve; the public key stands behind it. */
export const TOKEN_PRIVATE_BYTES = 32;
/** Twenty signs of 32: a hundred bits, and none that is mistaken for another when it is read from paper. */
const CODE_SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
const CODE_LENGTH = 20;

/** SHA-256 of an invitation's token: what the database looks a link up by. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Somebody who was asked, as far as their link needs it. Without an address the owner prints it, so it must be short enough to type. */
export interface LinkOf {
  readonly id: string;
  readonly isSheet: boolean;
}

export interface RoundPublicKeys {
  readonly box: Buffer;
  /** Of a blind round. */
  readonly token: Buffer | null;
}

/**
 * The secrets of one round, kept outside the database: without them nobody, whatever they can read there, can tell which
 * ballot belongs to which invitation, or what a ballot says. Destroyed after the release.
 */
export class RoundKeys {
  constructor(private readonly keys: KeyStore) {}

  /** Makes what is missing; doing it again gives the same keys. */
  async prepare(roundId: string, tier: Tier): Promise<RoundPublicKeys> {
    await this.keys.secret(name(roundId, "mail"));
    await this.keys.secret(name(roundId, "slots"));
    if (!(await this.keys.find(name(roundId, "box")))) {
      const pair = await generateBoxKeyPair();
      await this.keys.putIfAbsent(name(roundId, "box"), Buffer.concat([pair.publicKey, pair.privateKey]));
    }
    const box = (await this.keys.get(name(roundId, "box"))).subarray(0, PUBLIC_BYTES);
    return { box, token: tier === "BLIND" ? await this.prepareTokenKey(roundId) : null };
  }

  /** The tokens of invitations, in their order: derived when needed, stored nowhere. Null once the round's keys are destroyed. */
  async tokensOf(roundId: string, invitations: readonly LinkOf[]): Promise<string[] | null> {
    const secret = await this.keys.find(name(roundId, "mail"));
    return (
      secret &&
      invitations.map(({ id, isSheet }) => {
        const bytes = createHmac("sha256", secret).update(`invitation|${id}`).digest();
        return isSheet ? codeOf(bytes) : bytes.toString("base64url");
      })
    );
  }

  /**
   * What stands behind `#` in a link: the token, and in a blind round the fingerprint of the keys, so that the browser
   * refuses others. It is of the keys in the store and not of what the database says they are.
   */
  async fragmentOf(roundId: string, token: string): Promise<string> {
    const [box, tokenPair] = [await this.keys.find(name(roundId, "box")), await this.keys.find(name(roundId, "token"))];
    if (!box || !tokenPair) return token;
    return `${token}.${await roundKeyHash(box.subarray(0, PUBLIC_BYTES), tokenPair.subarray(TOKEN_PRIVATE_BYTES))}`;
  }

  /** The ballot's place in a separated box: the same link leads to the same place, and nobody without this secret can tell which. */
  async slotOf(roundId: string, token: string): Promise<Buffer | null> {
    const secret = await this.keys.find(name(roundId, "slots"));
    return secret && createHmac("sha256", secret).update(`slot|${token}`).digest();
  }

  /** @throws when the key was destroyed: then no ballot can ever be opened again. */
  async boxPrivateKey(roundId: string): Promise<Buffer> {
    return (await this.keys.get(name(roundId, "box"))).subarray(PUBLIC_BYTES);
  }

  /** Doing it twice is not an error. */
  destroy(roundId: string): Promise<void> {
    return this.keys.destroy(`rounds/${roundId}`);
  }

  async hasKeys(roundId: string): Promise<boolean> {
    return (await this.keys.list(`rounds/${roundId}`)).length > 0;
  }

  /** Whether the ballots of the round can be opened. */
  async canOpenBox(roundId: string): Promise<boolean> {
    return (await this.keys.find(name(roundId, "box"))) !== null;
  }

  private async prepareTokenKey(roundId: string): Promise<Buffer> {
    await this.keys.secret(name(roundId, "draw"));
    if (!(await this.keys.find(name(roundId, "token")))) {
      const pair = await generateTokenKeyPair();
      await this.keys.putIfAbsent(name(roundId, "token"), Buffer.concat([pair.privateKey, pair.publicKey]));
    }
    return (await this.keys.get(name(roundId, "token"))).subarray(TOKEN_PRIVATE_BYTES);
  }
}

function codeOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, CODE_LENGTH), (byte) => CODE_SIGNS[byte % CODE_SIGNS.length]).join("");
}

type Part = "mail" | "slots" | "box" | "token" | "draw";

/** What the secrets of a round are called in the key store. */
export function name(roundId: string, part: Part): string {
  return `rounds/${roundId}/${part}`;
}
