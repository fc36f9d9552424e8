import type administration from "./nl/administration.js";
import type goals from "./nl/goals.js";
import type identity from "./nl/identity.js";
import type answer from "./nl/answer.js";
import type consent from "./nl/consent.js";
import type feedback from "./nl/feedback.js";
import type notifications from "./nl/notifications.js";
import type mapAccount from "./nl/mapAccount.js";
import type needs from "./nl/needs.js";
import type pages from "./nl/pages.js";
import type asking from "./nl/asking.js";
import type reading from "./nl/reading.js";
import type report from "./nl/report.js";
import type questionnaires from "./nl/questionnaires.js";
import type requests from "./nl/requests.js";
import type sheets from "./nl/sheets.js";
import type portfolio from "./nl/portfolio.js";
import type talentMap from "./nl/talentMap.js";
import type talents from "./nl/talents.js";
import type ui from "./nl/ui.js";

/** Every namespace with its Dutch texts: the type of all keys. One line a feature, alphabetical is not required. */
export interface Resources {
  readonly ui: typeof ui;
  readonly pages: typeof pages;
  readonly identity: typeof identity;
  readonly administration: typeof administration;
  readonly portfolio: typeof portfolio;
  readonly talents: typeof talents;
  readonly talentMap: typeof talentMap;
  readonly mapAccount: typeof mapAccount;
  readonly needs: typeof needs;
  readonly goals: typeof goals;
  readonly feedback: typeof feedback;
  readonly answer: typeof answer;
  readonly notifications: typeof notifications;
  readonly asking: typeof asking;
  readonly reading: typeof reading;
  readonly report: typeof report;
  readonly questionnaires: typeof questionnaires;
  readonly requests: typeof requests;
  readonly consent: typeof consent;
  readonly sheets: typeof sheets;
}

export type Namespace = keyof Resources;
