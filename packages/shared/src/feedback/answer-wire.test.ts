import { describe, expect, it } from "@jest/globals";
import {
  BALLOT_REPLY_BYTES,
  BALLOT_REQUEST_BYTES,
  ballotReply,
  ballotRequest,
  readClaim,
  readDraw,
  readReplacement,
  readSubmission,
  TOKEN_OUTPUT_BYTES,
} from "./answer-wire.js";
import type { BallotSubmission } from "./answer-wire.js";
import { SEALED_BYTES } from "./ballot-bytes.js";
import { toBase64Url } from "./base64url.js";

const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const ROUND = "11111111-1111-4111-8111-111111111111";

function aSubmission(change: Partial<BallotSubmission> = {}): BallotSubmission {
  return {
    roundId: ROUND,
    groupKey: "colleague",
    input: bytes(32),
    output: bytes(TOKEN_OUTPUT_BYTES),
    replaceKeyHash: bytes(32),
    sealed: bytes(SEALED_BYTES),
    ...change,
  };
}

describe("reading what a rater's device sent", () => {
  it("refuses what is no object, lacks a field, or has bytes of another length", () => {
    const body = JSON.parse(ballotRequest(aSubmission())) as Record<string, unknown>;
    for (const wrong of [null, "x", [], {}]) expect(readSubmission(wrong)).toBeNull();
    for (const field of Object.keys(aSubmission())) {
      const { [field]: _gone, ...rest } = body;
      expect(readSubmission(rest)).toBeNull();
      expect(readSubmission({ ...body, [field]: 7 })).toBeNull();
      expect(readSubmission({ ...body, [field]: "" })).toBeNull();
    }
    expect(readSubmission({ ...body, sealed: toBase64Url(bytes(SEALED_BYTES - 1)) })).toBeNull();
    expect(readSubmission({ ...body, roundId: `${ROUND} or 1=1` })).toBeNull();
    expect(readDraw({ token: "t".repeat(43), request: toBase64Url(bytes(66)) })).toBeNull();
  });

  it("gives back what was put in", () => {
    const submission = aSubmission();
    expect(readSubmission(JSON.parse(ballotRequest(submission)))).toEqual(submission);
    const claim = { roundId: ROUND, replaceKey: bytes(32) };
    expect(readClaim(JSON.parse(ballotRequest(claim)))).toEqual(claim);
    const replacement = { ...claim, sealed: bytes(SEALED_BYTES) };
    expect(readReplacement(JSON.parse(ballotRequest(replacement)))).toEqual(replacement);
    const request = bytes(34);
    expect(readDraw({ token: "t".repeat(43), request: toBase64Url(request) })).toEqual({ token: "t".repeat(43), request });
  });
});

describe("what goes over the wire", () => {
  it("is of one size, whatever it is and however long the group's name", () => {
    const claim = { roundId: ROUND, replaceKey: bytes(32) };
    const requests = [aSubmission(), aSubmission({ groupKey: "g".repeat(64) }), claim, { ...claim, sealed: bytes(SEALED_BYTES) }].map(
      ballotRequest,
    );
    expect(requests.map((text) => Buffer.byteLength(text))).toEqual(requests.map(() => BALLOT_REQUEST_BYTES));
    const replies = [{ digest: null }, { state: "RECEIVED", digest: toBase64Url(bytes(32)) }].map(ballotReply);
    expect(replies.map((text) => Buffer.byteLength(text))).toEqual(replies.map(() => BALLOT_REPLY_BYTES));
  });

  it("never grows beyond that size in silence", () => {
    expect(() => ballotReply({ digest: "x".repeat(BALLOT_REPLY_BYTES) })).toThrow(RangeError);
  });
});
