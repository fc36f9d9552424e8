import { writeContext } from "../../../platform/graphql/context.js";
import type { Cadence, ChangeState, MapSettings, ProfileChoice } from "./map-settings.rules.js";

export interface HeldSettings extends MapSettings {
  readonly isOn: boolean;
  readonly version: number;
}

export interface OpenChange extends MapSettings {
  readonly id: string;
  readonly proposedBy: string;
}

export interface NewChange extends MapSettings {
  readonly kind: "TURNED_ON" | "TURNED_OFF" | "TIGHTER" | "LOOSER";
  readonly state: "DONE" | "PROPOSED";
}

/** Settings, decisions and changes of the organisation's map, in the running mutation's transaction. */
export interface MapSettingsRepository {
  /** What holds, or null when nothing was ever chosen. */
  find(): Promise<HeldSettings | null>;
  /** False when somebody else changed them since `version`; 0 stands for nothing chosen yet. */
  save(settings: Omit<HeldSettings, "version">, version: number): Promise<boolean>;
  insertDecision(decision: { readonly reference: string; readonly decidedOn: string }): Promise<string>;
  hasDecision(): Promise<boolean>;
  insertChange(change: NewChange): Promise<string>;
  findOpenChange(id: string): Promise<OpenChange | null>;
  hasOpenChange(): Promise<boolean>;
  /** False when it was decided already. */
  decideChange(id: string, state: Exclude<ChangeState, "DONE" | "PROPOSED">): Promise<boolean>;
  /** Which of these talents are in the catalogue. */
  listKnownTalents(ids: readonly string[]): Promise<string[]>;
}

const PAIRS = `array(select p.first_talent_id || '|' || p.second_talent_id from talent_map.pair p where p.organisation_id = $1 order by 1)`;

export class SqlMapSettingsRepository implements MapSettingsRepository {
  async find(): Promise<HeldSettings | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<HeldSettings[]>(
      `select profile, cadence, is_on as "isOn", version, ${PAIRS} as pairs from talent_map.setting where organisation_id = $1`,
      [viewer.organisationId],
    );
    return rows[0] ?? null;
  }

  async save({ isOn, profile, cadence, pairs }: Omit<HeldSettings, "version">, version: number): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const values = [viewer.organisationId, isOn, profile, cadence];
    const newest = "(select id from talent_map.decision where organisation_id = $1 order by decided_on desc, recorded_at desc limit 1)";
    const [, count] =
      version === 0
        ? await manager
            .query<[unknown[], number]>(
              `insert into talent_map.setting (organisation_id, is_on, profile, cadence, decision_id) values ($1, $2, $3, $4, ${newest})
             on conflict do nothing returning version`,
              values,
            )
            .then((rows): [unknown[], number] => [rows, rows.length])
        : await manager.query<[unknown[], number]>(
            `update talent_map.setting set is_on = $2, profile = $3, cadence = $4, decision_id = ${newest}, version = version + 1
             where organisation_id = $1 and version = $5`,
            [...values, version],
          );
    if (count === 0) return false;
    await manager.query("delete from talent_map.pair where organisation_id = $1", [viewer.organisationId]);
    await manager.query(
      `insert into talent_map.pair (organisation_id, first_talent_id, second_talent_id)
       select $1, split_part(pair, '|', 1)::uuid, split_part(pair, '|', 2)::uuid from unnest($2::text[]) pair`,
      [viewer.organisationId, pairs],
    );
    return true;
  }

  async insertDecision({ reference, decidedOn }: { readonly reference: string; readonly decidedOn: string }): Promise<string> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string }[]>(
      "insert into talent_map.decision (organisation_id, reference, decided_on, recorded_by) values ($1, $2, $3, $4) returning id",
      [viewer.organisationId, reference, decidedOn, viewer.personId],
    );
    return rows[0]!.id;
  }

  async hasDecision(): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<object[]>("select 1 from talent_map.decision where organisation_id = $1 limit 1", [
      viewer.organisationId,
    ]);
    return rows.length > 0;
  }

  async insertChange({ kind, profile, cadence, pairs, state }: NewChange): Promise<string> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string }[]>(
      `insert into talent_map.setting_change (organisation_id, kind, profile, cadence, pairs, state, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [viewer.organisationId, kind, profile, cadence, pairs, state, viewer.personId],
    );
    return rows[0]!.id;
  }

  async findOpenChange(id: string): Promise<OpenChange | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string; proposedBy: string; profile: ProfileChoice; cadence: Cadence; pairs: string[] }[]>(
      `select id, proposed_by as "proposedBy", profile, cadence, pairs from talent_map.setting_change
       where organisation_id = $1 and id = $2 and state = 'PROPOSED' for update`,
      [viewer.organisationId, id],
    );
    return rows[0] ?? null;
  }

  async hasOpenChange(): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<object[]>(
      "select 1 from talent_map.setting_change where organisation_id = $1 and state = 'PROPOSED'",
      [viewer.organisationId],
    );
    return rows.length > 0;
  }

  async decideChange(id: string, state: Exclude<ChangeState, "DONE" | "PROPOSED">): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const [, count] = await manager.query<[unknown[], number]>(
      `update talent_map.setting_change set state = $3, decided_by = $4, decided_on = current_date
       where organisation_id = $1 and id = $2 and state = 'PROPOSED'`,
      [viewer.organisationId, id, state, viewer.personId],
    );
    return count > 0;
  }

  async listKnownTalents(ids: readonly string[]): Promise<string[]> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string }[]>(
      "select id from talents.talent where organisation_id = $1 and is_active and id = any($2::uuid[])",
      [viewer.organisationId, ids],
    );
    return rows.map((row) => row.id);
  }
}
