/** @jest-environment node */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { IDBFactory } from "fake-indexeddb";
import { openDrafts } from "./drafts.js";

const LATER = () => new Date(Date.now() + 60_000);
const ANSWERS = { comment: "Je luistert echt." };

/** Everything this origin has stored, as somebody who opens the browser's tools would see it. */
async function storedRows(store: "draft" | "key"): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("eigenkleur-drafts", 1);
    request.onsuccess = () => resolve(request.result);
  });
  return new Promise((resolve) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
  });
}

const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof ArrayBuffer) return Buffer.from(part).toString("latin1");
    return part instanceof Uint8Array ? Buffer.from(part).toString("latin1") : part;
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe("a draft on this device", () => {
  it("is not readable in the browser's storage, and neither is the secret of the link", async () => {
    const drafts = await openDrafts();
    await drafts.write("secret-of-the-link", ANSWERS, LATER());
    const rows = asText(await storedRows("draft"));
    expect(rows).toContain("sealed");
    expect(rows).not.toContain("luistert");
    expect(rows).not.toContain("secret-of-the-link");
  });

  it("is sealed under a key that no script can take out", async () => {
    const drafts = await openDrafts();
    await drafts.write("a", ANSWERS, LATER());
    const [key] = (await storedRows("key")) as CryptoKey[];
    if (!key) throw new Error("no key was stored");
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  });

  it("does not open for another link", async () => {
    const drafts = await openDrafts();
    await drafts.write("a", ANSWERS, LATER());
    expect(await drafts.read("b")).toBeNull();
  });

  it("does not open after its expiry, and is gone then", async () => {
    const drafts = await openDrafts();
    const expiresAt = LATER();
    await drafts.write("a", ANSWERS, expiresAt);
    jest.spyOn(Date, "now").mockReturnValue(expiresAt.getTime());
    expect(await drafts.read("a")).toBeNull();
    expect(await storedRows("draft")).toEqual([]);
  });

  it("does not open with an expiry that somebody moved", async () => {
    const drafts = await openDrafts();
    await drafts.write("a", ANSWERS, LATER());
    const database = (await storedRows("draft")) as Record<string, unknown>[];
    await new Promise<void>((resolve) => {
      const request = indexedDB.open("eigenkleur-drafts", 1);
      request.onsuccess = () => {
        const transaction = request.result.transaction("draft", "readwrite");
        transaction.objectStore("draft").put({ ...database[0], expiresAtMs: Date.now() + 9e9 });
        transaction.oncomplete = () => resolve();
      };
    });
    expect(await drafts.read("a")).toBeNull();
  });

  it("is wiped at submit, and with the last draft the key", async () => {
    const drafts = await openDrafts();
    await drafts.write("a", ANSWERS, LATER());
    await drafts.write("b", ANSWERS, LATER());
    await drafts.wipe("a");
    expect(await storedRows("key")).toHaveLength(1);
    await drafts.wipe("b");
    expect(await storedRows("draft")).toEqual([]);
    expect(await storedRows("key")).toEqual([]);
  });

  it("is swept once expired, while others stay", async () => {
    const drafts = await openDrafts();
    await drafts.write("old", ANSWERS, new Date(Date.now() - 1));
    await drafts.write("new", ANSWERS, LATER());
    await drafts.wipeExpired();
    expect(await storedRows("draft")).toHaveLength(1);
    expect(await drafts.read("new")).toEqual(ANSWERS);
  });

  it("comes back as it was, also on the next visit", async () => {
    await (await openDrafts()).write("a", ANSWERS, LATER());
    const next = await openDrafts();
    expect(next.storage).toBe("SEALED");
    expect(await next.read("a")).toEqual(ANSWERS);
  });
});

describe("a browser that cannot seal", () => {
  it("keeps a draft in memory only and says so", async () => {
    const { crypto: real } = globalThis;
    Object.defineProperty(globalThis, "crypto", { value: { getRandomValues: real.getRandomValues.bind(real) }, configurable: true });
    try {
      const drafts = await openDrafts();
      expect(drafts.storage).toBe("MEMORY");
      await drafts.write("a", ANSWERS, LATER());
      expect(await drafts.read("a")).toEqual(ANSWERS);
      await drafts.wipe("a");
      expect(await drafts.read("a")).toBeNull();
      await drafts.write("old", ANSWERS, new Date(Date.now() - 1));
      expect(await drafts.read("old")).toBeNull();
    } finally {
      Object.defineProperty(globalThis, "crypto", { value: real, configurable: true });
    }
  });
});
