import { randomBytes } from "node:crypto";
import { hashToken } from "../../../platform/http/cookies.js";

/** A secret of 256 random bits for a browser or a mail, and the only thing of it that is stored. */
export interface Token {
  readonly text: string;
  readonly hash: Buffer;
}

export function newToken(): Token {
  const text = randomBytes(32).toString("base64url");
  return { text, hash: hashToken(text) };
}

/** The hash of a token somebody sent, or null when it does not even look like one. */
export function hashOfToken(text: unknown): Buffer | null {
  return typeof text === "string" && /^[\w-]{43}$/.test(text) ? hashToken(text) : null;
}
