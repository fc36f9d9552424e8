import { writeContext } from "../../platform/graphql/context.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { FORGET_TALENT_JOB } from "./forget-taken-out.js";
import type { ClaimText } from "./talent-claim.rules.js";
import { RESTORE_DAYS } from "./talent-claim.rules.js";

export interface StoredClaim extends ClaimText {
  readonly id: string;
  readonly talentId: string | null;
  readonly version: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const UNIQUE_VIOLATION = "23505";
const COLUMNS = `id, talent_id as "talentId", own_name as "ownName", note, version`;

/** The viewer's own talents, in the running mutation's transaction. */
export interface TalentClaimRepository {
  find(id: string): Promise<StoredClaim | null>;
  findByTalent(talentId: string): Promise<StoredClaim | null>;
  /** Own claims in their arrangement. */
  listIds(): Promise<string[]>;
  isInCatalogue(talentId: string): Promise<boolean>;
  /** Null when the talent was claimed already. */
  insert(claim: ClaimText & { readonly talentId: string | null }): Promise<string | null>;
  /** False when the claim is no longer at `version`. */
  update(id: string, version: number, text: ClaimText): Promise<boolean>;
  setPositions(ids: readonly string[]): Promise<void>;
  /** False when there was nothing to take out. */
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<"restored" | "absent" | "claimedAgain">;
}

export class SqlTalentClaimRepository implements TalentClaimRepository {
  async find(id: string): Promise<StoredClaim | null> {
    return this.one("id = $3 and removed_at is null", id);
  }

  async findByTalent(talentId: string): Promise<StoredClaim | null> {
    return this.one("talent_id = $3 and removed_at is null", talentId);
  }

  async listIds(): Promise<string[]> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string }[]>(
      "select id from talents.claim where organisation_id = $1 and owner_id = $2 and removed_at is null order by position, id",
      [viewer.organisationId, viewer.personId],
    );
    return rows.map((row) => row.id);
  }

  async isInCatalogue(talentId: string): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<object[]>("select 1 from talents.talent where organisation_id = $1 and id = $2 and is_active", [
      viewer.organisationId,
      talentId,
    ]);
    return rows.length > 0;
  }

  async insert(claim: ClaimText & { readonly talentId: string | null }): Promise<string | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string }[]>(
      `insert into talents.claim (organisation_id, owner_id, talent_id, own_name, note, position)
       select $1, $2, $3, $4, $5, coalesce(max(position), 0) + 1 from talents.claim where organisation_id = $1 and owner_id = $2
       on conflict (organisation_id, owner_id, talent_id) where removed_at is null and talent_id is not null do nothing returning id`,
      [viewer.organisationId, viewer.personId, claim.talentId, claim.ownName, claim.note],
    );
    return rows[0]?.id ?? null;
  }

  async update(id: string, version: number, text: ClaimText): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const [, changed] = await manager.query<[unknown[], number]>(
      `update talents.claim set own_name = $5, note = $6, version = version + 1
       where organisation_id = $1 and owner_id = $2 and id = $3 and version = $4 and removed_at is null`,
      [viewer.organisationId, viewer.personId, id, version, text.ownName, text.note],
    );
    return changed === 1;
  }

  async setPositions(ids: readonly string[]): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query(
      `update talents.claim c set position = wanted.position
       from unnest($3::uuid[]) with ordinality as wanted(id, position)
       where c.organisation_id = $1 and c.owner_id = $2 and c.id = wanted.id and c.position <> wanted.position`,
      [viewer.organisationId, viewer.personId, ids],
    );
  }

  async remove(id: string): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const [, changed] = await manager.query<[unknown[], number]>(
      "update talents.claim set removed_at = now() where organisation_id = $1 and owner_id = $2 and id = $3 and removed_at is null",
      [viewer.organisationId, viewer.personId, id],
    );
    if (changed !== 1) return false;
    const runAt = new Date(Date.now() + RESTORE_DAYS * DAY_MS + MINUTE_MS);
    await enqueue(manager, FORGET_TALENT_JOB, { organisationId: viewer.organisationId, claimId: id }, { runAt });
    return true;
  }

  async restore(id: string): Promise<"restored" | "absent" | "claimedAgain"> {
    const { manager, viewer } = writeContext();
    try {
      const [, changed] = await manager.query<[unknown[], number]>(
        `update talents.claim set removed_at = null where organisation_id = $1 and owner_id = $2 and id = $3
           and removed_at > now() - make_interval(days => $4)`,
        [viewer.organisationId, viewer.personId, id, RESTORE_DAYS],
      );
      return changed === 1 ? "restored" : "absent";
    } catch (error) {
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) return "claimedAgain";
      throw error;
    }
  }

  private async one(condition: string, value: string): Promise<StoredClaim | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<StoredClaim[]>(
      `select ${COLUMNS} from talents.claim where organisation_id = $1 and owner_id = $2 and ${condition}`,
      [viewer.organisationId, viewer.personId, value],
    );
    return rows[0] ?? null;
  }
}
