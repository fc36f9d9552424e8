import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

export const notificationsRoutes: RouteObject[] = [
  {
    path: paths.notifications,
    element: lazyPage(() => import("./NotificationsPage.js").then((file) => file.NotificationsPage), ["notifications"]),
  },
  {
    path: paths.mailChoices,
    element: lazyPage(() => import("./MailChoicesPage.js").then((file) => file.MailChoicesPage), ["notifications"]),
  },
];
