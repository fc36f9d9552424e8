export { startDevDatabase } from "./start-dev-database.js";
export type { DevDatabase, DevDatabaseOptions } from "./start-dev-database.js";
export { DevDatabaseError } from "./errors.js";
