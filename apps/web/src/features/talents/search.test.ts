import { describe, expect, it } from "@jest/globals";
import { matchesWords } from "./search.js";

describe("searching talents", () => {
  it("finds every word anywhere, whatever the capitals and accents", () => {
    expect(matchesWords("Rust bewaren: blijft kalm als het schuurt", "KALM rust")).toBe(true);
    expect(matchesWords("Creëren", "creeren")).toBe(true);
  });
  it("finds nothing when a word is missing, and everything when nothing was typed", () => {
    expect(matchesWords("Rust bewaren", "rust haast")).toBe(false);
    expect(matchesWords("Rust bewaren", "  ")).toBe(true);
  });
});
