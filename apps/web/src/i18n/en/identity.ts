import type nl from "../nl/identity.js";
import type { Translation } from "../translation.js";

const identity = {} satisfies Translation<typeof nl>;

export default identity;
