import { describe, expect, it } from "@jest/globals";
import { renderHook, screen, waitFor } from "@testing-library/react";
import { RoundsPageDocument } from "../../../gql/graphql.js";
import { openDrafts } from "../../../platform/drafts.js";
import { aViewer, renderScreen } from "../../../test/render.js";
import { markSent } from "../answer/sent-mark.js";
import { RoundsPage } from "../rounds/RoundsPage.js";
import { tokenOf, useAnsweredHere } from "./useAnsweredHere.js";

const TOKEN = "t".repeat(43);
const request = {
  __typename: "FeedbackRequest",
  id: "i1",
  ownerName: "Bo Vos",
  groupName: { nl: "Directe collega", en: "Direct colleague" },
  isAttributable: false,
  closesAt: "2035-01-15T23:00:00Z",
  path: `/antwoord#${TOKEN}.hash`,
};

async function open(feedbackRequests: readonly object[]) {
  const mocks = [{ request: { query: RoundsPageDocument }, result: { data: { feedbackRounds: [], feedbackRequests } } }];
  await renderScreen(<RoundsPage />, { namespaces: ["feedback", "requests"], viewer: aViewer(), mocks });
}

describe("who asks oneself for feedback", () => {
  it("is not a heading without a list", async () => {
    await open([]);
    expect(await screen.findByRole("heading", { name: "Nog geen ronde" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Gevraagd aan jou" })).toBeNull();
  });

  it("is named, with the role, the last moment and the way to answer or decline", async () => {
    await open([request]);
    expect(await screen.findByRole("heading", { name: "Bo Vos vraagt jouw kijk" })).toBeVisible();
    expect(screen.getByText(/Gevraagd als: directe collega/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Geef je kijk" })).toHaveAttribute("href", request.path);
  });

  it("knows the secret of a link without the fingerprint behind it", () => {
    expect(tokenOf(request.path)).toBe(TOKEN);
    expect(tokenOf("/antwoord")).toBe("");
  });

  it("is marked as answered from this device's own memory, each apart", async () => {
    const drafts = await openDrafts();
    const open = () => Promise.resolve(drafts);
    await markSent(drafts, TOKEN, new Date("2035-01-15T23:00:00Z"));
    const other = `/antwoord#${"o".repeat(43)}`;
    const { result } = renderHook(() => useAnsweredHere([request.path, other], open));
    await waitFor(() => expect([...result.current]).toEqual([request.path]));
  });
});
