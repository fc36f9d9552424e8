import type { Attack } from "./attack.js";
import { talentMapAttack } from "./talent-map/talent-map.js";

/** What `pnpm attack <name>` knows. */
export const ATTACKS: readonly Attack[] = [talentMapAttack];
