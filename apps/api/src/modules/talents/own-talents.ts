import { writeContext } from "../../platform/graphql/context.js";

/** The talents of the catalogue that the viewer recognises in themselves, for a module that asks what may be chosen from. */
export const ownTalents = {
  async listOwnTalentIds(): Promise<readonly string[]> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ talent_id: string }[]>(
      "select talent_id from talents.claim where organisation_id = $1 and owner_id = $2 and removed_at is null and talent_id is not null",
      [viewer.organisationId, viewer.personId],
    );
    return rows.map((row) => row.talent_id);
  },
};
