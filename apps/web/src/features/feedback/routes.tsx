import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

export const feedbackRoutes: RouteObject[] = [
  { path: paths.answer, element: lazyPage(() => import("./answer/AnswerPage.js").then((file) => file.AnswerPage), ["answer"]) },
];
