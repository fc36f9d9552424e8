import { writeContext } from "../../platform/graphql/context.js";

interface Asks {
  query<T>(text: string, values?: unknown[]): Promise<T>;
}

const OWN =
  "select talent_id from talents.claim where organisation_id = app.organisation_id() and owner_id = app.person_id() and removed_at is null and talent_id is not null";

/** The talents of the catalogue that the viewer recognises in themselves, for a module that asks what may be chosen from. */
export const ownTalents = {
  /** Inside the asker's own context; without `asks` in the running mutation. */
  async listOwnTalentIds(asks: Asks = writeContext().manager): Promise<readonly string[]> {
    const rows = await asks.query<{ talent_id: string }[]>(OWN);
    return rows.map((row) => row.talent_id);
  },
};
