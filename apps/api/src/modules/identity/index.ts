export { findViewer, touchSession } from "./session-context.js";
export { Language, PersonType } from "./identity.type.js";
export { PersonShape } from "./person.shape.js";
