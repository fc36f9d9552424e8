import { describe, expect, it } from "@jest/globals";
import { renderHook } from "@testing-library/react";
import { useFieldSave } from "./useFieldSave.js";
import type { SendOutcome, Texts } from "./useFieldSave.js";

type Field = "works" | "fails";

/** A server with versions, as the API has. */
function aServer(texts: Texts<Field>) {
  const state = { texts, version: 1 };
  const send = async (sent: Texts<Field>, version: number): Promise<SendOutcome> => {
    await Promise.resolve();
    if (version !== state.version) {
      const differing = (["works", "fails"] as const).filter((field) => sent[field] !== state.texts[field]);
      return { kind: "conflict", version: state.version, texts: differing.map((field) => ({ field, theirs: state.texts[field] })) };
    }
    state.texts = sent;
    state.version += 1;
    return { kind: "saved", version: state.version };
  };
  return { state, send };
}

describe("fields that share a version", () => {
  it("save one after another when both are typed in at once", async () => {
    const { state, send } = aServer({ works: "", fails: "" });
    const { result } = renderHook(() => useFieldSave<Field>({ texts: { works: "", fails: "" }, version: 1 }, send));
    const outcomes = await Promise.all([result.current("works")("a"), result.current("fails")("b")]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect(state.texts).toEqual({ works: "a", fails: "b" });
  });

  it("keep what another tab wrote in the other field", async () => {
    const { state, send } = aServer({ works: "", fails: "" });
    const { result } = renderHook(() => useFieldSave<Field>({ texts: { works: "", fails: "" }, version: 1 }, send));
    await send({ works: "", fails: "van de ander" }, 1);
    expect(await result.current("works")("van mij")).toEqual({ kind: "saved", version: 3 });
    expect(state.texts).toEqual({ works: "van mij", fails: "van de ander" });
  });

  it("are a conflict when another tab wrote in the same field, and nothing is lost", async () => {
    const { state, send } = aServer({ works: "", fails: "" });
    const { result } = renderHook(() => useFieldSave<Field>({ texts: { works: "", fails: "" }, version: 1 }, send));
    await send({ works: "van de ander", fails: "" }, 1);
    expect(await result.current("works")("van mij")).toEqual({ kind: "conflict", theirs: "van de ander", version: 2 });
    expect(state.texts.works).toBe("van de ander");
    expect(await result.current("works")("van mij, met die van de ander")).toMatchObject({ kind: "saved" });
  });

  it("go on after a save that failed", async () => {
    const { send } = aServer({ works: "", fails: "" });
    let isDown = true;
    const flaky = (texts: Texts<Field>, version: number) => (isDown ? Promise.reject(new TypeError("fetch failed")) : send(texts, version));
    const { result } = renderHook(() => useFieldSave<Field>({ texts: { works: "", fails: "" }, version: 1 }, flaky));
    await expect(result.current("works")("a")).rejects.toThrow("fetch failed");
    isDown = false;
    expect(await result.current("works")("a")).toMatchObject({ kind: "saved" });
  });
});
