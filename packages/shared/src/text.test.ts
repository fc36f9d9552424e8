import { describe, expect, it } from "@jest/globals";
import { charsOf, tidyLine, tidyText } from "./text.js";

describe("a text that somebody wrote", () => {
  it("keeps line breaks and tabs, in one kind", () => {
    expect(tidyText("een\r\ntwee\rdrie\n\tvier")).toBe("een\ntwee\ndrie\n\tvier");
  });
  it("loses control characters and what dangles at the end", () => {
    expect(tidyText("goed\u0000 \u001Bwerk \n\n")).toBe("goed werk");
  });
  it("is the same text however its accents were typed", () => {
    expect(tidyText("Zoe\u0308")).toBe("Zoë");
  });
  it("fits on one line as a title", () => {
    expect(tidyLine("  Rust\n  bewaren ")).toBe("Rust bewaren");
  });
  it("is counted as the database counts it", () => {
    expect(charsOf("🙂é")).toBe(2);
  });
});
