import { createHash } from "node:crypto";
import pg, { type QueryConfig } from "pg";

const MAX_NAMES = 2_000;
const names = new Map<string, string>();

/** Same text, same name: the server plans a statement once per connection instead of once per call. */
export function statementName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${createHash("sha1").update(text).digest("base64url")}`;
    if (names.size < MAX_NAMES) names.set(text, name);
  }
  return name;
}

/** TypeORM cannot name its statements; this client names every one that has values. */
export class NamedClient extends pg.Client {
  // The overloads of `query` cannot be expressed in an override; only the three shapes TypeORM uses are changed.
  override query(...args: unknown[]): never {
    const [first, second, ...rest] = args;
    if (typeof first === "string" && Array.isArray(second) && second.length > 0) {
      const config: QueryConfig = { name: statementName(first), text: first, values: second };
      return super.query(config, ...(rest as [])) as never;
    }
    return super.query(...(args as [string])) as never;
  }
}
