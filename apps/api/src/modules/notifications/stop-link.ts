import { createHmac, timingSafeEqual } from "node:crypto";
import type { KeyStore } from "../../platform/keys/key-store.js";
import { isNotificationKind, type NotificationKind } from "./notification.rules.js";

/** Whose choices a mail's link may change: a person's, or those of an address without an account. */
export type StopSubject = { readonly organisationId: string; readonly kind: NotificationKind } & (
  | { readonly personId: string }
  | { readonly addressHash: Buffer }
);

const KEY = "mail-choices";
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The links with which somebody stops mails without signing in: signed, and stored nowhere. They change which mails come, and open
 * nothing else.
 */
export class StopLinks {
  constructor(private readonly keys: KeyStore) {}

  async sign(subject: StopSubject): Promise<string> {
    const who = "personId" in subject ? `P.${subject.personId}` : `A.${subject.addressHash.toString("base64url")}`;
    const text = `${subject.organisationId}.${subject.kind}.${who}`;
    return `${Buffer.from(text).toString("base64url")}.${(await this.seal(text)).toString("base64url")}`;
  }

  /** Null for a link that we did not sign. */
  async read(token: string): Promise<StopSubject | null> {
    const [body = "", signature = ""] = token.split(".");
    const text = Buffer.from(body, "base64url").toString();
    const [given, expected] = [Buffer.from(signature, "base64url"), await this.seal(text)];
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const [organisationId = "", kind, type, reference = ""] = text.split(".");
    if (!UUID.test(organisationId) || !isNotificationKind(kind)) return null;
    if (type === "P") return { organisationId, kind, personId: reference };
    return { organisationId, kind, addressHash: Buffer.from(reference, "base64url") };
  }

  /** @NOTE privacy: keyed, so that nobody with the database can try addresses against it. */
  async hashOf(address: string): Promise<Buffer> {
    return this.seal(`address ${address.trim().toLowerCase()}`);
  }

  private async seal(text: string): Promise<Buffer> {
    return createHmac("sha256", await this.keys.secret(KEY))
      .update(text)
      .digest();
  }
}
