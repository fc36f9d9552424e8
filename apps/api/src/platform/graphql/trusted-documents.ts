import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** The operations of our own client, by SHA-256 of their text. In production no other operation is executed. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads the manifest that the client's build wrote (hash → text) and checks every hash. An absent file is an error. */
export async function readTrustedDocuments(file: URL): Promise<TrustedDocuments> {
  const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
  return trustedDocuments(manifest);
}

/** @throws when a text does not have the hash it is listed under. */
export function trustedDocuments(manifest: Readonly<Record<string, string>>): TrustedDocuments {
  for (const [hash, text] of Object.entries(manifest)) {
    if (createHash("sha256").update(text).digest("hex") !== hash) throw new Error(`Trusted document ${hash} does not have that hash.`);
  }
  return new Map(Object.entries(manifest));
}
