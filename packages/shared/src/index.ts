export * from "./limits.js";
export * from "./consents.js";
export * from "./error-codes.js";
export * from "./text.js";
export * from "./feedback/index.js";
export { z } from "./schema-builder.js";
