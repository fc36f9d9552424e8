import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderScreen } from "../../test/render.js";
import { AutosaveField } from "./AutosaveField.js";
import type { Save, SaveOutcome } from "./autosaver.js";

const saved: Save = async (_text, version) => ({ kind: "saved", version: version + 1 });

async function setUp(save: Save) {
  const spy = jest.fn<Save>(save);
  const view = await renderScreen(<AutosaveField label="Mijn vak" value="Ik" version={1} save={spy} />);
  // Only now: the texts of the page are fetched with real timers.
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  return { save: spy, user, view, field: screen.getByRole("textbox", { name: "Mijn vak" }) };
}

const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe("a text that saves itself", () => {
  afterEach(() => void jest.useRealTimers());

  it("never overwrites what somebody else saved: both texts stand side by side", async () => {
    const { save, user, field } = await setUp(async () => ({ kind: "conflict", theirs: "Van de ander", version: 7 }));
    await user.type(field, " luister");
    await wait(1_000);
    expect(field).toHaveValue("Ik luister");
    expect(screen.getByText("Van de ander")).toBeVisible();
    await user.type(field, " goed");
    await wait(5_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("keeps my text on top of theirs when I say so, with the edits I made meanwhile", async () => {
    const { save, user, field } = await setUp(async (text, version) =>
      version === 1 ? { kind: "conflict", theirs: "Van de ander", version: 7 } : { kind: "saved", version: version + 1 },
    );
    await user.type(field, " luister");
    await wait(1_000);
    await user.type(field, "!");
    await user.click(screen.getByRole("button", { name: "Bewaar mijn tekst" }));
    await wait(0);
    expect(save).toHaveBeenLastCalledWith("Ik luister!", 7);
    expect(screen.queryByText("Van de ander")).toBeNull();
  });

  it("takes their text when I say so, and can give mine back", async () => {
    const { save, user, field } = await setUp(async (_text, version) =>
      version === 1 ? { kind: "conflict", theirs: "Van de ander", version: 7 } : { kind: "saved", version: version + 1 },
    );
    await user.type(field, " luister");
    await wait(1_000);
    await user.click(screen.getByRole("button", { name: "Neem de andere tekst" }));
    expect(field).toHaveValue("Van de ander");
    await user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
    await wait(1_000);
    expect(field).toHaveValue("Ik luister");
    expect(save).toHaveBeenLastCalledWith("Ik luister", 7);
  });

  it("saves once after one stops typing and says so", async () => {
    const { save, user, field } = await setUp(saved);
    await user.type(field, " luister");
    expect(save).not.toHaveBeenCalled();
    await wait(1_000);
    expect(save.mock.calls).toEqual([["Ik luister", 1]]);
    expect(screen.getByText("Bewaard")).toBeVisible();
  });

  it("saves one after another, the newest text last, each on the version of the one before", async () => {
    let answer: (outcome: SaveOutcome) => void = () => undefined;
    const { save, user, field } = await setUp((_text, version) =>
      version === 1
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve({ kind: "saved", version: version + 1 }),
    );
    await user.type(field, " a");
    await wait(1_000);
    await user.type(field, "b");
    await wait(5_000);
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => answer({ kind: "saved", version: 2 }));
    expect(save.mock.calls).toEqual([
      ["Ik a", 1],
      ["Ik ab", 2],
    ]);
  });

  it("says that there is no connection, keeps the text and tries again", async () => {
    let isOffline = true;
    const { user, field } = await setUp(async (_text, version) => {
      if (isOffline) throw new TypeError("Failed to fetch");
      return { kind: "saved", version: version + 1 };
    });
    await user.type(field, "!");
    await wait(1_000);
    expect(screen.getByText(/Geen verbinding/)).toBeVisible();
    isOffline = false;
    await wait(3_000);
    expect(screen.getByText("Bewaard")).toBeVisible();
    expect(field).toHaveValue("Ik!");
  });

  it("saves what was typed when the page is left before the pause", async () => {
    const { save, user, field, view } = await setUp(saved);
    await user.type(field, "?");
    view.unmount();
    expect(save.mock.calls).toEqual([["Ik?", 1]]);
  });
});
