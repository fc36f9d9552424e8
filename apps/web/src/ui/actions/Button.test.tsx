import { describe, expect, it, jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderScreen } from "../../test/render.js";
import { ConfirmDialog } from "../layout/Dialog.js";
import { Button } from "./Button.js";

describe("a button whose act is under way", () => {
  it("ignores a second press and Enter, keeps its name and the focus, and says so aloud once", async () => {
    const onPress = jest.fn();
    const onSubmit = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
    function Form() {
      const [isPending, setPending] = useState(false);
      return (
        <form onSubmit={onSubmit}>
          <Button
            type="submit"
            isPending={isPending}
            onPress={() => {
              onPress();
              setPending(true);
            }}
          >
            Bewaar
          </Button>
        </form>
      );
    }
    await renderScreen(<Form />);
    const button = screen.getByRole("button", { name: "Bewaar" });
    for (let time = 0; time < 3; time++) await userEvent.click(button);
    await userEvent.keyboard("{Enter}");
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("button", { name: "Bewaar" })).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(screen.getAllByRole("log").map((log) => log.textContent)).toEqual(["Even geduld…"]);
  });

  it("leaves nothing without a name behind when its dialogue closes with the act", async () => {
    let done = () => {};
    function Asking() {
      const [isOpen, setOpen] = useState(true);
      const [isPending, setPending] = useState(false);
      done = () => setOpen(false);
      return (
        <ConfirmDialog
          title="Weg?"
          confirmLabel="Haal weg"
          isOpen={isOpen}
          isPending={isPending}
          onClose={() => {}}
          onConfirm={() => setPending(true)}
        >
          Zeker?
        </ConfirmDialog>
      );
    }
    await renderScreen(<Asking />);
    await userEvent.click(screen.getByRole("button", { name: "Haal weg" }));
    await act(async () => done());
    expect(document.querySelectorAll('[role="img"]:not([aria-label])')).toHaveLength(0);
  });
});
