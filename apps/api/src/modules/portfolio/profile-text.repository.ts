import { writeContext } from "../../platform/graphql/context.js";
import { VERSIONS_KEPT, type TextKind } from "./profile-text.rules.js";

export interface StoredText {
  readonly id: string;
  readonly body: string;
  readonly version: number;
}

/** Writes and loads of the viewer's own texts, in the running mutation's transaction. */
export interface ProfileTextRepository {
  find(kind: TextKind): Promise<StoredText | null>;
  /** Null when another tab was first. */
  insert(kind: TextKind, body: string): Promise<StoredText | null>;
  /** The new version, or null when the text is no longer at `version`. */
  overwrite(id: string, version: number, body: string): Promise<number | null>;
  minutesSinceKept(id: string): Promise<number | null>;
  keep(text: StoredText): Promise<void>;
}

export class SqlProfileTextRepository implements ProfileTextRepository {
  async find(kind: TextKind): Promise<StoredText | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<StoredText[]>(
      "select id, body, version from portfolio.profile_text where organisation_id = $1 and owner_id = $2 and kind = $3",
      [viewer.organisationId, viewer.personId, kind],
    );
    return rows[0] ?? null;
  }

  async insert(kind: TextKind, body: string): Promise<StoredText | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<StoredText[]>(
      `insert into portfolio.profile_text (organisation_id, owner_id, kind, body) values ($1, $2, $3, $4)
       on conflict on constraint profile_text_once do nothing returning id, body, version`,
      [viewer.organisationId, viewer.personId, kind, body],
    );
    return rows[0] ?? null;
  }

  async overwrite(id: string, version: number, body: string): Promise<number | null> {
    const { manager, viewer } = writeContext();
    const [rows] = await manager.query<[{ version: number }[], number]>(
      `update portfolio.profile_text set body = $4, version = version + 1
       where organisation_id = $1 and id = $2 and version = $3 and owner_id = $5 returning version`,
      [viewer.organisationId, id, version, body, viewer.personId],
    );
    return rows[0]?.version ?? null;
  }

  async minutesSinceKept(id: string): Promise<number | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ minutes: number | null }[]>(
      `select extract(epoch from now() - max(replaced_at))::float8 / 60 as minutes
       from portfolio.profile_text_version where organisation_id = $1 and text_id = $2`,
      [viewer.organisationId, id],
    );
    return rows[0]?.minutes ?? null;
  }

  async keep(text: StoredText): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query(
      "insert into portfolio.profile_text_version (organisation_id, text_id, version, owner_id, body) values ($1, $2, $3, $4, $5)",
      [viewer.organisationId, text.id, text.version, viewer.personId, text.body],
    );
    await manager.query(
      `delete from portfolio.profile_text_version where organisation_id = $1 and text_id = $2 and version < (
         select min(version) from (select version from portfolio.profile_text_version
           where organisation_id = $1 and text_id = $2 order by version desc limit $3) kept)`,
      [viewer.organisationId, text.id, VERSIONS_KEPT],
    );
  }
}
