export { canTendPortfolio } from "./portfolio.policy.js";
export { editConflict, type EditConflict } from "./edit-conflict.js";
export { EditConflictProblem, isEditConflict } from "./edit-conflict.type.js";
export { PortfolioShape, type AccessLog } from "./portfolio.shape.js";
export { PortfolioType } from "./portfolio.type.js";
export type { ShareService } from "./share.service.js";
export { ShareableItem } from "./share.type.js";
export type { Shareables } from "./shareables.js";
export { shareableFields, shareableRelations, sharedWithViewer } from "./sharing.shape.js";
