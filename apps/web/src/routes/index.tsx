import type { RouteObject } from "react-router";
import { feedbackRoutes } from "../features/feedback/routes.js";
import { goalsRoutes } from "../features/goals/routes.js";
import { notificationsRoutes } from "../features/notifications/routes.js";
import { portfolioRoutes } from "../features/portfolio/routes.js";
import { identityRoutes } from "../features/identity/routes.js";
import { privacyRoutes } from "../features/privacy/routes.js";
import { talentMapRoutes } from "../features/talent-map/routes.js";
import { lazyPage } from "../platform/lazy-page.js";
import { paths } from "../platform/paths.js";

// One import line a feature: its routes are small, its pages are fetched when visited.

const pages: RouteObject[] = [
  { path: paths.start, element: lazyPage(() => import("./start/StartPage.js").then((file) => file.StartPage), ["pages"]) },
  { path: paths.promises, element: lazyPage(() => import("./promises/PromisesPage.js").then((file) => file.PromisesPage), ["pages"]) },
  { path: "*", element: lazyPage(() => import("./NotFoundPage.js").then((file) => file.NotFoundPage), ["pages"]) },
];

/** Pages that show every component; only in a development server or a build made with VITE_GALLERY=1. */
const gallery: RouteObject[] =
  import.meta.env.DEV || import.meta.env.VITE_GALLERY === "1"
    ? [{ path: paths.gallery, element: lazyPage(() => import("./gallery/GalleryPage.js").then((file) => file.GalleryPage), ["pages"]) }]
    : [];

export const routes: RouteObject[] = [
  ...portfolioRoutes,
  ...goalsRoutes,
  ...feedbackRoutes,
  ...identityRoutes,
  ...notificationsRoutes,
  ...privacyRoutes,
  ...talentMapRoutes,
  ...pages,
  ...gallery,
];
