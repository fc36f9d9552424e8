import { Suspense } from "react";
import { RouterProvider as AriaRouterProvider } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Link, useHref, useLocation, useNavigate, useRoutes } from "react-router";
import { paths } from "../platform/paths.js";
import { ViewerGate } from "../platform/ViewerGate.js";
import { actingNotice } from "../features/identity/routes.js";
import { useViewer, type Viewer } from "../platform/viewer.js";
import { AppShell } from "../ui/layout/AppShell.js";
import type { NavigationItem } from "../ui/layout/AppShell.js";
import { ErrorBoundary } from "../ui/messages/ErrorBoundary.js";
import { ErrorPage } from "../ui/messages/ErrorPage.js";
import { Skeleton } from "../ui/messages/Skeleton.js";
import { ToastProvider } from "../ui/messages/Toasts.js";
import { AsYourselfPage, isPersonal } from "./AsYourselfPage.js";
import { HeaderEnd } from "./HeaderEnd.js";
import { routes } from "./index.js";

/** The main places of the person who is signed in; somebody who only answers a round sees none. */
function useNavigation(): readonly NavigationItem[] {
  const { t } = useTranslation("ui");
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (!viewer || pathname === paths.answer) return [];
  // Somebody who acts as HR or works council has no portfolio of their own until they go back.
  if (viewer.roles.includes("HR")) {
    return [
      { to: paths.talentMap, label: t("shell.talentMap"), icon: "talents" },
      { to: paths.postedNeeds, label: t("shell.postedNeeds"), icon: "feedback" },
    ];
  }
  if (viewer.roles.includes("WORKS_COUNCIL")) {
    return [
      { to: paths.mapAccount, label: t("shell.talentMap"), icon: "talents" },
      { to: paths.mapQuestions, label: t("shell.mapQuestions"), icon: "feedback" },
    ];
  }
  const places: NavigationItem[] = [
    { to: paths.portfolio, label: t("shell.portfolio"), icon: "portfolio" },
    { to: paths.feedback, label: t("shell.feedback"), icon: "feedback" },
    { to: paths.goals, label: t("shell.goals"), icon: "goals" },
    { to: paths.colleagues, label: t("shell.colleagues"), icon: "people" },
  ];
  if (viewer.roles.includes("WORKING_GROUP")) places.push({ to: paths.questionnaires, label: t("shell.questionnaires"), icon: "file" });
  if (viewer.roles.includes("ADMIN")) places.push({ to: paths.people, label: t("shell.administration"), icon: "organisation" });
  return places;
}

function isActing(viewer: Viewer | null): boolean {
  return viewer !== null && (viewer.roles.includes("HR") || viewer.roles.includes("WORKS_COUNCIL"));
}

/** Header and navigation round the page of this address, with another page in place of one that broke. */
function Frame() {
  const { t } = useTranslation("ui");
  const { pathname } = useLocation();
  const page = useRoutes(routes);
  const navigation = useNavigation();
  const isInAnotherRole = isActing(useViewer());
  const isNoticed = isInAnotherRole && pathname !== paths.account;
  return (
    <AppShell navigation={navigation} headerEnd={<HeaderEnd />} footer={<Link to={paths.promises}>{t("shell.promisesAndPrivacy")}</Link>}>
      <ErrorBoundary resetKey={pathname} fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
        {isNoticed && <Suspense fallback={null}>{actingNotice}</Suspense>}
        <Suspense fallback={<Skeleton lines={6} />}>{isInAnotherRole && isPersonal(pathname) ? <AsYourselfPage /> : page}</Suspense>
      </ErrorBoundary>
    </AppShell>
  );
}

/** The whole client below its providers. */
export function App() {
  const navigate = useNavigate();
  return (
    <AriaRouterProvider navigate={(to) => void navigate(to)} useHref={useHref}>
      <ToastProvider>
        <ErrorBoundary
          fallback={(error, retry) => (
            <AppShell navigation={[]} headerEnd={null}>
              <ErrorPage error={error} onRetry={retry} />
            </AppShell>
          )}
        >
          <Suspense fallback={null}>
            <ViewerGate>
              <Frame />
            </ViewerGate>
          </Suspense>
        </ErrorBoundary>
      </ToastProvider>
    </AriaRouterProvider>
  );
}
