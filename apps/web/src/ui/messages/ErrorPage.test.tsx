import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useSuspenseQuery } from "@apollo/client/react";
import type { MockLink } from "@apollo/client/testing";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes, useLocation } from "react-router";
import { ViewerGateDocument } from "../../gql/graphql.js";
import { safeReturnPath } from "../../platform/paths.js";
import { aViewer, renderScreen } from "../../test/render.js";
import { ErrorBoundary } from "./ErrorBoundary.js";
import { ErrorPage } from "./ErrorPage.js";

const request = { query: ViewerGateDocument };
const refusal = (extensions: Record<string, unknown>): MockLink.MockedResponse => ({
  request,
  result: { errors: [{ message: "no", extensions }] },
});

function Goals() {
  const { data } = useSuspenseQuery(ViewerGateDocument);
  return <p>Doelen van {data.viewer?.fullName}</p>;
}

function SignIn() {
  return <p>Aanmelden, daarna naar {safeReturnPath(useLocation().state)}</p>;
}

function showGoals(mocks: readonly MockLink.MockedResponse[]) {
  return renderScreen(
    <ErrorBoundary fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
      <Routes>
        <Route path="/doelen" element={<Goals />} />
      </Routes>
    </ErrorBoundary>,
    { mocks, path: "/doelen?open=1" },
  );
}

describe("a page that could not be shown", () => {
  // React reports every caught error on the console.
  beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));

  it("sends somebody without a session to sign-in and remembers where they were", async () => {
    await renderScreen(
      <Routes>
        <Route
          path="/doelen"
          element={
            <ErrorBoundary fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
              <Goals />
            </ErrorBoundary>
          }
        />
        <Route path="/aanmelden" element={<SignIn />} />
      </Routes>,
      { mocks: [refusal({ code: "NOT_SIGNED_IN" })], path: "/doelen?open=1" },
    );
    expect(await screen.findByText("Aanmelden, daarna naar /doelen?open=1")).toBeVisible();
  });

  it("does not tell a thing that is absent from a thing that is not shared", async () => {
    await showGoals([refusal({ code: "NOT_FOUND" })]);
    expect(await screen.findByRole("heading", { name: "Niet gevonden" })).toBeVisible();
  });

  it("names the reference of a failure of ours, and nothing of its cause", async () => {
    await showGoals([refusal({ code: "INTERNAL", id: "ab12" })]);
    expect(await screen.findByText(/Noem dan dit kenmerk: ab12/)).toBeVisible();
    expect(screen.queryByText("no")).toBeNull();
  });

  it("asks again on request, and shows the page when that works", async () => {
    const viewer = { __typename: "Viewer" as const, ...aViewer() };
    await showGoals([
      { request, error: new TypeError("Failed to fetch") },
      { request, result: { data: { viewer } } },
    ]);
    expect(await screen.findByRole("heading", { name: "Geen verbinding" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByText("Doelen van Ada de Wit")).toBeVisible();
  });
});

describe("where sign-in leads", () => {
  it.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", 7, null])(
    "refuses to go to %p",
    (from) => {
      expect(safeReturnPath({ from })).toBe("/portfolio");
    },
  );

  it("goes back to a page of ours", () => {
    expect(safeReturnPath({ from: "/doelen?open=1" })).toBe("/doelen?open=1");
  });
});
