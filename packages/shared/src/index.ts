export * from "./limits.js";
export * from "./error-codes.js";
