import { describe, expect, it } from "@jest/globals";
import { readAddressLines } from "./address-lines.js";

const read = (text: string) => readAddressLines(text).map(({ email, name, problem }) => [email, name, problem]);

describe("addresses that somebody typed or pasted", () => {
  it("names the line and what is wrong with it", () => {
    expect(readAddressLines("sanne@example.com\n\npiet at example")).toMatchObject([
      { line: 1, problem: null },
      { line: 3, problem: "NOT_AN_ADDRESS" },
    ]);
    expect(read("a@b")).toEqual([["a@b", null, "NOT_AN_ADDRESS"]]);
    expect(read("a@@example.com")).toEqual([["a@@example.com", null, "NOT_AN_ADDRESS"]]);
  });

  it("sees the same address twice, whatever its capitals", () => {
    expect(read("Sanne@Example.com\nsanne@example.com")).toEqual([
      ["sanne@example.com", null, null],
      ["sanne@example.com", null, "TWICE"],
    ]);
  });

  it("takes what mail programs copy: names, brackets, quotes, commas and semicolons", () => {
    expect(read('"Bakker, Sanne" <sanne@example.com>; Piet <piet@example.com>')).toEqual([
      ["sanne@example.com", "Bakker, Sanne", null],
      ["piet@example.com", "Piet", null],
    ]);
    expect(read("a@example.com, b@example.com")).toEqual([
      ["a@example.com", null, null],
      ["b@example.com", null, null],
    ]);
  });

  it("is nothing when nothing was typed", () => {
    expect(readAddressLines(" \n ")).toEqual([]);
  });
});
