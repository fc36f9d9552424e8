import type { PoolClient } from "pg";
import type { Choice, NotificationKind } from "./notification.rules.js";

/** A transaction with its context set: TypeORM's manager in a mutation, a bare connection elsewhere. */
export type Rows = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** What people chose. Each statement stands on the organisation and person of its arguments and is walled by row-level security. */
export const choicesRepository = {
  list(rows: Rows, organisationId: string, personId: string): Promise<Choice[]> {
    return rows<Choice>(
      `select kind, in_app as "inApp", by_mail as "byMail" from notifications.choice where organisation_id = $1 and person_id = $2`,
      [organisationId, personId],
    );
  },

  async put(rows: Rows, organisationId: string, personId: string, choice: Choice): Promise<void> {
    await rows(
      `with put as (
         insert into notifications.choice (organisation_id, person_id, kind, in_app, by_mail) values ($1, $2, $3, $4, $5)
         on conflict on constraint choice_pk do update set in_app = excluded.in_app, by_mail = excluded.by_mail returning kind
       ) select kind from put`,
      [organisationId, personId, choice.kind, choice.inApp, choice.byMail],
    );
  },

  async listStopped(rows: Rows, organisationId: string, addressHash: Buffer): Promise<NotificationKind[]> {
    const found = await rows<{ kind: NotificationKind }>(
      `select kind from notifications.stopped_address where organisation_id = $1 and address_hash = $2`,
      [organisationId, addressHash],
    );
    return found.map((row) => row.kind);
  },

  async stop(rows: Rows, organisationId: string, addressHash: Buffer, kind: NotificationKind): Promise<void> {
    await rows(
      `with put as (insert into notifications.stopped_address (organisation_id, address_hash, kind) values ($1, $2, $3) on conflict do nothing returning kind)
       select kind from put`,
      [organisationId, addressHash, kind],
    );
  },

  async resume(rows: Rows, organisationId: string, addressHash: Buffer, kind: NotificationKind): Promise<void> {
    await rows(
      `with gone as (delete from notifications.stopped_address where organisation_id = $1 and address_hash = $2 and kind = $3 returning kind) select kind from gone`,
      [organisationId, addressHash, kind],
    );
  },
};

/** Statements on a bare connection. */
export function rowsOf(client: PoolClient): Rows {
  return async <T extends object>(text: string, values: readonly unknown[]) => (await client.query<T>(text, [...values])).rows;
}
