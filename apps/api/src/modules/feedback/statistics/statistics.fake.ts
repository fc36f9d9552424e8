import { readFileSync } from "node:fs";

const FOLDER = new URL("../../../../test/fixtures/statistics/", import.meta.url);

/** A file of published figures; its own `origin` says where from. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")) as T;
}
