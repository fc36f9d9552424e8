import type { RouteObject } from "react-router";
import { lazyPage } from "../../platform/lazy-page.js";
import { paths } from "../../platform/paths.js";

/** Signing in and out, one's own account, and the administrator's list of people. */
export const identityRoutes: RouteObject[] = [
  { path: paths.signIn, element: lazyPage(() => import("./sign-in/SignInPage.js").then((file) => file.SignInPage), ["identity"]) },
  { path: paths.stepUp, element: lazyPage(() => import("./sign-in/StepUpPage.js").then((file) => file.StepUpPage), ["identity"]) },
  { path: paths.signOut, element: lazyPage(() => import("./sign-in/SignOutPage.js").then((file) => file.SignOutPage), ["identity"]) },
  {
    path: paths.account,
    element: lazyPage(() => import("./account/AccountPage.js").then((file) => file.AccountPage), ["identity", "requests"]),
  },
  {
    path: paths.people,
    element: lazyPage(() => import("./administration/PeoplePage.js").then((file) => file.PeoplePage), ["administration", "identity"]),
  },
  {
    path: paths.peopleImport,
    element: lazyPage(() => import("./people-import/PeopleImportPage.js").then((file) => file.PeopleImportPage), ["identity"]),
  },
  {
    path: paths.frame,
    element: lazyPage(() => import("./administration/FramePage.js").then((file) => file.FramePage), ["administration"]),
  },
  {
    path: paths.personOf(":id"),
    element: lazyPage(() => import("./administration/PersonPage.js").then((file) => file.PersonPage), ["administration", "identity"]),
  },
  { path: "/postbus", element: lazyPage(() => import("./OutboxPage.js").then((file) => file.OutboxPage), ["identity"]) },
];

/** Stands above every page while somebody acts as HR or works council. */
export const actingNotice = lazyPage(() => import("./ActingNotice.js").then((file) => file.ActingNotice), ["identity"]);
