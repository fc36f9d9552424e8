import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { attackName, concerns } from "./attack-names.js";
import type { MapFacts } from "./map-facts.js";
import type { MeasuredAttacks } from "./map-documents.js";

/** The last line of `pnpm attack talent-map --json`. */
const Result = z.object({
  attack: z.literal("talent-map"),
  rows: z.array(z.object({ name: z.string(), control: z.boolean(), expected: z.string(), measured: z.number(), pass: z.boolean() })),
});

/** Where an operator keeps the outcome of the attack on this installation. */
export const MEASURED_FILE = "attack-talent-map.json";

/**
 * The outcome of the attacks that were run here, as `pnpm attack talent-map --json` wrote it into the data directory. Without the
 * file nothing was measured, and the documents say so: figures of somebody else's machine are not shown as one's own.
 */
export class FileMeasuredAttacks implements MeasuredAttacks {
  constructor(private readonly directory: string) {}

  async find(profile: "STANDARD" | "STRICT", language: "NL" | "EN"): Promise<MapFacts["attacks"]> {
    const path = join(this.directory, MEASURED_FILE);
    try {
      const lines = (await readFile(path, "utf8")).trim().split("\n");
      const { rows } = Result.parse(JSON.parse(lines.at(-1) ?? ""));
      const measuredOn = (await stat(path)).mtime.toISOString().slice(0, 10);
      return {
        measuredOn,
        rows: rows
          .filter((row) => !row.control && concerns(row.name, profile))
          .map(({ name, expected, measured, pass }) => ({
            name: attackName(name, language),
            expected,
            measured: String(measured),
            isWithin: pass,
          })),
      };
    } catch {
      return null;
    }
  }
}
