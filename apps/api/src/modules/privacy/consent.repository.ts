import type { ConsentPurpose } from "@eigenkleur/shared";
import { writeContext } from "../../platform/graphql/context.js";

export interface ConsentGiven {
  readonly purpose: ConsentPurpose;
  /** Null covers all of them, also later ones. */
  readonly talentIds: readonly string[] | null;
  readonly textVersion: number;
}

/** The viewer's own consents, in the running mutation's transaction. */
export interface ConsentRepository {
  give(consent: ConsentGiven): Promise<void>;
  /** Does nothing when there is none. */
  withdraw(purpose: ConsentPurpose): Promise<void>;
}

export class SqlConsentRepository implements ConsentRepository {
  async give({ purpose, talentIds, textVersion }: ConsentGiven): Promise<void> {
    const { manager } = writeContext();
    const own = this.own(purpose);
    await manager.query(
      `insert into privacy.consent (organisation_id, person_id, purpose, covers_all, text_version) values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, person_id, purpose) do update set covers_all = excluded.covers_all, text_version = excluded.text_version`,
      [...own, talentIds === null, textVersion],
    );
    await manager.query("delete from privacy.consent_talent where organisation_id = $1 and person_id = $2 and purpose = $3", own);
    if (talentIds !== null) {
      await manager.query(
        "insert into privacy.consent_talent (organisation_id, person_id, purpose, talent_id) select $1, $2, $3, unnest($4::uuid[])",
        [...own, talentIds],
      );
    }
    await this.log(purpose, talentIds === null ? "GIVEN_ALL" : "GIVEN_CHOSEN", textVersion);
  }

  async withdraw(purpose: ConsentPurpose): Promise<void> {
    const { manager } = writeContext();
    const own = this.own(purpose);
    await manager.query("delete from privacy.consent_talent where organisation_id = $1 and person_id = $2 and purpose = $3", own);
    const [ended] = await manager.query<[{ text_version: number }[], number]>(
      "delete from privacy.consent where organisation_id = $1 and person_id = $2 and purpose = $3 returning text_version",
      own,
    );
    const version = ended[0]?.text_version;
    if (version !== undefined) await this.log(purpose, "WITHDRAWN", version);
  }

  private own(purpose: ConsentPurpose): unknown[] {
    const { viewer } = writeContext();
    return [viewer.organisationId, viewer.personId, purpose];
  }

  private async log(purpose: ConsentPurpose, act: string, textVersion: number): Promise<void> {
    await writeContext().manager.query(
      "insert into privacy.consent_log (organisation_id, person_id, purpose, act, text_version) values ($1, $2, $3, $4, $5)",
      [...this.own(purpose), act, textVersion],
    );
  }
}
