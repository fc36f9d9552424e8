import { describe, expect, it, jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import { ViewerGateDocument } from "../gql/graphql.js";
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
