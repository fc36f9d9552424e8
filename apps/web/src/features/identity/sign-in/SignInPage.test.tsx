import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderScreen } from "../../../test/render.js";
import { SignInPage } from "./SignInPage.js";

const realFetch = globalThis.fetch;
let asked: { path: string; body: unknown }[] = [];

/** Answers like the API's plain routes. */
function serve(answers: Readonly<Record<string, { status?: number; body: unknown }>>): void {
  globalThis.fetch = jest.fn(async (input: unknown, init?: { body?: unknown }) => {
    const path = String(input);
    asked.push({ path, body: typeof init?.body === "string" ? (JSON.parse(init.body) as unknown) : null });
    const { status = 200, body } = answers[path] ?? { status: 404, body: { error: { code: "NOT_FOUND" } } };
    return new Response(JSON.stringify(body), { status });
  }) as unknown as typeof fetch;
}

const METHODS = { "/auth/methods": { body: { personas: false, outbox: false, identityProvider: false } } };

class FakeResponse {
  readonly ok: boolean;
  constructor(
    private readonly content: string,
    readonly init: { status: number },
  ) {
    this.ok = init.status < 400;
  }
  get status(): number {
    return this.init.status;
  }
  async text(): Promise<string> {
    return this.content;
  }
}

beforeEach(() => {
  asked = [];
  globalThis.Response ??= FakeResponse as unknown as typeof Response;
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

describe("signing in", () => {
  it("refuses what is no address, without asking the API", async () => {
    serve(METHODS);
    await renderScreen(<SignInPage />, { namespaces: ["identity"], path: "/aanmelden" });
    await userEvent.type(screen.getByLabelText(/mailadres/), "ada");
    await userEvent.click(screen.getByRole("button", { name: "Stuur me een link" }));
    expect(screen.getByText("Dit is geen volledig mailadres.")).toBeVisible();
    expect(asked.map(({ path }) => path)).not.toContain("/auth/link/request");
  });

  it("says the same to everybody: look in your mailbox, if we know you", async () => {
    serve({ ...METHODS, "/auth/link/request": { status: 202, body: { minutes: 15 } } });
    await renderScreen(<SignInPage />, { namespaces: ["identity"], path: "/aanmelden" });
    await userEvent.type(screen.getByLabelText(/mailadres/), "ada@zorg.nl");
    await userEvent.click(screen.getByRole("button", { name: "Stuur me een link" }));
    expect(await screen.findByText("Kijk in je postvak")).toBeVisible();
    expect(screen.getByText(/Als ada@zorg.nl bij ons bekend is/)).toBeVisible();
  });

  it("uses a mailed link up only at the press of the button", async () => {
    const token = "a".repeat(43);
    serve({
      ...METHODS,
      "/auth/link/look": { body: { organisation: "Zorgnet", address: "ad…@zorg.nl" } },
      "/auth/link/redeem": { status: 404, body: { error: { code: "NOT_FOUND" } } },
    });
    await renderScreen(<SignInPage />, { namespaces: ["identity"], path: `/aanmelden#${token}` });
    expect(await screen.findByText("Je meldt je aan bij Zorgnet als ad…@zorg.nl.")).toBeVisible();
    expect(asked.map(({ path }) => path)).not.toContain("/auth/link/redeem");
    await userEvent.click(screen.getByRole("button", { name: "Aanmelden" }));
    await waitFor(() => expect(asked).toContainEqual({ path: "/auth/link/redeem", body: { token, remember: false } }));
    expect(await screen.findByText("Deze link werkt niet meer")).toBeVisible();
  });

  it("offers made-up people only where the API does", async () => {
    serve({
      "/auth/methods": { body: { personas: true, outbox: true, identityProvider: true } },
      "/auth/personas": {
        body: { personas: [{ id: "1", fullName: "Noor de Vries", team: "Oost", job: "Verpleegkundige", roles: ["EMPLOYEE"] }] },
      },
    });
    await renderScreen(<SignInPage />, { namespaces: ["identity"], path: "/aanmelden", language: "en" });
    expect(await screen.findByRole("button", { name: /Noor de Vries/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Sign in through my organisation" })).toBeVisible();
  });
});
