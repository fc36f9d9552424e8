import { decodeBallot, fromBase64Url, openBallot, SEALED_BYTES } from "@eigenkleur/shared";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createHash } from "node:crypto";
import type { Drafts } from "../../../platform/drafts.js";
import { renderScreen } from "../../../test/render.js";
import { AnswerPage } from "./AnswerPage.js";
import { deviceSteps } from "./device/device-steps.js";
import { A_QUESTIONNAIRE, anInvitation } from "./invitation.fake.js";

// A link of its own for each test, since drafts of one device are shared by all of its pages.
let token = "";
let tests = 0;

interface Sent {
  readonly path: string;
  readonly init: RequestInit;
  readonly body: { readonly token: string; readonly sealed?: string };
}

let sent: Sent[] = [];

/** The answer endpoint as the contract says it is. */
function serve(invitation: unknown, submit: (body: Sent["body"]) => { status: number; json: unknown } = received) {
  sent = [];
  const answer = async (input: string | URL | Request, init: RequestInit = {}) => {
    const body = JSON.parse(String(init.body)) as Sent["body"];
    sent.push({ path: String(input), init, body });
    if (String(input) === "/answer/open" && invitation === null) return response(404, { error: { code: "NOT_FOUND", message: "" } });
    if (String(input) === "/answer/open") return response(200, invitation);
    const { status, json } = submit(body);
    return response(status, json);
  };
  globalThis.fetch = jest.fn(answer);
}

function response(status: number, json: unknown): Response {
  return { ok: status < 400, status, json: async () => json } as Response;
}

function received({ sealed = "" }: Sent["body"]) {
  return {
    status: 200,
    json: { state: "RECEIVED", digest: createHash("sha256").update(Buffer.from(sealed, "base64url")).digest("base64url"), closesAt: "" },
  };
}

/** The device, which outlives a page; jsdom cannot hold the real store's keys, that has tests of its own. */
function aDevice(): Drafts {
  const kept = new Map<string, unknown>();
  return {
    storage: "SEALED",
    read: async (secret) => kept.get(secret) ?? null,
    write: async (secret, value) => void kept.set(secret, value),
    wipe: async (secret) => void kept.delete(secret),
    wipeExpired: async () => undefined,
  };
}
const device = aDevice();
const openDevice = async () => device;

const user = userEvent.setup();
const open = (path = `/antwoord#${token}`) =>
  renderScreen(<AnswerPage open={openDevice} device={deviceSteps} />, { namespaces: ["answer"], path });
/** Waits until it can be pressed: "begin" only works once the device's drafts were looked at. */
const press = async (name: RegExp) => {
  await waitFor(() => expect(screen.getByRole("button", { name })).toBeEnabled());
  await user.click(screen.getByRole("button", { name }));
};
const submissions = () => sent.filter(({ path }) => path === "/answer/submit");

async function goToSend() {
  await press(/Beginnen|Verder waar/);
  for (let step = 0; step < 3; step += 1) {
    const next = screen.queryByRole("button", { name: "Verder" });
    if (next) await user.click(next);
  }
}

async function openSent(privateKey: Uint8Array, groupId = "colleague") {
  const sealed = fromBase64Url(submissions().at(-1)?.body.sealed ?? "");
  const context = {
    roundId: "11111111-1111-4111-8111-111111111111",
    groupId,
    questionnaireId: A_QUESTIONNAIRE.id,
    questionnaireVersion: A_QUESTIONNAIRE.version,
  };
  return decodeBallot(await openBallot(privateKey, context, sealed));
}

beforeEach(() => {
  window.scrollTo = () => undefined;
  tests += 1;
  token = `${"k".repeat(40)}${tests}`;
});

afterEach(cleanup);

describe("a link that cannot be answered", () => {
  it("says what to do when there is no link at all, and asks the server nothing", async () => {
    serve(null);
    await open("/antwoord");
    expect(await screen.findByRole("heading", { name: "Open de link uit je mail" })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it("says so when the link is unknown, the round closed or cancelled", async () => {
    serve(null);
    await open();
    expect(await screen.findByRole("heading", { name: "Deze link werkt niet" })).toBeVisible();
    for (const [state, heading] of [
      ["CLOSED", "Deze ronde is gesloten"],
      ["CANCELLED", "Deze ronde gaat niet door"],
    ] as const) {
      cleanup();
      const { invitation } = await anInvitation({ state, promise: null, questionnaire: null, box: null });
      serve(invitation);
      await open();
      expect(await screen.findByRole("heading", { name: heading })).toBeVisible();
    }
  });

  it("asks for another browser where nothing can be encrypted, before anything is sent", async () => {
    const { subtle } = crypto;
    Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
    serve(null);
    await renderScreen(<AnswerPage open={openDevice} />, { namespaces: ["answer"], path: `/antwoord#${token}` });
    expect(await screen.findByRole("heading", { name: "Deze browser kan niet versleutelen" })).toBeVisible();
    expect(sent).toEqual([]);
    Object.defineProperty(crypto, "subtle", { value: subtle, configurable: true });
  });

  it("keeps the answers when there is no connection, and can be tried again", async () => {
    const { invitation } = await anInvitation();
    serve(invitation, () => {
      throw new TypeError("Failed to fetch");
    });
    await open();
    await press(/Beginnen/);
    await user.click(await screen.findByRole("radio", { name: /vaak/ }));
    await press(/Verder/);
    await press(/Verder/);
    await press(/Verder/);
    await press(/Versleutelen/);
    expect(await screen.findByText("Geen verbinding")).toBeVisible();
    expect(screen.getByText(/1 van de 2/)).toBeVisible();
  });
});

describe("answering", () => {
  it("tells the promise with this round's numbers and its limits before one begins", async () => {
    const { invitation } = await anInvitation();
    serve(invitation);
    await open();
    expect(await screen.findByRole("heading", { name: "Ada de Wit vraagt jouw kijk" })).toBeVisible();
    expect(screen.getByText(/minstens 4 antwoorden/)).toBeVisible();
    expect(screen.getByText(/pas vanaf 6 antwoorden/)).toBeVisible();
    expect(screen.queryByText(/jouw scores zijn herkenbaar/)).toBeNull();
  });

  it("tells a lone manager that their scores are recognisable", async () => {
    const { invitation } = await anInvitation({}, "lead");
    serve(invitation);
    await open();
    expect(await screen.findByText("Let op: jouw scores zijn herkenbaar")).toBeVisible();
  });

  it("does not send a ballot in which nothing was filled in", async () => {
    const { invitation } = await anInvitation();
    serve(invitation);
    await open();
    await goToSend();
    expect(screen.getByRole("button", { name: /Versleutelen/ })).toBeDisabled();
  });

  it("seals answers and words for the round's key, without a cookie, in a request of constant size", async () => {
    const { invitation, privateKey } = await anInvitation();
    serve(invitation);
    await open();
    await press(/Beginnen/);
    await user.click(within(await screen.findByRole("radiogroup", { name: /Luistert/ })).getByRole("radio", { name: /vaak/ }));
    await press(/Verder/);
    await user.click(await screen.findByRole("radio", { name: /kan niet/ }));
    await press(/Verder/);
    await user.type(await screen.findByRole("textbox", { name: /Op z’n best/ }), "Aan tafel");
    await press(/Verder/);
    await press(/Versleutelen/);
    expect(await screen.findByRole("heading", { name: "Dank je wel" })).toBeVisible();
    expect(await openSent(privateKey)).toEqual({ v: 1, kind: "answers", scores: [4, null], comments: { best: "Aan tafel" } });
    const [first] = submissions();
    expect(first?.init).toMatchObject({ method: "POST", credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
    expect(fromBase64Url(first?.body.sealed ?? "")).toHaveLength(SEALED_BYTES);
    for (const { path } of sent) expect(path).not.toContain(token);
  });

  it("declines in an envelope of the very same size", async () => {
    const { invitation, privateKey } = await anInvitation();
    serve(invitation);
    await open();
    await press(/liever niet/);
    await user.type(await screen.findByRole("textbox"), "geen tijd");
    await press(/Ik doe niet mee/);
    expect(await screen.findByRole("heading", { name: /Begrepen/ })).toBeVisible();
    expect(await openSent(privateKey)).toEqual({ v: 1, kind: "declined", word: "geen tijd" });
    expect(submissions()[0]?.body.sealed).toHaveLength(21_846);
  });

  it("does not send to a box whose key is not the one that was named", async () => {
    const { invitation } = await anInvitation();
    serve({ ...invitation, box: { ...invitation.box, keyHash: "x".repeat(43) } });
    await open();
    await press(/liever niet/);
    await press(/Ik doe niet mee/);
    expect(await screen.findByText("Onderweg ging er iets mis")).toBeVisible();
    expect(submissions()).toEqual([]);
  });

  it("gives clients one question at a time, in their own form", async () => {
    const { invitation, privateKey } = await anInvitation({}, "client");
    serve(invitation);
    await open();
    await press(/Beginnen/);
    await user.click(await screen.findByRole("radio", { name: /soms/ }));
    await press(/Verder/);
    await press(/Versleutelen/);
    await screen.findByRole("heading", { name: "Dank je wel" });
    expect(await openSent(privateKey, "client")).toMatchObject({ scores: [2] });
  });
});

describe("what stays on the device", () => {
  it("is the draft, so that one can go on after closing the page", async () => {
    const { invitation } = await anInvitation();
    serve(invitation);
    await open();
    await press(/Beginnen/);
    await user.click(await screen.findByRole("radio", { name: /altijd/ }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    cleanup();
    await open();
    await press(/Verder waar je was/);
    expect(await screen.findByRole("radio", { name: /altijd/ })).toBeChecked();
  });

  it("is no answer any more after sending, only that one was sent", async () => {
    const { invitation } = await anInvitation();
    serve(invitation);
    await open();
    await press(/Beginnen/);
    await user.click(await screen.findByRole("radio", { name: /altijd/ }));
    await press(/Verder/);
    await press(/Verder/);
    await press(/Verder/);
    await press(/Versleutelen/);
    await screen.findByRole("heading", { name: "Dank je wel" });
    await waitFor(async () => expect(await device.read(`sent ${token}`)).toBe(true));
    cleanup();
    await open();
    expect(await screen.findByText(/al een antwoord verstuurd/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: "Beginnen" })).toBeEnabled());
  });
});
