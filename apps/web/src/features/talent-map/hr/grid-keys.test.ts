/** @jest-environment node */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { placeAfter } from "./grid-keys.js";

const KEYS = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"];

describe("the keyboard in the heat map", () => {
  it("never leads outside the grid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean()), { maxLength: 40 }),
        (rows, columns, presses) => {
          let at = { row: 0, column: 0 };
          for (const [key, hasControl] of presses) {
            at = placeAfter(key, hasControl, at, rows, columns) ?? at;
            expect(at.row >= 0 && at.row < rows && at.column >= 0 && at.column < columns).toBe(true);
          }
        },
      ),
    );
  });

  it("reaches the ends of a row with Home and End, and the corners with Control", () => {
    expect(placeAfter("End", false, { row: 3, column: 2 }, 9, 7)).toEqual({ row: 3, column: 6 });
    expect(placeAfter("Home", true, { row: 3, column: 2 }, 9, 7)).toEqual({ row: 0, column: 0 });
    expect(placeAfter("End", true, { row: 3, column: 2 }, 9, 7)).toEqual({ row: 8, column: 6 });
  });

  it("leaves every other key to the browser, Tab above all", () => {
    for (const key of ["Tab", "a", " ", "F5"]) expect(placeAfter(key, false, { row: 0, column: 0 }, 3, 3)).toBeNull();
  });
});
