/** What somebody may say yes to. Each stands on its own, and is off until they say so. */
export const CONSENT_PURPOSES = ["MAP", "FOUND"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/**
 * The version of the text on the screen, per purpose. A consent names the version that was read, so it goes up with every change of
 * those words; a test of the client compares them.
 */
export const CONSENT_TEXT_VERSIONS: Readonly<Record<ConsentPurpose, number>> = { MAP: 1, FOUND: 1 };
