export { accessLog } from "./access-log.shape.js";
export { findCoverage } from "./found-coverage.js";
export { giveCrowdConsents, takeCrowdConsents } from "./demonstration.js";
