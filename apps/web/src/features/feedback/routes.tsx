import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

export const feedbackRoutes: RouteObject[] = [
  { path: paths.answer, element: lazyPage(() => import("./answer/AnswerPage.js").then((file) => file.AnswerPage), ["answer"]) },
  {
    path: paths.receipt,
    element: lazyPage(() => import("./answer/receipt/ReceiptLookupPage.js").then((file) => file.ReceiptLookupPage), ["answer"]),
  },
  { path: paths.ballotBox(":id"), element: lazyPage(() => import("./answer/receipt/BoxPage.js").then((file) => file.BoxPage), ["answer"]) },
  {
    path: paths.feedback,
    element: lazyPage(() => import("./rounds/RoundsPage.js").then((file) => file.RoundsPage), ["feedback", "requests", "reading"]),
  },
  {
    path: paths.newRound,
    element: lazyPage(() => import("./rounds/NewRoundPage.js").then((file) => file.NewRoundPage), ["feedback", "asking"]),
  },
  {
    path: paths.round(":id"),
    element: lazyPage(() => import("./rounds/RoundPage.js").then((file) => file.RoundPage), ["feedback", "asking", "sheets"]),
  },
  {
    path: paths.selfAssessment(":id"),
    element: lazyPage(() => import("./self/SelfPage.js").then((file) => file.SelfPage), ["feedback", "answer"]),
  },
  { path: paths.sheets(":id"), element: lazyPage(() => import("./sheets/SheetsPage.js").then((file) => file.SheetsPage), ["sheets"]) },
  {
    path: paths.questionnaires,
    element: lazyPage(() => import("./questionnaires/QuestionnairesPage.js").then((file) => file.QuestionnairesPage), ["questionnaires"]),
  },
  {
    path: paths.questionnaire(":id"),
    element: lazyPage(
      () => import("./questionnaires/QuestionnaireEditorPage.js").then((file) => file.QuestionnaireEditorPage),
      ["questionnaires"],
    ),
  },
  { path: paths.report(":id"), element: lazyPage(() => import("./report/ReportPage.js").then((file) => file.ReportPage), ["report"]) },
  {
    path: paths.reading(":id"),
    element: lazyPage(() => import("./reading/ReadingPage.js").then((file) => file.ReadingPage), ["reading", "report", "feedback"]),
  },
];
