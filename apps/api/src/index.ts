export { prepareDatabase } from "./platform/db/prepare.js";
export { KeyStore } from "./platform/keys/key-store.js";
