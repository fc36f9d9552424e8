import {
  evaluateToken,
  fromBase64Url,
  generateTokenKeyPair,
  readClaim,
  readDraw,
  readReplacement,
  readSubmission,
  roundKeyHash,
  toBase64Url,
  tokenInfo,
  verifyToken,
} from "@eigenkleur/shared";
import { createHash } from "node:crypto";
import { anInvitation } from "./invitation.fake.js";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64url");

export interface Call {
  readonly path: string;
  readonly text: string;
  readonly init: RequestInit;
}

interface Stored {
  readonly spent: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** The answer endpoint of a blind round as the contract says it is, with its box in memory. */
export async function aBlindServer(change: Record<string, unknown> = {}) {
  const keys = await generateTokenKeyPair();
  const { invitation: bare, privateKey: boxKey } = await anInvitation({ tier: "BLIND", tokenKey: toBase64Url(keys.publicKey) });
  const keyHash = await roundKeyHash(fromBase64Url(bare.box.publicKey), keys.publicKey);
  const invitation = { ...bare, box: { ...bare.box, keyHash }, ...change };
  const info = tokenInfo(invitation.roundId, "colleague");
  const drawn = new Map<string, string>();
  const box = new Map<string, Stored>();
  const calls: Call[] = [];

  const refuse = (status: number, code: string, reason?: string) => ({ status, json: { error: { code, reason } } });
  const receive = (sealed: Uint8Array<ArrayBuffer>) => ({ status: 200, json: { state: "RECEIVED", digest: hash(sealed) } });

  const routes: Record<string, (body: unknown) => Promise<{ status: number; json: unknown }>> = {
    "/answer/open": async () => ({ status: 200, json: invitation }),
    "/answer/draw": async (body) => {
      const asked = readDraw(body);
      if (!asked) return refuse(400, "INVALID_INPUT");
      const request = toBase64Url(asked.request);
      if ((drawn.get(asked.token) ?? request) !== request) return refuse(409, "CONFLICT", "ALREADY_DRAWN");
      drawn.set(asked.token, request);
      return { status: 200, json: { evaluation: toBase64Url(await evaluateToken(keys.privateKey, info, asked.request)) } };
    },
    "/answer/submit": async (body) => {
      const ballot = readSubmission(body);
      if (!ballot) return refuse(400, "INVALID_INPUT");
      if (!(await verifyToken(keys.privateKey, info, ballot.input, ballot.output))) return refuse(404, "NOT_FOUND");
      const spent = hash(ballot.input);
      if ([...box.values()].some((stored) => stored.spent === spent)) return refuse(409, "CONFLICT", "TOKEN_SPENT");
      box.set(toBase64Url(ballot.replaceKeyHash), { spent, sealed: ballot.sealed });
      return receive(ballot.sealed);
    },
    "/answer/replace": async (body) => {
      const ballot = readReplacement(body);
      const stored = ballot && box.get(hash(ballot.replaceKey));
      if (!stored) return refuse(404, "NOT_FOUND");
      stored.sealed = ballot.sealed;
      return receive(ballot.sealed);
    },
    "/answer/check": async (body) => {
      const claim = readClaim(body);
      const stored = claim && box.get(hash(claim.replaceKey));
      return { status: 200, json: stored ? { state: "FOUND", digest: hash(stored.sealed) } : { state: "ABSENT" } };
    },
    "/answer/reopen": async (body) => {
      const claim = readClaim(body);
      return claim && box.has(hash(claim.replaceKey)) ? { status: 200, json: invitation } : refuse(404, "NOT_FOUND");
    },
  };

  return {
    invitation,
    boxKey,
    keyHash,
    calls,
    sealed: () => [...box.values()].map((stored) => stored.sealed),
    /** Replies that get lost on the way, by path: the server did its work, the device does not hear of it. */
    losing: new Set<string>(),
    async fetch(this: { losing: Set<string> }, path: string, init: RequestInit = {}): Promise<Response> {
      const text = typeof init.body === "string" ? init.body : "null";
      calls.push({ path, text, init });
      const { status, json } = (await routes[path]?.(JSON.parse(text))) ?? refuse(404, "NOT_FOUND");
      if (this.losing.delete(path)) throw new TypeError("Failed to fetch");
      return { ok: status < 400, status, json: async () => json } as Response;
    },
  };
}
