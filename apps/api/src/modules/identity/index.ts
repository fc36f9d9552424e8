export { findViewer, touchSession } from "./session-context.js";
export { Language, PersonType } from "./identity.type.js";
export { PersonShape } from "./person.shape.js";
export { LINK_MINUTES } from "./sign-in/link.routes.js";
export { safeNext } from "./sign-in/safe-next.js";
export { openSealedAddress } from "./sign-in/sealed-address.js";
export { newToken } from "./sign-in/token.js";
export { findDemonstration, recordDemonstrationStep, seedDemonstration } from "./demonstration.js";
export { SetUpError, changeRole, chooseOrganisation, createOrganisation, listOrganisations } from "./organisation-set-up.js";
