import type nl from "../nl/goals.js";
import type { Translation } from "../translation.js";

const goals = {} satisfies Translation<typeof nl>;

export default goals;
