import type { Attack } from "./attack.js";
import { ballots } from "./ballots/ballots.js";
import { talentMapAttack } from "./talent-map/talent-map.js";

/** What `pnpm attack <name>` knows. */
export const ATTACKS: readonly Attack[] = [ballots, talentMapAttack];
