import type { Pool, PoolClient } from "pg";

/** Whose rows a connection may touch. Without a person, only rules that need none let rows through. */
export interface TenantContext {
  readonly organisationId: string;
  readonly personId?: string | null;
}

const SET_CONTEXT = {
  name: "set-context",
  text: "select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true)",
};

/**
 * Runs `work` in one transaction on a pool with the context set for that transaction only.
 * Any error rolls back; the connection goes back clean.
 */
export async function withTenant<T>(pool: Pool, context: TenantContext, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query("begin");
    await client.query({ ...SET_CONTEXT, values: [context.organisationId, context.personId ?? ""] });
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((broken: Error) => {
      failure = broken;
    });
    throw error;
  } finally {
    client.release(failure);
  }
}
