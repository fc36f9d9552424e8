import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { aViewer, renderScreen } from "../../test/render.js";
import { StartPage } from "./StartPage.js";

describe("the start page", () => {
  it("tells in Dutch what Eigenkleur is and leads to sign-in and to the promises", async () => {
    await renderScreen(<StartPage />, { namespaces: ["pages"] });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Laat zien wie je bent in je vak");
    expect(screen.getByRole("link", { name: "Aanmelden" })).toHaveAttribute("href", "/aanmelden");
    expect(screen.getByRole("link", { name: "Lees wat we beloven" })).toHaveAttribute("href", "/privacy-uitleg");
  });

  it("tells it in English to somebody whose browser asks for that", async () => {
    await renderScreen(<StartPage />, { namespaces: ["pages"], language: "en" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Show who you are in your craft");
  });

  it("sends a person who is signed in on to the portfolio", async () => {
    await renderScreen(<StartPage />, { namespaces: ["pages"], viewer: aViewer() });
    expect(screen.queryByRole("heading", { level: 1 })).toBeNull();
  });
});
