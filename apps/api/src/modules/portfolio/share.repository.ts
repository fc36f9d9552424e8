import { notFound } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import type { ShareableKind } from "./share.rules.js";

const FOREIGN_KEY_VIOLATION = "23503";

/** The people the viewer chose by name, in the running mutation's transaction. */
export interface ShareRepository {
  /** Makes these the only people who were chosen. @throws NOT_FOUND when one is not of this organisation */
  replacePeople(kind: ShareableKind, itemId: string, personIds: readonly string[]): Promise<void>;
  forgetAllPeople(): Promise<void>;
}

export class SqlShareRepository implements ShareRepository {
  async replacePeople(kind: ShareableKind, itemId: string, personIds: readonly string[]): Promise<void> {
    const { manager, viewer } = writeContext();
    const own = [viewer.organisationId, viewer.personId];
    await manager.query("delete from portfolio.share where organisation_id = $1 and owner_id = $2 and subject_id = $3", [...own, itemId]);
    if (personIds.length === 0) return;
    try {
      await manager.query(
        `insert into portfolio.share (organisation_id, owner_id, subject_kind, subject_id, person_id)
         select $1, $2, $3, $4, person_id from unnest($5::uuid[]) person_id`,
        [...own, kind, itemId, personIds],
      );
    } catch (error) {
      if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION) throw notFound();
      throw error;
    }
  }

  async forgetAllPeople(): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from portfolio.share where organisation_id = $1 and owner_id = $2", [
      viewer.organisationId,
      viewer.personId,
    ]);
  }
}
