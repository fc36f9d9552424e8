import { conflict } from "../../platform/errors/app-error.js";

/** A running transaction with its context set, and who acts in it. TypeORM's manager is one. */
export interface RoundTransaction {
  readonly viewer: { readonly organisationId: string; readonly personId: string };
  readonly manager: { query<T>(text: string, values?: unknown[]): Promise<T> };
}

/** What the guards in the database raise when a round cannot go that way. */
const REFUSED_BY_GUARD = "EK409";

/** Runs one statement that selects; a change is written as `with changed as (…) select …`, since TypeORM answers other commands in another form. */
export async function rows<T>(tx: RoundTransaction, text: string, values: readonly unknown[] = []): Promise<T[]> {
  try {
    return await tx.manager.query<T[]>(text, [...values]);
  } catch (error) {
    if (codeOf(error) === REFUSED_BY_GUARD) throw conflict();
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error) return error.code;
  return "driverError" in error ? codeOf(error.driverError) : undefined;
}

interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A transaction on a bare connection, for work that no request started (starter content, the demonstration). */
export function transactionOn(client: Connection, viewer: RoundTransaction["viewer"]): RoundTransaction {
  return { viewer, manager: { query: async <T>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as T } };
}
