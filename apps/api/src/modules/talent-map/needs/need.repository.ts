import { writeContext } from "../../../platform/graphql/context.js";

export interface NewNeed {
  readonly talentId: string;
  readonly title: string;
  readonly text: string;
  readonly closesOn: string;
  readonly postedByName: string;
}

/** Questions in the house, in the running mutation's transaction. Nothing says whom a question reached: that is not stored. */
export interface NeedRepository {
  /** How many of one's own are open. */
  countOpen(): Promise<number>;
  isInCatalogue(talentId: string): Promise<boolean>;
  insert(need: NewNeed): Promise<string>;
  /** False when it is not one's own, or closed already. */
  close(needId: string): Promise<boolean>;
  /** The talent that an open need asks for, or null. */
  findOpenTalent(needId: string): Promise<string | null>;
  answer(needId: string, answer: { readonly text: string; readonly name: string }): Promise<void>;
  /** Does nothing when there is none. */
  withdrawAnswer(needId: string): Promise<void>;
}

const IS_OPEN = "not is_closed and closes_on >= current_date";

export class SqlNeedRepository implements NeedRepository {
  async countOpen(): Promise<number> {
    const { manager, viewer } = writeContext();
    const [row] = await manager.query<{ count: number }[]>(
      `select count(*)::int as count from talent_map.need where organisation_id = $1 and posted_by = $2 and ${IS_OPEN}`,
      [viewer.organisationId, viewer.personId],
    );
    return row?.count ?? 0;
  }

  async isInCatalogue(talentId: string): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<object[]>("select 1 from talents.talent where organisation_id = $1 and id = $2 and is_active", [
      viewer.organisationId,
      talentId,
    ]);
    return rows.length > 0;
  }

  async insert(need: NewNeed): Promise<string> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ id: string }[]>(
      `insert into talent_map.need (organisation_id, posted_by, posted_by_name, talent_id, title, body, closes_on)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [viewer.organisationId, viewer.personId, need.postedByName, need.talentId, need.title, need.text, need.closesOn],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new Error("The need was not stored.");
    return id;
  }

  async close(needId: string): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const [, count] = await manager.query<[unknown[], number]>(
      `update talent_map.need set is_closed = true where organisation_id = $1 and id = $2 and posted_by = $3 and ${IS_OPEN}`,
      [viewer.organisationId, needId, viewer.personId],
    );
    return count > 0;
  }

  async findOpenTalent(needId: string): Promise<string | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ talent_id: string }[]>(
      `select talent_id from talent_map.need where organisation_id = $1 and id = $2 and ${IS_OPEN}`,
      [viewer.organisationId, needId],
    );
    return rows[0]?.talent_id ?? null;
  }

  async answer(needId: string, { text, name }: { readonly text: string; readonly name: string }): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query(
      `insert into talent_map.need_answer (organisation_id, need_id, person_id, person_name, body) values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, need_id, person_id) do update set person_name = excluded.person_name, body = excluded.body`,
      [viewer.organisationId, needId, viewer.personId, name, text],
    );
  }

  async withdrawAnswer(needId: string): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("delete from talent_map.need_answer where organisation_id = $1 and need_id = $2 and person_id = $3", [
      viewer.organisationId,
      needId,
      viewer.personId,
    ]);
  }
}
