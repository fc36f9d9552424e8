export { giveCrowdTalents } from "./demonstration.js";
export { importTalents, readCatalogue } from "./talent-catalogue.js";
export { CatalogueError } from "./talent-catalogue.rules.js";
export { TalentClaimShape } from "./talents.shape.js";
export { ownTalents } from "./own-talents.js";
