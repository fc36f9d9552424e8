import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import decodeQR from "qr/decode.js";
import { renderScreen } from "../../../test/render.js";
import { QrCode } from "./QrCode.js";
import { SheetAdder } from "./SheetAdder.js";
import type { SheetRater } from "./SheetAdder.js";
import { sheetCodeText } from "./sheet-code-text.js";

afterEach(cleanup);

const user = userEvent.setup();

async function openAdder(present = 0, max?: number) {
  const added: SheetRater[][] = [];
  const onAdd = jest.fn(async (raters: SheetRater[]) => {
    added.push(raters);
    return true;
  });
  await renderScreen(<SheetAdder present={present} max={max} onAdd={onAdd} />, { namespaces: ["sheets"] });
  return added;
}

describe("asking people without an address", () => {
  it.each(["0", "31", "-1", "x", "1.5"])("refuses %s sheets", async (text) => {
    await openAdder();
    await user.type(screen.getByLabelText("Mensen zonder e-mail"), text);
    expect(screen.getByText("Kies een aantal van 1 tot en met 30.")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("offers no more than the group has room for", async () => {
    await openAdder(3, 4);
    await user.type(screen.getByLabelText("Mensen zonder e-mail"), "2");
    expect(screen.getByText("Kies een aantal van 1 tot en met 1.")).toBeVisible();
  });

  it("gives each a number that goes on where the group is, and no name", async () => {
    const added = await openAdder(2);
    await user.type(screen.getByLabelText("Mensen zonder e-mail"), "2");
    await user.click(screen.getByRole("button", { name: "Voeg 2 vellen toe" }));
    expect(added).toEqual([
      [
        { isOnSheet: true, name: "Vel 3", language: "NL" },
        { isOnSheet: true, name: "Vel 4", language: "NL" },
      ],
    ]);
    expect(screen.getByLabelText("Mensen zonder e-mail")).toHaveValue("");
  });
});

const PIXELS = 4;

/** What a camera would see: the drawn path, square by square, as an image. */
function photograph(svg: Element) {
  const squares = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
  const width = squares * PIXELS;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, left, top] of svg
    .querySelector("path")
    ?.getAttribute("d")
    ?.matchAll(/M(\d+) (\d+)h1v1h-1z/gu) ?? []) {
    for (let y = 0; y < PIXELS; y += 1) {
      const row = (Number(top) * PIXELS + y) * width + Number(left) * PIXELS;
      for (let x = 0; x < PIXELS; x += 1) data.fill(0, (row + x) * 4, (row + x) * 4 + 3);
    }
  }
  return { data, width, height: width };
}

describe("a sheet", () => {
  it("carries the very link in its squares", async () => {
    const link = `https://voorbeeld.test/antwoord#0123456789ABCDEFGHJK.${"k".repeat(43)}`;
    await renderScreen(<QrCode text={link} label="QR-code" />);
    expect(decodeQR(photograph(screen.getByRole("img", { name: "QR-code" })))).toBe(link);
  });

  it("shows its code in groups that one can read aloud", () => {
    expect(sheetCodeText("0123456789ABCDEFGHJK")).toBe("01234 56789 ABCDE FGHJK");
  });
});
