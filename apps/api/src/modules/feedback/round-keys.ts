import { createHash, createHmac } from "node:crypto";
import { generateBoxKeyPair } from "@eigenkleur/shared";
import type { KeyStore } from "../../platform/keys/key-store.js";

const PUBLIC_BYTES = 65;

/** SHA-256 of an invitation's token: what the database looks a link up by. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/**
 * The secrets of one round, kept outside the database: without them nobody, whatever they can read there, can tell which
 * ballot belongs to which invitation, or what a ballot says. Destroyed after the release.
 */
export class RoundKeys {
  constructor(private readonly keys: KeyStore) {}

  /** Makes what is missing; doing it again gives the same keys. @returns the box's public key */
  async prepare(roundId: string): Promise<Buffer> {
    await this.keys.secret(name(roundId, "mail"));
    await this.keys.secret(name(roundId, "slots"));
    if (!(await this.keys.find(name(roundId, "box")))) {
      const pair = await generateBoxKeyPair();
      await this.keys.putIfAbsent(name(roundId, "box"), Buffer.concat([pair.publicKey, pair.privateKey]));
    }
    return (await this.keys.get(name(roundId, "box"))).subarray(0, PUBLIC_BYTES);
  }

  /** The tokens of invitations, in their order: derived when needed, stored nowhere. Null once the round's keys are destroyed. */
  async tokensOf(roundId: string, invitationIds: readonly string[]): Promise<string[] | null> {
    const secret = await this.keys.find(name(roundId, "mail"));
    return secret && invitationIds.map((id) => createHmac("sha256", secret).update(`invitation|${id}`).digest("base64url"));
  }

  /** The ballot's place in the box: the same link leads to the same place, and nobody without this secret can tell which. */
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
}

function name(roundId: string, part: "mail" | "slots" | "box"): string {
  return `rounds/${roundId}/${part}`;
}
