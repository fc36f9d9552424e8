import { describe, expect, it } from "@jest/globals";
import { findTelling } from "./telling.rules.js";

const kinds = (text: string) => findTelling(text, "Ada de Wit").map(({ kind }) => kind);
const wordsOf = (text: string) => findTelling(text, "Ada de Wit").flatMap(({ words }) => words);

describe("words that give a writer away", () => {
  it.each([
    ["Op 12 maart liep het mis.", ["DATE"]],
    ["Afgelopen dinsdag was je er niet.", ["DATE"]],
    ["You were late on 3/11.", ["DATE"]],
    ["Since last summer you listen more.", ["DATE"]],
    ["Je hielp toen ik ziek werd.", ["SELF"]],
    ["Je luistert goed naar mijn team.", ["SELF"]],
    ["You helped me with the roster.", ["SELF"]],
    ["Vooral bij Karin en de kinderen.", ["NAME"]],
    ["Bel gerust 06-12345678.", ["CONTACT"]],
  ] as const)("are noticed: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    "Je luistert rustig en vraagt door.",
    "Ada neemt de tijd. Ada de Wit legt goed uit.",
    "You may ask more often. You listen well.",
    "Mooi hoe je rust brengt.\nDat mag vaker.",
    "",
  ])("are not seen where there are none: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("are quoted as they were written, a few of each", () => {
    expect(wordsOf("Samen met Karin, Joost, Mehmet en Fatima op 1 mei.")).toEqual(["1 mei", "Karin", "Joost", "Mehmet"]);
  });
});
