export { FeedbackRoundShape } from "./feedback-round.shape.js";
export { FeedbackReportShape } from "./feedback-report.shape.js";
