import { describe, expect, it } from "@jest/globals";
import { readSheetCode } from "./sheet-code.js";

describe("a code typed from paper", () => {
  it.each(["", "0123456789ABCDEFGHJ", "0123456789ABCDEFGHJKM", "0123456789ABCDEFGHJU", "https://voorbeeld.test"])(
    "is refused: %s",
    (text) => {
      expect(readSheetCode(text)).toBeNull();
    },
  );

  it.each([
    "01234 56789 ABCDE FGHJK",
    "01234-56789-abcde-fghjk",
    " o1234 56789 ABCDE FGHJK ",
    "0l234 56789 ABCDE FGHJK",
    "0I234.56789.ABCDE.FGHJK",
  ])("is the same code: %s", (text) => {
    expect(readSheetCode(text)).toBe("0123456789ABCDEFGHJK");
  });
});
