import type { PoolClient } from "pg";

/** Anything that answers SQL inside the asker's own context. */
export interface Asks {
  query<T>(text: string, values?: unknown[]): Promise<T>;
}

/** A connection as something another module's front door can ask. */
export function asking(client: PoolClient): Asks {
  return { query: async <T>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as T };
}
