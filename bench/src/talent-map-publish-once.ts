import { measurePublish } from "./talent-map-publish.js";

/** One size, in a process of its own; the figures go to the parent. */
process.send?.(measurePublish(Number(process.argv[2])));
