import type { Attack } from "./attack.js";

/** What `pnpm attack <name>` knows. */
export const ATTACKS: readonly Attack[] = [];
