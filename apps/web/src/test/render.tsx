import { ApolloClient, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MockLink } from "@apollo/client/testing";
import { act, render } from "@testing-library/react";
import { Suspense } from "react";
import type { ReactElement } from "react";
import { MemoryRouter } from "react-router";
import { createI18n } from "../i18n/i18n.js";
import type { Language } from "../i18n/languages.js";
import type { Namespace } from "../i18n/resources.js";
import { DisplayProvider } from "../platform/DisplayProvider.js";
import { ViewerProvider } from "../platform/viewer.js";
import type { Viewer } from "../platform/viewer.js";
import { ToastProvider } from "../ui/messages/Toasts.js";

export interface ScreenOptions {
  readonly language?: Language;
  readonly namespaces?: readonly Namespace[];
  readonly viewer?: Viewer | null;
  readonly path?: string;
  /** What the API answers: `{ request: { query, variables }, result: { data } }`, each once. */
  readonly mocks?: readonly MockLink.MockedResponse[];
}

/** Renders as the client does: texts, router, API (mocked) and toasts around the component. */
export async function renderScreen(element: ReactElement, options: ScreenOptions = {}) {
  const { language = "nl", namespaces = [], viewer = null, path = "/", mocks = [] } = options;
  const i18n = await createI18n(language, ["ui", ...namespaces]);
  const link = new MockLink(mocks, { defaultOptions: { delay: 0 } });
  const apollo = new ApolloClient({ cache: new InMemoryCache(), dataMasking: true, link });
  const screen = (
    <ApolloProvider client={apollo}>
      <DisplayProvider i18n={i18n} initial={{ language, theme: "system" }}>
        <MemoryRouter initialEntries={[path]}>
          <ViewerProvider viewer={viewer}>
            <ToastProvider>
              <Suspense fallback={null}>{element}</Suspense>
            </ToastProvider>
          </ViewerProvider>
        </MemoryRouter>
      </DisplayProvider>
    </ApolloProvider>
  );
  // Pages suspend on their first draw; React finishes that only inside an act that is waited for.
  return act(async () => render(screen));
}

/** Somebody who is signed in. */
export function aViewer(own: Partial<Viewer> = {}): Viewer {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    fullName: "Ada de Wit",
    language: "NL",
    roles: ["EMPLOYEE"],
    organisationName: "Gemeente Voorbeeld",
    isDemo: false,
    ...own,
  };
}
