import { afterEach, describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderScreen } from "../test/render.js";
import { HeaderEnd } from "./HeaderEnd.js";

afterEach(() => localStorage.clear());

describe("the end of the header", () => {
  it("keeps nothing on the device but how the screen looks", async () => {
    await renderScreen(<HeaderEnd />);
    await userEvent.click(screen.getByRole("button", { name: "EN English" }));
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Appearance" }), "Dark");
    expect(Object.entries({ ...localStorage })).toEqual([["eigenkleur.display", '{"language":"en","theme":"dark"}']]);
    expect(sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe("");
  });

  it("changes the language of texts and document at once", async () => {
    await renderScreen(<HeaderEnd />);
    await userEvent.click(screen.getByRole("button", { name: "EN English" }));
    expect(await screen.findByRole("link", { name: "Sign in" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(screen.getByRole("button", { name: "EN English" })).toHaveAttribute("aria-pressed", "true");
  });

  it("goes back to the colours of the device", async () => {
    await renderScreen(<HeaderEnd />);
    const theme = screen.getByRole("combobox", { name: "Weergave" });
    await userEvent.selectOptions(theme, "Donker");
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    await userEvent.selectOptions(theme, "Zoals mijn apparaat");
    expect(document.documentElement).not.toHaveAttribute("data-theme");
  });
});
