import type nl from "../nl/portfolio.js";
import type { Translation } from "../translation.js";

const portfolio = {} satisfies Translation<typeof nl>;

export default portfolio;
