import { notFound } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import type { ShareableKind } from "./share.rules.js";

const FOREIGN_KEY_VIOLATION = "23503";

/** The viewer's own shares, in the running mutation's transaction. */
export interface ShareRepository {
  /** Makes these the only people the item is shown to. @throws NOT_FOUND when a person is not of this organisation */
  replace(kind: ShareableKind, itemId: string, targets: { readonly isForOrganisation: boolean; readonly personIds: readonly string[] }): Promise<void>;
  withdraw(itemId: string): Promise<void>;
  withdrawAll(): Promise<number>;
}

export class SqlShareRepository implements ShareRepository {
  async replace(kind: ShareableKind, itemId: string, targets: { readonly isForOrganisation: boolean; readonly personIds: readonly string[] }): Promise<void> {
    const { manager, viewer } = writeContext();
    // Two choices at once, each adding its own row, would together show the item to more people than either chose.
    await manager.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`share ${itemId}`]);
    await this.withdraw(itemId);
    const people: (string | null)[] = targets.isForOrganisation ? [null] : [...targets.personIds];
    if (people.length === 0) return;
    try {
      await manager.query(
        `insert into portfolio.share (organisation_id, owner_id, subject_kind, subject_id, audience, person_id)
         select $1, $2, $3, $4, case when person_id is null then 'ORGANISATION' else 'PERSON' end, person_id from unnest($5::uuid[]) person_id`,
        [viewer.organisationId, viewer.personId, kind, itemId, people],
      );
    } catch (error) {
      if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION) throw notFound();
      throw error;
    }
  }

  async withdraw(itemId: string): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from portfolio.share where organisation_id = $1 and owner_id = $2 and subject_id = $3", [
      viewer.organisationId,
      viewer.personId,
      itemId,
    ]);
  }

  async withdrawAll(): Promise<number> {
    const { manager, viewer } = writeContext();
    const [rows] = await manager.query<[{ subject_id: string }[], number]>(
      "delete from portfolio.share where organisation_id = $1 and owner_id = $2 returning subject_id",
      [viewer.organisationId, viewer.personId],
    );
    return new Set(rows.map((row) => row.subject_id)).size;
  }
}
