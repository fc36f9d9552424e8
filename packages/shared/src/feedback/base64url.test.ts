import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromBase64Url, toBase64Url } from "./base64url.js";

describe("base64url", () => {
  it.each(["A", "AAAAA", "A=", "AA==", "A+", "A/", "A A", "é", "A\u0141", "AB", "AAB"])(
    "refuses %j, which is no spelling of bytes",
    (text) => {
      expect(() => fromBase64Url(text)).toThrow(TypeError);
    },
  );

  it("says the same as Node, both ways, and has one spelling for a value", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect([...fromBase64Url(text)]).toEqual([...bytes]);
      }),
    );
  });

  it("refuses every text that Node reads as something else", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        let bytes: Uint8Array | null = null;
        try {
          bytes = fromBase64Url(text);
        } catch {
          return;
        }
        expect(Buffer.from(bytes).toString("base64url")).toBe(text);
      }),
    );
  });
});
