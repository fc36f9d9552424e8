import { BALLOT_REQUEST_BYTES, decodeBallot, generateTokenKeyPair, openBallot, toBase64Url } from "@eigenkleur/shared";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Drafts } from "../../../platform/drafts.js";
import { renderScreen } from "../../../test/render.js";
import { AnswerPage } from "./AnswerPage.js";
import { aBlindServer } from "./blind-server.fake.js";
import { deviceSteps } from "./device/device-steps.js";
import { A_QUESTIONNAIRE } from "./invitation.fake.js";
import { ReceiptLookupPage } from "./receipt/ReceiptLookupPage.js";

const TOKEN = "t".repeat(43);
type Server = Awaited<ReturnType<typeof aBlindServer>>;

function aDevice(): () => Promise<Drafts> {
  const kept = new Map<string, unknown>();
  const drafts: Drafts = {
    storage: "SEALED",
    read: async (secret) => kept.get(secret) ?? null,
    write: async (secret, value) => void kept.set(secret, value),
    wipe: async (secret) => void kept.delete(secret),
    wipeExpired: async () => undefined,
  };
  return async () => drafts;
}

const user = userEvent.setup();
const press = async (name: RegExp) => {
  await waitFor(() => expect(screen.getByRole("button", { name })).toBeEnabled());
  await user.click(screen.getByRole("button", { name }));
};
const callsTo = (server: Server, path: string) => server.calls.filter((call) => call.path === path);

function serve(server: Server) {
  globalThis.fetch = (input, init) => server.fetch(String(input), init);
}

function visit(server: Server, open: () => Promise<Drafts>, keyHash = server.keyHash) {
  serve(server);
  return renderScreen(<AnswerPage open={open} device={deviceSteps} />, {
    namespaces: ["answer"],
    path: `/antwoord#${TOKEN}.${keyHash}`,
  });
}

async function answer(option: RegExp) {
  await press(/Beginnen/);
  await user.click(await screen.findByRole("radio", { name: option }));
  for (let step = 0; step < 3; step += 1) await press(/Verder/);
  await press(/Versleutelen/);
  await screen.findByRole("heading", { name: "Dank je wel" });
}

async function fillIn(field: HTMLElement, words: readonly string[]) {
  await user.click(field);
  await user.paste(words.join(" "));
}

async function openAll(server: Server) {
  const { roundId } = server.invitation;
  const context = { roundId, groupId: "colleague", questionnaireId: A_QUESTIONNAIRE.id, questionnaireVersion: A_QUESTIONNAIRE.version };
  return Promise.all(server.sealed().map(async (sealed) => decodeBallot(await openBallot(server.boxKey, context, sealed))));
}

async function wordsOnScreen() {
  await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeGreaterThan(11));
  const list = screen.getByRole("region", { name: /ontvangstbewijs/ }).querySelectorAll("ol li");
  return [...list].map((word) => word.textContent);
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

describe("a blind round whose keys are not those of the mail", () => {
  it("draws and sends nothing, and says why", async () => {
    const server = await aBlindServer();
    await visit(server, aDevice(), "x".repeat(43));
    expect(await screen.findByRole("heading", { name: "Hier klopt iets niet" })).toBeVisible();
    expect(callsTo(server, "/answer/draw")).toEqual([]);
  });

  it("refuses a token that was made with another key than the one it shows", async () => {
    const other = await generateTokenKeyPair();
    const server = await aBlindServer();
    // The mail names the other key, the server evaluates with its own.
    const tokenKey = toBase64Url(other.publicKey);
    const marking = { ...server, invitation: { ...server.invitation, tokenKey } };
    const fingerprint = await deviceSteps.fingerprint({ boxKey: server.invitation.box.publicKey, tokenKey });
    const opened = { ok: true, status: 200, json: async () => marking.invitation } as Response;
    globalThis.fetch = async (input, init) => (String(input) === "/answer/open" ? opened : server.fetch(String(input), init));
    await renderScreen(<AnswerPage open={aDevice()} device={deviceSteps} />, {
      namespaces: ["answer"],
      path: `/antwoord#${TOKEN}.${fingerprint}`,
    });
    expect(await screen.findByRole("heading", { name: "Hier klopt iets niet" })).toBeVisible();
    expect(callsTo(server, "/answer/submit")).toEqual([]);
  });

  it("does not open with a link that lost its end", async () => {
    const server = await aBlindServer();
    serve(server);
    await renderScreen(<AnswerPage open={aDevice()} device={deviceSteps} />, { namespaces: ["answer"], path: `/antwoord#${TOKEN}` });
    expect(await screen.findByRole("heading", { name: "Deze link werkt niet" })).toBeVisible();
    expect(callsTo(server, "/answer/draw")).toEqual([]);
  });
});

describe("answering blind", () => {
  it("sends the token without the link, in a request of constant size, and gives twelve words", async () => {
    const server = await aBlindServer();
    await visit(server, aDevice());
    await answer(/vaak/);
    expect(await openAll(server)).toEqual([{ v: 1, kind: "answers", scores: [4, null], comments: {} }]);
    const [submitted] = callsTo(server, "/answer/submit");
    expect(submitted?.text).toHaveLength(BALLOT_REQUEST_BYTES);
    expect(submitted?.text).not.toContain(TOKEN);
    expect(submitted?.init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
    expect(await wordsOnScreen()).toHaveLength(12);
    await press(/in de bus ligt/);
    expect(await screen.findByText("Het ligt in de bus")).toBeVisible();
    expect(callsTo(server, "/answer/check")[0]?.text).toHaveLength(BALLOT_REQUEST_BYTES);
  });

  it("asks with the very same request after a reply got lost", async () => {
    const server = await aBlindServer();
    server.losing.add("/answer/draw");
    await visit(server, aDevice());
    await answer(/soms/);
    const asked = callsTo(server, "/answer/draw").map((call) => call.text);
    expect(asked).toHaveLength(2);
    expect(new Set(asked).size).toBe(1);
  });

  it("is not lost and not doubled when only the acknowledgement got lost", async () => {
    const server = await aBlindServer();
    server.losing.add("/answer/submit");
    await visit(server, aDevice());
    await press(/Beginnen/);
    await user.click(await screen.findByRole("radio", { name: /vaak/ }));
    for (let step = 0; step < 3; step += 1) await press(/Verder/);
    await press(/Versleutelen/);
    expect(await screen.findByText("Geen verbinding")).toBeVisible();
    await press(/Versleutelen/);
    expect(await screen.findByRole("heading", { name: "Dank je wel" })).toBeVisible();
    expect(await openAll(server)).toEqual([{ v: 1, kind: "answers", scores: [4, null], comments: {} }]);
  });

  it("replaces on the same device without drawing again", async () => {
    const server = await aBlindServer();
    const open = aDevice();
    await visit(server, open);
    await answer(/nooit/);
    cleanup();
    await visit(server, open);
    expect(await screen.findByText(/al een antwoord verstuurd/)).toBeVisible();
    await answer(/altijd/);
    expect(await openAll(server)).toEqual([{ v: 1, kind: "answers", scores: [5, null], comments: {} }]);
    expect(callsTo(server, "/answer/draw")).toHaveLength(1);
  });
});

describe("another device", () => {
  it("gets no second token, but the words find the ballot and take it back", async () => {
    const server = await aBlindServer();
    await visit(server, aDevice());
    await answer(/nooit/);
    const words = await wordsOnScreen();
    cleanup();
    await visit(server, aDevice());
    expect(await screen.findByRole("heading", { name: "Je begon op een ander apparaat" })).toBeVisible();
    const field = screen.getByRole("textbox", { name: /twaalf woorden/ });
    await fillIn(field, words.with(0, words[1] ?? ""));
    await press(/Zoek mijn antwoord/);
    expect(await screen.findByText(/Een van de woorden klopt niet/)).toBeVisible();
    await user.clear(field);
    await fillIn(field, words);
    await press(/Zoek mijn antwoord/);
    expect(await screen.findByText("Je verzegelde antwoord ligt in de bus")).toBeVisible();
    await press(/Terugtrekken/);
    await user.click((await screen.findAllByRole("button", { name: "Terugtrekken" })).at(-1) ?? document.body);
    expect(await screen.findByRole("heading", { name: "Je antwoord is teruggetrokken" })).toBeVisible();
    expect(await openAll(server)).toEqual([{ v: 1, kind: "withdrawn" }]);
  });

  it("needs no link: the receipt's address and words are enough to answer again", async () => {
    const server = await aBlindServer();
    await visit(server, aDevice());
    await answer(/nooit/);
    const words = await wordsOnScreen();
    cleanup();
    const path = `/antwoord/ontvangst#${server.invitation.roundId}.${server.keyHash}`;
    await renderScreen(<ReceiptLookupPage open={aDevice()} device={deviceSteps} />, { namespaces: ["answer"], path });
    await fillIn(await screen.findByRole("textbox", { name: /twaalf woorden/ }), words);
    await press(/Zoek mijn antwoord/);
    await press(/Opnieuw antwoorden/);
    await answer(/altijd/);
    expect(await openAll(server)).toEqual([{ v: 1, kind: "answers", scores: [5, null], comments: {} }]);
    expect(await wordsOnScreen()).toEqual(words);
  });
});
