import { fromBase64Url, toBase64Url } from "./base64url.js";
import { SEALED_BYTES } from "./ballot-bytes.js";
import { KEY_BYTES } from "./receipt-keys.js";

/**
 * What goes over the wire in the blind tier. Putting, replacing and checking are requests of one size, with answers of one size, so
 * that somebody who sees only sizes cannot tell them apart. Plain checks and no schema library: the rater's page stays small.
 */
export const BALLOT_REQUEST_BYTES = 24_576;
export const BALLOT_REPLY_BYTES = 512;

/** A count of one and a ristretto255 point. */
export const TOKEN_REQUEST_BYTES = 34;
export const TOKEN_OUTPUT_BYTES = 64;

/** One issue an invitation: the blinded element for this invitation's group. */
export interface DrawRequest {
  readonly token: string;
  readonly request: Uint8Array<ArrayBuffer>;
}

/** A ballot with the proof that somebody invited drew a token; nothing in it says who. */
export interface BallotSubmission {
  readonly roundId: string;
  readonly groupKey: string;
  readonly input: Uint8Array<ArrayBuffer>;
  readonly output: Uint8Array<ArrayBuffer>;
  readonly replaceKeyHash: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Which ballot, shown by whoever knows its replace key. */
export interface BallotClaim {
  readonly roundId: string;
  readonly replaceKey: Uint8Array<ArrayBuffer>;
}

export interface BallotReplacement extends BallotClaim {
  readonly sealed: Uint8Array<ArrayBuffer>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const GROUP = /^[A-Za-z0-9_-]{1,64}$/;
const TOKEN = /^[A-Za-z0-9_-]{20,100}$/;

type Read<Value> = (value: unknown) => Value | null;

function textLike(pattern: RegExp): Read<string> {
  return (value) => (typeof value === "string" && pattern.test(value) ? value : null);
}

function exactly(count: number): Read<Uint8Array<ArrayBuffer>> {
  return (value) => {
    if (typeof value !== "string") return null;
    try {
      const bytes = fromBase64Url(value);
      return bytes.length === count ? bytes : null;
    } catch {
      return null;
    }
  };
}

/** All fields, or null when one of them is not what it should be; fields that are not named here, such as padding, are left out. */
function fieldsOf<Value>(readers: { readonly [Key in keyof Value]: Read<Value[Key]> }): (body: unknown) => Value | null {
  return (body) => {
    if (typeof body !== "object" || body === null) return null;
    const fields = Object.entries<Read<unknown>>(readers).map(([key, read]) => [key, read(Reflect.get(body, key))] as const);
    return fields.some(([, value]) => value === null) ? null : (Object.fromEntries(fields) as Value);
  };
}

const CLAIM = { roundId: textLike(UUID), replaceKey: exactly(KEY_BYTES) };

export const readDraw = fieldsOf<DrawRequest>({ token: textLike(TOKEN), request: exactly(TOKEN_REQUEST_BYTES) });
export const readSubmission = fieldsOf<BallotSubmission>({
  roundId: textLike(UUID),
  groupKey: textLike(GROUP),
  input: exactly(KEY_BYTES),
  output: exactly(TOKEN_OUTPUT_BYTES),
  replaceKeyHash: exactly(KEY_BYTES),
  sealed: exactly(SEALED_BYTES),
});
export const readReplacement = fieldsOf<BallotReplacement>({ ...CLAIM, sealed: exactly(SEALED_BYTES) });
export const readClaim = fieldsOf<BallotClaim>(CLAIM);

/** JSON of exactly this many bytes: what is short is filled up with spaces in a field nobody reads. @throws RangeError when it is too long. */
function paddedJson(body: object, bytes: number): string {
  const bare = JSON.stringify({ ...body, pad: "" });
  const short = bytes - new TextEncoder().encode(bare).length;
  if (short < 0) throw new RangeError(`The message is ${-short} bytes too long`);
  return JSON.stringify({ ...body, pad: " ".repeat(short) });
}

/** The text of a request: bytes become base64url. */
export function ballotRequest(body: BallotSubmission | BallotReplacement | BallotClaim): string {
  const fields = Object.entries(body).map(([key, value]: [string, string | Uint8Array]) => [
    key,
    typeof value === "string" ? value : toBase64Url(value),
  ]);
  return paddedJson(Object.fromEntries(fields) as object, BALLOT_REQUEST_BYTES);
}

/** The text of an answer to such a request. */
export function ballotReply(body: object): string {
  return paddedJson(body, BALLOT_REPLY_BYTES);
}
