import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { graphql } from "../gql/index.js";
import { useDisplay } from "./DisplayProvider.js";
import { paths } from "./paths.js";
import { ViewerProvider } from "./viewer.js";
import type { Viewer } from "./viewer.js";

const ViewerGateDocument = graphql(`
  query ViewerGate {
    viewer {
      id
      fullName
      language
      roles
      organisationName
      isDemo
    }
  }
`);

/** Asks once who is signed in; after signing in or out, `apollo.resetStore()` asks again. */
export function ViewerGate({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  // @NOTE privacy: somebody who opens an answer link is not asked who they are, also when this browser holds a session.
  const isAnswering = pathname.startsWith(paths.answer);
  const { data } = useSuspenseQuery(ViewerGateDocument, isAnswering ? skipToken : {});
  const viewer = data?.viewer ?? null;
  useAccountLanguage(viewer);
  return <ViewerProvider viewer={viewer}>{children}</ViewerProvider>;
}

/** The screen follows the account on every device, from signing in and from a change of it; a choice made here in between stands. */
function useAccountLanguage(viewer: Viewer | null): void {
  const { language, setLanguage } = useDisplay();
  const followed = useRef<string | null>(null);
  useEffect(() => {
    const account = viewer && `${viewer.id} ${viewer.language}`;
    if (account === followed.current) return;
    followed.current = account;
    const wanted = viewer?.language === "EN" ? "en" : "nl";
    if (viewer && wanted !== language) setLanguage(wanted);
  }, [viewer, language, setLanguage]);
}
