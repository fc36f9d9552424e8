import { isEnough } from "@eigenkleur/api/talent-map";
import { atLeast, atMost, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import { auc } from "../statistics.js";
import { secretOf, type Design } from "./design.js";

/** What the reference gives a secret border; ours is softer. */
const BOUND = 0.68;

type Border = (changes: number, trial: number) => boolean;

/** How well "published" or "skipped" tells whether the one other person changed, with the number of own accounts that tells most. */
function best({ profile, maxNoise }: Design, border: Border, trials: number, random: Random): number {
  let most = 0.5;
  const last = profile.minimumChanges + 2 * maxNoise;
  for (let sybils = profile.minimumChanges - 1; sybils <= last; sybils++) {
    const changed: number[] = [];
    const same: number[] = [];
    for (let trial = 0; trial < trials; trial++) {
      const changes = random.isLess(0.5);
      (changes ? changed : same).push(border(sybils + (changes ? 1 : 0), trial * (last + 1) + sybils) ? 1 : 0);
    }
    most = Math.max(most, auc(changed, same));
  }
  return most;
}

/** HR owns some accounts that take part, lets them change so that a date is nearly due, and watches whether it is published. */
export function sybilRows(design: Design, trials: number, seed: number): AttackRow[] {
  const random = new Random(seed);
  const { profile } = design;
  const ours: Border = (changes, trial) =>
    isEnough({ participants: 400, changes }, profile, { secret: secretOf(trial), scheduledOn: "2026-10-01" });
  const sharp: Border = (changes) => changes >= profile.minimumChanges;
  const name = "own accounts that change, and one other who may: AUC of published or skipped";
  return [
    atMost(name, best(design, ours, trials, random), BOUND),
    atLeast(`${name}, sharp border`, best(design, sharp, 200, random), 1, { control: true }),
  ];
}
