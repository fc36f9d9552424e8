import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { graphql } from "../gql/index.js";
import { paths } from "./paths.js";
import { ViewerProvider } from "./viewer.js";

const ViewerGateDocument = graphql(`
  query ViewerGate {
    viewer {
      id
      fullName
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
  return <ViewerProvider viewer={data?.viewer ?? null}>{children}</ViewerProvider>;
}
