import { Evaluation, EvaluationRequest, generateKeyPair, Oprf, POPRFClient, POPRFServer } from "@cloudflare/voprf-ts";
import type { Scalar } from "@cloudflare/voprf-ts";
import { CryptoNoble } from "@cloudflare/voprf-ts/crypto-noble";
import { TOKEN_REQUEST_BYTES } from "./answer-wire.js";

/**
 * Blind tokens: POPRF of RFC 9497. The device blinds a secret input, the server evaluates it for one group of one round (the
 * public info) without seeing it, the device checks the proof that the round's own key was used and unblinds. When the token is
 * spent the server recognises it as its own, and nothing more.
 *
 * ristretto255 and not P-256: half the time in every step (ADR 0009), and its encoding admits no point outside the group.
 */
const SUITE = Oprf.Suite.RISTRETTO255_SHA512;
const BLIND_DST = new TextEncoder().encode("eigenkleur/poprf blind/1");

export interface TokenKeyPair {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Lives in the key store and nowhere else. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}

/** Thrown when an evaluation does not prove that the round's key was used for this group: the token would be marked or worthless. */
export class TokenProofError extends Error {
  constructor() {
    super("The token was not made with the key of this round");
    this.name = "TokenProofError";
  }
}

/** Thrown when bytes are no request for one token. */
export class TokenRequestError extends Error {
  constructor() {
    super("Not a request for one token");
    this.name = "TokenRequestError";
  }
}

/** For whom a token counts: one group of one round. Ids hold no bar, so it reads in one way only. */
export function tokenInfo(roundId: string, groupKey: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`eigenkleur|1|${roundId}|${groupKey}`);
}

/** A fresh key pair for the tokens of one round. */
export async function generateTokenKeyPair(): Promise<TokenKeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(SUITE, CryptoNoble);
  return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) };
}

/** Blinds with a scalar that is made of the receipt's secret, so that a lost reply can be asked for with the very same request. */
class SeededClient extends POPRFClient {
  constructor(
    publicKey: Uint8Array,
    private readonly blindSeed: Uint8Array,
  ) {
    super(SUITE, publicKey, CryptoNoble);
  }

  override async randomBlinder(): Promise<Scalar> {
    return this.group.hashToScalar(this.blindSeed, BLIND_DST);
  }
}

/** What the device keeps secret until the token is spent. */
export interface TokenSecret {
  readonly tokenInput: Uint8Array;
  readonly blind: Uint8Array;
}

/** The request for one token; the same secret always makes the same request. */
export async function blindToken(publicKey: Uint8Array, { tokenInput, blind }: TokenSecret): Promise<Uint8Array<ArrayBuffer>> {
  const [, request] = await new SeededClient(publicKey, blind).blind([tokenInput]);
  return new Uint8Array(request.serialize());
}

/** Checks the proof and takes the blinding off: the token's output. @throws TokenProofError */
export async function finishToken(
  publicKey: Uint8Array,
  secret: TokenSecret,
  info: Uint8Array,
  evaluation: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const client = new SeededClient(publicKey, secret.blind);
  try {
    const [state] = await client.blind([secret.tokenInput]);
    const [output] = await client.finalize(state, Evaluation.deserialize(SUITE, evaluation, CryptoNoble), info);
    if (output) return new Uint8Array(output);
  } catch {
    // Whatever is wrong with it, the token cannot be used.
  }
  throw new TokenProofError();
}

/** One element and no more, since each evaluated element is a vote; and not the neutral one, which would be the same for everybody. */
function readRequest(bytes: Uint8Array): EvaluationRequest {
  if (bytes.length !== TOKEN_REQUEST_BYTES) throw new TokenRequestError();
  try {
    const request = EvaluationRequest.deserialize(SUITE, bytes, CryptoNoble);
    const [element, ...more] = request.blinded;
    if (element && more.length === 0 && !element.isIdentity()) return request;
  } catch {
    // Bytes that are no point of the group.
  }
  throw new TokenRequestError();
}

/** The server's step: evaluates one blinded element for a group, with proof. @throws TokenRequestError */
export async function evaluateToken(privateKey: Uint8Array, info: Uint8Array, request: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const evaluation = await new POPRFServer(SUITE, privateKey, CryptoNoble).blindEvaluate(readRequest(request), info);
  return new Uint8Array(evaluation.serialize());
}

/** A token that the server makes itself, for a sheet of paper: it knows the token it made, and the page says so. */
export async function makeToken(privateKey: Uint8Array, info: Uint8Array, tokenInput: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new POPRFServer(SUITE, privateKey, CryptoNoble).evaluate(tokenInput, info));
}

/** Whether this is a token of this round for this group; compares in constant time. */
export async function verifyToken(privateKey: Uint8Array, info: Uint8Array, input: Uint8Array, output: Uint8Array): Promise<boolean> {
  return new POPRFServer(SUITE, privateKey, CryptoNoble).verifyFinalize(input, output, info);
}
