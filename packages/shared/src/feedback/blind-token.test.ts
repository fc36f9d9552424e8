import { Evaluation, Oprf, POPRFClient } from "@cloudflare/voprf-ts";
import { CryptoNoble } from "@cloudflare/voprf-ts/crypto-noble";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { TOKEN_OUTPUT_BYTES, TOKEN_REQUEST_BYTES } from "./answer-wire.js";
import {
  blindToken,
  evaluateToken,
  finishToken,
  generateTokenKeyPair,
  tokenInfo,
  TokenProofError,
  TokenRequestError,
  verifyToken,
} from "./blind-token.js";
import type { TokenKeyPair } from "./blind-token.js";

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** RFC 9497, appendix A.1.3: ristretto255-SHA512, POPRF mode, test vectors 1 and 2. */
const RFC = {
  privateKey: hex("145c79c108538421ac164ecbe131942136d5570b16d8bf41a24d4337da981e07"),
  publicKey: hex("c647bef38497bc6ec077c22af65b696efa43bff3b4a1975a3e8e0a1c5a79d631"),
  info: hex("7465737420696e666f"),
  blind: hex("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706"),
  input: hex("00"),
  blinded: "c8713aa89241d6989ac142f22dba30596db635c772cbf25021fdd8f3d461f715",
  evaluated: "1a4b860d808ff19624731e67b5eff20ceb2df3c3c03b906f5693e2078450d874",
  proof: "41ad1a291aa02c80b0915fbfbb0c0afa15a57e2970067a602ddb9e8fd6b7100de32e1ecff943a36f0b10e3dae6bd266cdeb8adf825d86ef27dbc6c0e30c52206",
  output:
    "ca688351e88afb1d841fde4401c79efebb2eb75e7998fa9737bd5a82a152406d38bd29f680504e54fd4587eddcf2f37a2617ac2fbd2993f7bdf45442ace7d221",
};

describe("the published example of RFC 9497", () => {
  it("is evaluated to the published element by our server", async () => {
    const evaluation = await evaluateToken(RFC.privateKey, RFC.info, hex(`0001${RFC.blinded}`));
    expect(hexOf(evaluation)).toMatch(new RegExp(`^0001${RFC.evaluated}02`));
  });

  it("is blinded, proven and finished as published, with the suite that we use", async () => {
    class FixedClient extends POPRFClient {
      override async randomBlinder() {
        return this.group.desScalar(RFC.blind);
      }
    }
    const suite = Oprf.Suite.RISTRETTO255_SHA512;
    const client = new FixedClient(suite, RFC.publicKey, CryptoNoble);
    const [state, request] = await client.blind([RFC.input]);
    expect(hexOf(request.serialize())).toBe(`0001${RFC.blinded}`);
    const published = Evaluation.deserialize(suite, hex(`0001${RFC.evaluated}02${RFC.proof}`), CryptoNoble);
    const [output = new Uint8Array()] = await client.finalize(state, published, RFC.info);
    expect(hexOf(output)).toBe(RFC.output);
  });

  it("is recognised as a token by our server, and with one bit changed no more", async () => {
    expect(await verifyToken(RFC.privateKey, RFC.info, RFC.input, hex(RFC.output))).toBe(true);
    const changed = hex(RFC.output);
    changed[63] = (changed[63] ?? 0) ^ 1;
    expect(await verifyToken(RFC.privateKey, RFC.info, RFC.input, changed)).toBe(false);
  });
});

const aSecret = () => ({ tokenInput: crypto.getRandomValues(new Uint8Array(32)), blind: crypto.getRandomValues(new Uint8Array(48)) });
const info = tokenInfo("r1", "colleague");
let keys: TokenKeyPair;

beforeAll(async () => {
  keys = await generateTokenKeyPair();
});

async function draw(secret = aSecret(), group = info) {
  const evaluation = await evaluateToken(keys.privateKey, group, await blindToken(keys.publicKey, secret));
  return { secret, output: await finishToken(keys.publicKey, secret, group, evaluation) };
}

describe("a token", () => {
  it("is refused by the device when another key made it, or this key for another group, or when it was changed on the way", async () => {
    const secret = aSecret();
    const request = await blindToken(keys.publicKey, secret);
    const other = await generateTokenKeyPair();
    const finish = (evaluation: Uint8Array) => finishToken(keys.publicKey, secret, info, evaluation);
    await expect(finish(await evaluateToken(other.privateKey, info, request))).rejects.toThrow(TokenProofError);
    await expect(finish(await evaluateToken(keys.privateKey, tokenInfo("r1", "client"), request))).rejects.toThrow(TokenProofError);
    const evaluation = await evaluateToken(keys.privateKey, info, request);
    for (const place of [2, 40, 70, 98]) {
      const changed = evaluation.map((byte, index) => (index === place ? byte ^ 1 : byte));
      await expect(finish(changed)).rejects.toThrow(TokenProofError);
    }
    await expect(finish(evaluation.subarray(0, 34))).rejects.toThrow(TokenProofError);
  });

  it("is refused by the server for another group, another round, another input and another key", async () => {
    const { secret, output } = await draw();
    const { tokenInput } = secret;
    const other = await generateTokenKeyPair();
    expect(await verifyToken(keys.privateKey, tokenInfo("r1", "client"), tokenInput, output)).toBe(false);
    expect(await verifyToken(keys.privateKey, tokenInfo("r2", "colleague"), tokenInput, output)).toBe(false);
    expect(await verifyToken(keys.privateKey, info, aSecret().tokenInput, output)).toBe(false);
    expect(await verifyToken(other.privateKey, info, tokenInput, output)).toBe(false);
  });

  it("is never asked for in twos, for the neutral element, or with bytes that are no point", async () => {
    const one = await blindToken(keys.publicKey, aSecret());
    const two = Uint8Array.from([0, 2, ...one.subarray(2), ...one.subarray(2)]);
    const neutral = Uint8Array.from([0, 1, ...new Uint8Array(32)]);
    const noPoint = Uint8Array.from([0, 1, ...new Uint8Array(32).fill(255)]);
    const none = Uint8Array.from([0, 0, ...one.subarray(2)]);
    for (const request of [two, neutral, noPoint, none, one.subarray(1), new Uint8Array()]) {
      await expect(evaluateToken(keys.privateKey, info, request)).rejects.toThrow(TokenRequestError);
    }
  });

  it("is accepted for its own group", async () => {
    const { secret, output } = await draw();
    expect(output).toHaveLength(TOKEN_OUTPUT_BYTES);
    expect(await verifyToken(keys.privateKey, info, secret.tokenInput, output)).toBe(true);
  });

  it("is asked for with the very same bytes by the same secret, and comes out the same whatever the blinding", async () => {
    const secret = aSecret();
    const request = await blindToken(keys.publicKey, secret);
    expect(request).toHaveLength(TOKEN_REQUEST_BYTES);
    expect(await blindToken(keys.publicKey, secret)).toEqual(request);
    const reblinded = { ...secret, blind: aSecret().blind };
    expect(await blindToken(keys.publicKey, reblinded)).not.toEqual(request);
    expect((await draw(reblinded)).output).toEqual((await draw(secret)).output);
  });
});
