import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { COLOURS } from "../colours.js";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["page", "surface"];
const text: [string, string][] = [
  ...["ink", "ink-soft", "action", "action-hover", "problem", "warn", "good"].flatMap((name) =>
    grounds.map((ground): [string, string] => [name, ground]),
  ),
  ["ink", "sunken"],
  ["ink-soft", "sunken"],
  ["on-action", "action"],
  ["on-action", "action-hover"],
  ["on-problem", "problem-fill"],
  ...["action", "problem", "warn", "good"].flatMap((kind): [string, string][] => [
    [kind, `${kind}-wash`],
    ["ink", `${kind}-wash`],
  ]),
  ["ink-soft", "action-wash"],
  ...COLOURS.flatMap((colour): [string, string][] => [
    [`theme-${colour}-ink`, `theme-${colour}-wash`],
    [`theme-${colour}-ink`, "surface"],
    [`theme-${colour}-ink`, "page"],
  ]),
];
const shapes = ["line-strong", "focus", "action", "problem-fill", ...COLOURS.map((colour) => `theme-${colour}-fill`)].flatMap((name) =>
  grounds.map((ground): [string, string] => [name, ground]),
);

function measured(name: string, ground: string, mode: "light" | "dark"): number {
  const front = tokens.get(name);
  const back = tokens.get(ground);
  if (!front || !back) throw new Error(`tokens.css has no ${front ? ground : name}`);
  return contrast(front[mode], back[mode]);
}

describe("colours", () => {
  it("knows the contrast of black on white", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
  });

  it.each(text)("%s is readable on %s in light and dark (4.5 : 1)", (name, ground) => {
    expect(measured(name, ground, "light")).toBeGreaterThanOrEqual(4.5);
    expect(measured(name, ground, "dark")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("the shape %s stands out from %s in light and dark (3 : 1)", (name, ground) => {
    expect(measured(name, ground, "light")).toBeGreaterThanOrEqual(3);
    expect(measured(name, ground, "dark")).toBeGreaterThanOrEqual(3);
  });
});
