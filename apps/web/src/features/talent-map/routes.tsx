import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

/** The talent map and what surrounds it: who decides, who looks on, and asking the house. */
export const talentMapRoutes: RouteObject[] = [
  { path: paths.talentMap, element: lazyPage(() => import("./hr/TalentMapPage.js").then((file) => file.TalentMapPage), ["talentMap"]) },
  {
    path: paths.houseNeeds,
    element: lazyPage(() => import("./needs/HouseNeedsPage.js").then((file) => file.HouseNeedsPage), ["needs"]),
  },
  {
    path: paths.postedNeeds,
    element: lazyPage(() => import("./needs/PostedNeedsPage.js").then((file) => file.PostedNeedsPage), ["needs"]),
  },
  {
    path: paths.mapQuestions,
    element: lazyPage(() => import("./account/MapQuestionsPage.js").then((file) => file.MapQuestionsPage), ["mapAccount"]),
  },
  {
    path: paths.mapAccount,
    element: lazyPage(() => import("./account/MapAccountPage.js").then((file) => file.MapAccountPage), ["mapAccount"]),
  },
  {
    path: paths.mapTokens,
    element: lazyPage(() => import("./tokens/MapTokensPage.js").then((file) => file.MapTokensPage), ["mapAccount"]),
  },
  {
    path: paths.mapDocument("uitleg"),
    element: lazyPage(() => import("./documents/MapDocumentPage.js").then((file) => file.InformationPackPage), ["mapAccount"]),
  },
  {
    path: paths.mapDocument("dpia"),
    element: lazyPage(() => import("./documents/MapDocumentPage.js").then((file) => file.DpiaPage), ["mapAccount"]),
  },
];
