import type { App } from "./composition-root.js";
import type { OwnedDatabase } from "./platform/db/owner.js";
import type { Platform } from "./platform/module.js";

export type CliOptions = Readonly<Record<string, string | boolean | undefined>>;

export interface CliContext {
  readonly app: App;
  readonly platform: Platform;
  readonly database: OwnedDatabase;
  readonly options: CliOptions;
  /** What follows the command's own words. */
  readonly operands: readonly string[];
  print(line: string): void;
}
