import "reflect-metadata";

export { prepareDatabase } from "./platform/db/prepare.js";
export { KeyStore } from "./platform/keys/key-store.js";
// For measurements and attacks, which start the whole product and drive it as its users do.
export { inParallel } from "./demo/in-parallel.js";
export { OwnerClient } from "./demo/owner-client.js";
export { RaterClient, tokenInMail, type DrawnToken, type OpenAnswerPage } from "./demo/rater-client.js";
export { readConfig } from "./platform/config/config.js";
export { databaseUrl } from "./platform/db/prepare.js";
export { hashToken } from "./platform/http/cookies.js";
export { createLog } from "./platform/log/log.js";
export { FileOutbox } from "./platform/mail/mailer.js";
export { serve, type Running } from "./serve.js";
export { importTalents, readCatalogue } from "./modules/talents/index.js";
