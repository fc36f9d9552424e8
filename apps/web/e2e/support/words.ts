import { createInstance } from "i18next";
import type { Language } from "../../src/i18n/languages.js";
import administrationEn from "../../src/i18n/en/administration.js";
import answerEn from "../../src/i18n/en/answer.js";
import askingEn from "../../src/i18n/en/asking.js";
import feedbackEn from "../../src/i18n/en/feedback.js";
import goalsEn from "../../src/i18n/en/goals.js";
import identityEn from "../../src/i18n/en/identity.js";
import portfolioEn from "../../src/i18n/en/portfolio.js";
import readingEn from "../../src/i18n/en/reading.js";
import reportEn from "../../src/i18n/en/report.js";
import sheetsEn from "../../src/i18n/en/sheets.js";
import talentsEn from "../../src/i18n/en/talents.js";
import consentEn from "../../src/i18n/en/consent.js";
import mapAccountEn from "../../src/i18n/en/mapAccount.js";
import needsEn from "../../src/i18n/en/needs.js";
import talentMapEn from "../../src/i18n/en/talentMap.js";
import uiEn from "../../src/i18n/en/ui.js";
import administration from "../../src/i18n/nl/administration.js";
import answer from "../../src/i18n/nl/answer.js";
import asking from "../../src/i18n/nl/asking.js";
import feedback from "../../src/i18n/nl/feedback.js";
import goals from "../../src/i18n/nl/goals.js";
import identity from "../../src/i18n/nl/identity.js";
import portfolio from "../../src/i18n/nl/portfolio.js";
import reading from "../../src/i18n/nl/reading.js";
import report from "../../src/i18n/nl/report.js";
import sheets from "../../src/i18n/nl/sheets.js";
import talents from "../../src/i18n/nl/talents.js";
import consent from "../../src/i18n/nl/consent.js";
import mapAccount from "../../src/i18n/nl/mapAccount.js";
import needs from "../../src/i18n/nl/needs.js";
import talentMap from "../../src/i18n/nl/talentMap.js";
import ui from "../../src/i18n/nl/ui.js";

export type { Language } from "../../src/i18n/languages.js";

const i18n = createInstance();
await i18n.init({
  resources: {
    nl: {
      administration,
      answer,
      asking,
      consent,
      feedback,
      goals,
      identity,
      mapAccount,
      needs,
      portfolio,
      reading,
      report,
      sheets,
      talentMap,
      talents,
      ui,
    },
    en: {
      administration: administrationEn,
      answer: answerEn,
      asking: askingEn,
      consent: consentEn,
      feedback: feedbackEn,
      goals: goalsEn,
      identity: identityEn,
      mapAccount: mapAccountEn,
      needs: needsEn,
      portfolio: portfolioEn,
      reading: readingEn,
      report: reportEn,
      sheets: sheetsEn,
      talentMap: talentMapEn,
      talents: talentsEn,
      ui: uiEn,
    },
  },
  fallbackLng: false,
  interpolation: { escapeValue: false },
  // Words that moved to another file are a mistake in the journey, and would otherwise be looked for on the page as their key.
  parseMissingKeyHandler: (key) => {
    throw new Error(`There are no words for ${key}.`);
  },
});

/**
 * The words on the screen in one language, from the same catalogue as the client. A journey that is written once then runs in both
 * languages, and fails when a page shows another language than the one that was asked for.
 */
export function wordsIn(language: Language) {
  return {
    language,
    administration: i18n.getFixedT(language, "administration"),
    answer: i18n.getFixedT(language, "answer"),
    asking: i18n.getFixedT(language, "asking"),
    consent: i18n.getFixedT(language, "consent"),
    feedback: i18n.getFixedT(language, "feedback"),
    goals: i18n.getFixedT(language, "goals"),
    identity: i18n.getFixedT(language, "identity"),
    mapAccount: i18n.getFixedT(language, "mapAccount"),
    needs: i18n.getFixedT(language, "needs"),
    portfolio: i18n.getFixedT(language, "portfolio"),
    reading: i18n.getFixedT(language, "reading"),
    report: i18n.getFixedT(language, "report"),
    sheets: i18n.getFixedT(language, "sheets"),
    talentMap: i18n.getFixedT(language, "talentMap"),
    talents: i18n.getFixedT(language, "talents"),
    ui: i18n.getFixedT(language, "ui"),
  };
}

export type Words = ReturnType<typeof wordsIn>;
