import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LanguageChoiceDocument, ViewerGateDocument } from "../gql/graphql.js";
import { HeaderEnd } from "../routes/HeaderEnd.js";
import { aViewer, renderScreen } from "../test/render.js";
import { ViewerGate } from "./ViewerGate.js";
import { useViewer } from "./viewer.js";

function Name() {
  return <p>{useViewer()?.fullName ?? "niemand"}</p>;
}

function setUp(path: string) {
  const answer = jest.fn(() => ({ data: { viewer: { __typename: "Viewer" as const, ...aViewer() } } }));
  const gate = (
    <ViewerGate>
      <Name />
    </ViewerGate>
  );
  return { answer, shown: renderScreen(gate, { path, mocks: [{ request: { query: ViewerGateDocument }, result: answer }] }) };
}

describe("the language of somebody's account", () => {
  afterEach(() => localStorage.clear());
  const setUpEnglish = () => {
    const viewer = { __typename: "Viewer" as const, ...aViewer({ language: "EN" }) };
    const gate = (
      <ViewerGate>
        <HeaderEnd />
      </ViewerGate>
    );
    const keep = jest.fn(() => ({
      data: {
        changeLanguage: {
          __typename: "AccountResult" as const,
          account: { __typename: "Account" as const, id: viewer.id, language: "NL" as const },
        },
      },
    }));
    const mocks = [
      { request: { query: ViewerGateDocument }, result: { data: { viewer } } },
      { request: { query: LanguageChoiceDocument, variables: () => true }, result: keep },
    ];
    return { keep, shown: renderScreen(gate, { path: "/doelen", mocks }) };
  };

  it("is that of the screen after signing in, whatever this device had before", async () => {
    await setUpEnglish().shown;
    expect(await screen.findByRole("button", { name: "EN English", pressed: true })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
  });

  it("is changed with that of the screen, and the choice stands", async () => {
    const { keep, shown } = setUpEnglish();
    await shown;
    await screen.findByRole("button", { name: "EN English", pressed: true });
    await userEvent.click(screen.getByRole("button", { name: "NL Nederlands" }));
    await waitFor(() => expect(keep).toHaveBeenCalledTimes(1));
    expect(await screen.findByRole("button", { name: "NL Nederlands", pressed: true })).toBeVisible();
  });
});

describe("who is signed in", () => {
  it("is not asked of somebody who opens an answer link, although this browser holds a session", async () => {
    const { answer, shown } = setUp("/antwoord");
    await shown;
    expect(screen.getByText("niemand")).toBeVisible();
    expect(answer).not.toHaveBeenCalled();
  });

  it("is asked once on every other page", async () => {
    const { answer, shown } = setUp("/doelen");
    await shown;
    expect(await screen.findByText("Ada de Wit")).toBeVisible();
    expect(answer).toHaveBeenCalledTimes(1);
  });
});
