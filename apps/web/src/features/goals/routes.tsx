import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

export const goalsRoutes: RouteObject[] = [
  { path: paths.goals, element: lazyPage(() => import("./GoalsPage.js").then((file) => file.GoalsPage), ["goals"]) },
  { path: paths.goal(":id"), element: lazyPage(() => import("./GoalPage.js").then((file) => file.GoalPage), ["goals", "portfolio"]) },
];
