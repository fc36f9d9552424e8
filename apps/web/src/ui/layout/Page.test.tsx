import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link, Route, Routes } from "react-router";
import { renderScreen } from "../../test/render.js";
import { Page } from "./Page.js";

const pages = (
  <Routes>
    <Route
      path="/"
      element={
        <Page title="Doelen">
          <Link to="/a">verder</Link>
        </Page>
      }
    />
    <Route path="/a" element={<Page title="Een doel">tekst</Page>} />
  </Routes>
);

describe("a page", () => {
  it("leaves the focus alone on the first visit", async () => {
    await renderScreen(pages);
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveFocus();
  });

  it("takes the focus to its heading and the title of the tab along after navigation", async () => {
    await renderScreen(pages);
    await userEvent.click(screen.getByRole("link", { name: "verder" }));
    expect(screen.getByRole("heading", { level: 1, name: "Een doel" })).toHaveFocus();
    await waitFor(() => expect(document.title).toBe("Een doel · Eigenkleur"));
  });
});
