/** A colleague as another module may use one to reach them; the address never leaves the API. */
export interface Colleague {
  readonly id: string;
  readonly email: string | null;
}

interface Transaction {
  query<T>(text: string, values?: unknown[]): Promise<T>;
}

/** The active people of the organisation in context among these ids. */
export async function listColleagues(transaction: Transaction, ids: readonly string[]): Promise<Colleague[]> {
  return transaction.query<Colleague[]>(
    "select id, email from identity.person where organisation_id = app.organisation_id() and is_active and id = any($1::uuid[])",
    [[...ids]],
  );
}
