/** The themes of talents, each with its own colour (tokens.css); the order is the order round the wheel. */
export const COLOURS = [
  "contact",
  "understanding",
  "strengthening",
  "craft",
  "navigating",
  "collaborating",
  "improving",
  "steadiness",
  "organising",
  "expressing",
] as const;

export type Colour = (typeof COLOURS)[number];

/** A theme of the organisation's own has no colour of ours: it takes the house's. */
export function colourOf(theme: string): Colour | "none" {
  return COLOURS.find((colour) => colour === theme) ?? "none";
}
