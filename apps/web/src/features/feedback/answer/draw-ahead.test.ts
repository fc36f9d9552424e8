import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Drafts } from "../../../platform/drafts.js";
import { findBlindState } from "./blind-state.js";
import { aBlindServer } from "./blind-server.fake.js";
import { deviceSteps } from "./device/device-steps.js";
import { drawAhead } from "./draw-ahead.js";

const TOKENS = ["a", "b"].map((sign) => sign.repeat(43));

function aStore(storage: Drafts["storage"] = "SEALED"): Drafts {
  const kept = new Map<string, unknown>();
  return {
    storage,
    read: async (secret) => kept.get(secret) ?? null,
    write: async (secret, value) => void kept.set(secret, value),
    wipe: async (secret) => void kept.delete(secret),
    wipeExpired: async () => undefined,
  };
}

let server: Awaited<ReturnType<typeof aBlindServer>>;
const draws = () => server.calls.filter((call) => call.path === "/answer/draw").length;
const pathsWith = (keyHash: string) => TOKENS.map((token) => `/antwoord#${token}.${keyHash}`);

beforeEach(async () => {
  server = await aBlindServer();
  globalThis.fetch = (input, init) => server.fetch(String(input), init);
});

describe("drawing ahead", () => {
  it("draws nothing where the secret could not be kept, or under keys that the mail does not name", async () => {
    const memory = aStore("MEMORY");
    expect(await drawAhead(pathsWith(server.keyHash), { open: async () => memory, device: deviceSteps })).toEqual({ ready: 0, left: 2 });
    const store = aStore();
    expect(await drawAhead(pathsWith("x".repeat(43)), { open: async () => store, device: deviceSteps })).toEqual({ ready: 0, left: 2 });
    expect(draws()).toBe(0);
  });

  it("draws one token a request, once, and sends no answer", async () => {
    const store = aStore();
    const options = { open: async () => store, device: deviceSteps };
    expect(await drawAhead(pathsWith(server.keyHash), options)).toEqual({ ready: 2, left: 0 });
    expect(await drawAhead(pathsWith(server.keyHash), options)).toEqual({ ready: 2, left: 0 });
    expect(draws()).toBe(2);
    expect(server.calls.some((call) => call.path === "/answer/submit")).toBe(false);
    const states = await Promise.all(TOKENS.map((token) => findBlindState(store, token)));
    expect(new Set(states.map((state) => state?.seed)).size).toBe(2);
  });

  it("leaves what another device drew, and goes on with the next", async () => {
    const store = aStore();
    await drawAhead(pathsWith(server.keyHash).slice(0, 1), { open: async () => aStore(), device: deviceSteps });
    expect(await drawAhead(pathsWith(server.keyHash), { open: async () => store, device: deviceSteps })).toEqual({ ready: 1, left: 1 });
  });
});
