import { jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

// jsdom has neither; browsers do.
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof globalThis.structuredClone !== "function") {
  Object.assign(globalThis, { structuredClone: (value: unknown): unknown => JSON.parse(JSON.stringify(value)) });
}
// Testing Library looks for a global `jest` to move fake timers on; in ESM there is none.
Object.assign(globalThis, { jest });
