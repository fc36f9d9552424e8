import { about, exactly, type AttackRow } from "../attack.js";
import type { Design } from "./design.js";

/** Chance that a value is shown which only somebody's being there explains: zero people publish zero, always. */
function certainty({ distribution }: Design, threshold: number): number {
  return distribution(1).reduce((sum, { published, probability }) => sum + (published >= threshold ? probability : 0), 0);
}

/** Somebody who alone holds a talent in a group. */
export function loneHolderRows(design: Design, trials: number, published: { readonly atFive: number }): AttackRow[] {
  let shown = 0;
  for (let trial = 0; trial < trials; trial++) if (design.published(`g:${trial}|t:1`, 1, 1) !== null) shown += 1;
  const name = "lone holder";
  return [
    exactly(`${name}: chance to become certain`, certainty(design, design.threshold), 0),
    exactly(`${name}: cells shown of ${trials}`, shown, 0),
    about(`${name}: chance to become certain, shown from five`, certainty(design, 5), published.atFive, 0.005, { control: true }),
  ];
}
