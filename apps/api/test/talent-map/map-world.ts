import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { MapSecrets } from "../../src/modules/talent-map/map-secrets.js";
import { PublicationService, type PublicationStep } from "../../src/modules/talent-map/publication.service.js";
import { importTalents, readCatalogue } from "../../src/modules/talents/index.js";
import { closePools, createPools, type Pools } from "../../src/platform/db/pools.js";
import { KeyStore } from "../../src/platform/keys/key-store.js";
import { createLog } from "../../src/platform/log/log.js";
import type { TestApp } from "../testkit/test-app.js";
import { createTestDatabase } from "../testkit/test-database.js";

const STARTER = new URL("../../seed/talents.json", import.meta.url);

/** A database with organisations of made-up people, and the publication as the worker runs it. */
export class MapWorld {
  private constructor(
    readonly pools: Pools,
    readonly admin: pg.Client,
    readonly keys: KeyStore,
    private readonly remove: () => Promise<void>,
  ) {}

  static async open(): Promise<MapWorld> {
    const database = await createTestDatabase();
    const directory = await mkdtemp(join(tmpdir(), "ek-map-"));
    const pools = createPools({ adminUrl: database.adminUrl, database: database.name, roleSecret: database.roleSecret, size: 3 });
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    return new MapWorld(pools, admin, new KeyStore(join(directory, "keys")), async () => {
      await closePools(pools);
      await admin.end();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    });
  }

  /** Beside a whole product, on its database and its keys. */
  static on(app: TestApp): MapWorld {
    const { pools, keys } = app.running.platform;
    return new MapWorld(pools, app.admin, keys, async () => undefined);
  }

  close(): Promise<void> {
    return this.remove();
  }

  publication(afterStep?: (step: PublicationStep, client: pg.PoolClient) => Promise<void>): PublicationService {
    return new PublicationService(this.pools.publish, new MapSecrets(this.keys), createLog("silent"), afterStep);
  }

  /** An organisation with its catalogue, people in five teams, three locations and four functions, and a map that is on. */
  async anOrganisation(people: number, { isOn = true, profile = "STANDARD" } = {}): Promise<string> {
    const { rows } = await this.admin.query<{ id: string }>(
      "insert into identity.organisation (name) values ($1) returning organisation_id as id",
      [`Zorgnet ${randomUUID()}`],
    );
    const organisationId = rows[0]!.id;
    await importTalents(this.pools.api, organisationId, await readCatalogue(STARTER));
    await this.admin.query(
      `with unit as (
         insert into identity.frame_unit (organisation_id, kind, name)
         select $1, kind, kind || ' ' || n from (values ('TEAM', 5), ('LOCATION', 3), ('FUNCTION', 4)) k(kind, many), generate_series(0, many - 1) n
         returning kind, id, split_part(name, ' ', 2)::int as n),
       person as (
         insert into identity.person (organisation_id, full_name, staff_number)
         select $1, 'Persoon ' || n, n::text from generate_series(1, $2::int) n returning id, staff_number::int as n)
       insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on)
       select $1, person.id, unit.kind, unit.id, current_date - 100 from person join unit on unit.n =
         case unit.kind when 'TEAM' then person.n % 5 when 'LOCATION' then person.n * 7 % 3 else person.n * 11 % 4 end`,
      [organisationId, people],
    );
    await this.admin.query(
      `with someone as (select id from identity.person where organisation_id = $1 limit 1),
       decision as (insert into talent_map.decision (organisation_id, reference, decided_on, recorded_by) select $1, 'OR 12', current_date, id from someone returning id)
       insert into talent_map.setting (organisation_id, is_on, decision_id, profile) select $1, $2, id, $3 from decision`,
      [organisationId, isOn, profile],
    );
    return organisationId;
  }

  /** Each of these people (by number) claims talents of the catalogue and says yes to the map. */
  async takePart(organisationId: string, from: number, to: number, talents = 3): Promise<void> {
    await this.admin.query(
      `insert into talents.claim (organisation_id, owner_id, talent_id, position)
       select $1, p.id, t.id, row_number() over (partition by p.id) from identity.person p
       cross join lateral (select id from talents.talent where organisation_id = $1 order by position offset p.staff_number::int * 5 % 20 limit $4) t
       where p.organisation_id = $1 and p.staff_number::int between $2 and $3`,
      [organisationId, from, to, talents],
    );
    await this.admin.query(
      `insert into privacy.consent (organisation_id, person_id, purpose, covers_all, text_version)
       select $1, id, 'MAP', true, 1 from identity.person where organisation_id = $1 and staff_number::int between $2 and $3`,
      [organisationId, from, to],
    );
  }

  async stop(organisationId: string, from: number, to: number): Promise<void> {
    await this.admin.query(
      `delete from privacy.consent where organisation_id = $1
       and person_id in (select id from identity.person where organisation_id = $1 and staff_number::int between $2 and $3)`,
      [organisationId, from, to],
    );
  }

  /** Everything that was published, as rows in a fixed order. */
  async published(organisationId: string): Promise<Record<string, unknown[]>> {
    const tables = ["epoch", "published_group", "published_expression", "published_cell", "mark", "skipped_date"];
    const all: Record<string, unknown[]> = {};
    for (const table of tables) {
      const { rows } = await this.admin.query<{ row: unknown }>(
        `select to_jsonb(t) as row from talent_map.${table} t where organisation_id = $1 order by t`,
        [organisationId],
      );
      all[table] = rows.map(({ row }) => row);
    }
    return all;
  }
}
