import { afterEach, describe, expect, it } from "@jest/globals";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { Drafts } from "./drafts.js";
import { useDraft } from "./useDraft.js";

const parse = (stored: unknown) => (typeof stored === "string" ? stored : null);
const options = { secret: "a", expiresAt: new Date(Date.now() + 60_000), empty: "", parse };

// jsdom has no IndexedDB: this is the browser that can only remember while the page is open.
describe("a draft in a page without storage", () => {
  let unmount: () => void = () => undefined;
  afterEach(() => unmount());

  it("says that it is kept in memory only", async () => {
    const view = renderHook(() => useDraft(options));
    unmount = view.unmount;
    expect(typeof indexedDB).toBe("undefined");
    expect(view.result.current.status).toBe("LOADING");
    await waitFor(() => expect(view.result.current.status).toBe("MEMORY"));
  });

  it("keeps what was typed while it was still opening", async () => {
    const view = renderHook(() => useDraft(options));
    unmount = view.unmount;
    act(() => view.result.current.change("vroeg"));
    await waitFor(() => expect(view.result.current.status).toBe("MEMORY"));
    expect(view.result.current.value).toBe("vroeg");
  });
});

/** A device whose storage takes its time. */
function slowDevice(stored = new Map<string, unknown>()) {
  const drafts: Drafts = {
    storage: "SEALED",
    read: async (secret) => stored.get(secret) ?? null,
    write: async (secret, value) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      stored.set(secret, value);
    },
    wipe: async (secret) => void stored.delete(secret),
    wipeExpired: async () => undefined,
  };
  return { stored, open: async () => drafts };
}

describe("a draft in a page with storage", () => {
  it("leaves nothing behind at submit, also not a write that was under way", async () => {
    const { stored, open } = slowDevice(new Map([["a", "eerder"]]));
    const { result, unmount } = renderHook(() => useDraft({ ...options, open }));
    await waitFor(() => expect(result.current.value).toBe("eerder"));
    act(() => result.current.change("laatste woord"));
    // Leaving the field starts the write; submitting follows before it has landed.
    unmount();
    await act(() => result.current.wipe());
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(stored.size).toBe(0);
  });

  it("does not use what an older version stored in another form", async () => {
    const { open } = slowDevice(new Map<string, unknown>([["a", { old: true }]]));
    const { result } = renderHook(() => useDraft({ ...options, open }));
    await waitFor(() => expect(result.current.status).toBe("SEALED"));
    expect(result.current.value).toBe("");
  });

  it("stores what was typed when the page is left at once", async () => {
    const { stored, open } = slowDevice();
    const { result, unmount } = renderHook(() => useDraft({ ...options, open }));
    await waitFor(() => expect(result.current.status).toBe("SEALED"));
    act(() => result.current.change("half"));
    unmount();
    await waitFor(() => expect(stored.get("a")).toBe("half"));
  });
});
