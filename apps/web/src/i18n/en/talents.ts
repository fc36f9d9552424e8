import type nl from "../nl/talents.js";
import type { Translation } from "../translation.js";

const talents = {} satisfies Translation<typeof nl>;

export default talents;
