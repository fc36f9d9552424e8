import { randomBytes } from "node:crypto";
import { hashToken } from "../../../platform/http/cookies.js";

/** Without letters and digits that are easily taken for each other. */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 20;
export const RECOVERY_CODES = 8;

/** Twenty signs of five bits: 100 random bits, in groups that can be written on paper. */
export function newRecoveryCode(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]);
  return [0, 5, 10, 15].map((start) => signs.slice(start, start + 5).join("")).join("-");
}

/** The hash of a code as somebody typed it, or null when it cannot be one. */
export function hashOfRecoveryCode(typed: string): Buffer | null {
  const signs = typed.toLowerCase().replaceAll(/[\s-]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1").replaceAll("u", "v");
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? hashToken(`recovery ${signs}`) : null;
}
