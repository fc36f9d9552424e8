export { findViewer, touchSession } from "./session-context.js";
export { Language, PersonType } from "./identity.type.js";
