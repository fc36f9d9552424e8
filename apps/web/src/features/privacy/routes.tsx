import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

/** What one says yes to. */
export const privacyRoutes: RouteObject[] = [
  { path: paths.consents, element: lazyPage(() => import("./ConsentPage.js").then((file) => file.ConsentPage), ["consent"]) },
];
