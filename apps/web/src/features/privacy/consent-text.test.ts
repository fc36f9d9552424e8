/** @jest-environment node */
import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { CONSENT_PURPOSES, CONSENT_TEXT_VERSIONS } from "@eigenkleur/shared";
import en from "../../i18n/en/consent.js";
import nl from "../../i18n/nl/consent.js";

/**
 * The words that each version stands for. When they change, raise the version in CONSENT_TEXT_VERSIONS and add a line here: whoever
 * said yes to the old words keeps their yes, and the log goes on saying to which.
 */
const WORDS: Readonly<Record<string, string>> = {
  "MAP 1": "3a0455ad3918e8dabf021b7711a0ee7303e89483bba6ffba093b338192ee4a5b",
  "FOUND 1": "bb201ce80f5bbb2d738ce890d05307f29dc6da7cd21b2a877ecfebadace459da",
};

describe("the text of a consent", () => {
  it.each(CONSENT_PURPOSES)("for %s is the one its version stands for, in both languages", (purpose) => {
    const words = createHash("sha256")
      .update(JSON.stringify([nl.purpose[purpose], en.purpose[purpose]]))
      .digest("hex");
    expect({ [`${purpose} ${CONSENT_TEXT_VERSIONS[purpose]}`]: words }).toEqual({
      [`${purpose} ${CONSENT_TEXT_VERSIONS[purpose]}`]: WORDS[`${purpose} ${CONSENT_TEXT_VERSIONS[purpose]}`],
    });
  });

  it.each(CONSENT_PURPOSES)("for %s is in short sentences", (purpose) => {
    for (const texts of [nl.purpose[purpose], en.purpose[purpose]]) {
      for (const sentence of JSON.stringify(Object.values(texts)).split(/[.?!:]/)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(24);
      }
    }
  });
});
