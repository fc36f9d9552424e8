import { afterEach, describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ChooseNotificationDocument, NotificationsPageDocument } from "../../gql/graphql.js";
import { aViewer, renderScreen } from "../../test/render.js";
import { NotificationsPage } from "./NotificationsPage.js";

afterEach(() => localStorage.clear());

const asked = {
  __typename: "Notification",
  id: "n1",
  kind: "FEEDBACK_ASKED",
  subjectId: "r1",
  createdOn: "2030-01-02",
  actor: { __typename: "Person", id: "p1", fullName: "Bo Vos" },
};
const ended = { ...asked, id: "n2", kind: "ROUND_ENDED", subjectId: "r2", actor: null };
const choice = { __typename: "NotificationChoice", id: "FEEDBACK_ASKED", kind: "FEEDBACK_ASKED", inApp: true, byMail: true };

async function open(notifications: readonly object[], mocks: Parameters<typeof renderScreen>[1] = {}) {
  const page = {
    request: { query: NotificationsPageDocument },
    result: { data: { notifications, notificationChoices: [choice] } },
  };
  await renderScreen(<NotificationsPage />, { namespaces: ["notifications"], viewer: aViewer(), mocks: [page, ...(mocks.mocks ?? [])] });
}

describe("the notifications", () => {
  it("invite instead of reproaching when there are none", async () => {
    await open([]);
    expect(await screen.findByRole("heading", { name: "Geen meldingen" })).toBeVisible();
  });

  it("say who asks, and lead to one's requests or to one's own round", async () => {
    await open([asked, ended]);
    expect(await screen.findByText("Bo Vos vraagt jouw kijk")).toBeVisible();
    const [toRequests, toRound] = screen.getAllByRole("link", { name: "Bekijk" });
    expect(toRequests).toHaveAttribute("href", "/feedback");
    expect(toRound).toHaveAttribute("href", "/feedback/r2");
  });

  it("are remembered as seen by this device, and by nothing that is sent", async () => {
    // Any other request than the page's own has no answer here and would be an error.
    await open([asked]);
    await screen.findByText("Bo Vos vraagt jouw kijk");
    expect(localStorage.getItem("eigenkleur.seen")).toBe('["n1"]');
  });

  it("are chosen per kind, at once", async () => {
    const choose = {
      request: { query: ChooseNotificationDocument, variables: () => true },
      result: { data: { chooseNotification: { __typename: "ChooseNotificationSuccess", choice: { ...choice, byMail: false } } } },
    };
    await open([], { mocks: [choose] });
    const byMail = await screen.findByRole("switch", { name: "Per mail" });
    expect(byMail).toBeChecked();
    await userEvent.click(byMail);
    expect(await screen.findByRole("switch", { name: "Per mail", checked: false })).toBeVisible();
    expect(screen.getByRole("switch", { name: "Hier" })).toBeChecked();
  });
});
