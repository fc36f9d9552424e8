import type { Ballot } from "./ballot-shape.js";

/** A sealed ballot is always this long, on the wire and in the box, so that its size tells nothing about what is in it. */
export const SEALED_BYTES = 16_384;
/** What HPKE adds: an encapsulated P-256 point and the authentication tag of AES-GCM. */
export const ENCAPSULATED_KEY_BYTES = 65;
const TAG_BYTES = 16;
/** Length prefix, JSON and padding together. */
export const PLAIN_BYTES = SEALED_BYTES - ENCAPSULATED_KEY_BYTES - TAG_BYTES;
const PREFIX_BYTES = 4;

/** Thrown when a ballot does not fit; `bytesOver` says by how much. */
export class BallotTooLargeError extends Error {
  constructor(readonly bytesOver: number) {
    super(`The ballot is ${bytesOver} bytes too large for its envelope`);
    this.name = "BallotTooLargeError";
  }
}

/** Thrown when bytes are not a ballot in its envelope: another size, a wrong length, padding that is not empty, or no JSON. */
export class BallotUnreadableError extends Error {
  constructor(reason: string) {
    super(`Not a ballot: ${reason}`);
    this.name = "BallotUnreadableError";
  }
}

function jsonBytes(ballot: Ballot): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(ballot));
}

/** Room left for words, in bytes; negative when it no longer fits. */
export function bytesLeft(ballot: Ballot): number {
  return PLAIN_BYTES - PREFIX_BYTES - jsonBytes(ballot).length;
}

/** Length prefix (32 bits, big-endian), JSON, zeros: always PLAIN_BYTES long. */
export function encodeBallot(ballot: Ballot): Uint8Array<ArrayBuffer> {
  const json = jsonBytes(ballot);
  const over = json.length + PREFIX_BYTES - PLAIN_BYTES;
  if (over > 0) throw new BallotTooLargeError(over);
  const bytes = new Uint8Array(PLAIN_BYTES);
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, PREFIX_BYTES);
  return bytes;
}

/** The value inside; unchecked, so give it to `checkBallot`. */
export function decodeBallot(bytes: Uint8Array): unknown {
  if (bytes.length !== PLAIN_BYTES) throw new BallotUnreadableError("another size");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > PLAIN_BYTES - PREFIX_BYTES) throw new BallotUnreadableError("a length beyond its end");
  if (bytes.subarray(PREFIX_BYTES + length).some((byte) => byte !== 0)) throw new BallotUnreadableError("padding that is not empty");
  try {
    const value: unknown = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + length)),
    );
    return value;
  } catch {
    throw new BallotUnreadableError("no JSON");
  }
}
