import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createI18n } from "./i18n/i18n.js";
import { createApollo } from "./platform/apollo.js";
import { applyDisplayPreferences, readDisplayPreferences } from "./platform/display-preferences.js";
import { DisplayProvider } from "./platform/DisplayProvider.js";
import { App } from "./routes/App.js";
import "./ui/styles/base.css";

const preferences = readDisplayPreferences();
applyDisplayPreferences(preferences);
const apollo = createApollo({ sendText: import.meta.env.DEV });
const i18n = await createI18n(preferences.language);
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <DisplayProvider i18n={i18n} initial={preferences}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </DisplayProvider>
    </ApolloProvider>
  </StrictMode>,
);

void import("./platform/drafts.js").then((file) => file.sweepDrafts());
