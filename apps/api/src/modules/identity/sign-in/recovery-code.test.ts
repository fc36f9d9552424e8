import { describe, expect, it } from "@jest/globals";
import { hashOfRecoveryCode, newRecoveryCode } from "./recovery-code.js";

describe("a recovery code", () => {
  it("is refused when it cannot be one", () => {
    for (const typed of ["", "abc", "00000-00000-00000-0000", "00000-00000-00000-000000", "00000-00000-00000-0000é"])
      expect(hashOfRecoveryCode(typed)).toBeNull();
  });

  it("is never the same twice and is known again however it is typed", () => {
    const code = newRecoveryCode();
    expect(code).toMatch(/^[0-9a-z]{5}(-[0-9a-z]{5}){3}$/);
    expect(newRecoveryCode()).not.toBe(code);
    const hash = hashOfRecoveryCode(code);
    expect(hash).not.toBeNull();
    for (const typed of [
      code.toUpperCase(),
      code.replaceAll("-", ""),
      ` ${code.replaceAll("-", " ")} `,
      code.replaceAll("0", "o").replaceAll("1", "l"),
    ]) {
      expect(hashOfRecoveryCode(typed)).toEqual(hash);
    }
  });
});
