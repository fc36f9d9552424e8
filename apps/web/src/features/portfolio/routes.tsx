import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

export const portfolioRoutes: RouteObject[] = [
  {
    path: paths.portfolio,
    element: lazyPage(() => import("./PortfolioPage.js").then((file) => file.PortfolioPage), ["portfolio", "talents", "goals"]),
  },
  { path: paths.shared, element: lazyPage(() => import("./SharedPage.js").then((file) => file.SharedPage), ["portfolio"]) },
  {
    path: paths.preview,
    element: lazyPage(() => import("./PreviewPage.js").then((file) => file.PreviewPage), ["portfolio", "talents", "goals"]),
  },
  { path: paths.visits, element: lazyPage(() => import("./VisitsPage.js").then((file) => file.VisitsPage), ["portfolio"]) },
  { path: paths.colleagues, element: lazyPage(() => import("./ColleaguesPage.js").then((file) => file.ColleaguesPage), ["portfolio"]) },
  {
    path: paths.portfolioOf(":id"),
    element: lazyPage(() => import("./ColleaguePage.js").then((file) => file.ColleaguePage), ["portfolio", "talents", "goals"]),
  },
];
