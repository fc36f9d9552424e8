import type nl from "../nl/feedback.js";
import type { Translation } from "../translation.js";

const feedback = {} satisfies Translation<typeof nl>;

export default feedback;
