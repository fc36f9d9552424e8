import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createLog,
  databaseUrl,
  hashToken,
  importTalents,
  OwnerClient,
  readCatalogue,
  readConfig,
  serve,
  type Running,
} from "@eigenkleur/api";
import { MapReads, MapSecrets, PublicationService } from "@eigenkleur/api/talent-map";
import { startDevDatabase, type DevDatabase } from "@eigenkleur/devdb";
import { Client } from "pg";

const DATABASE = "eigenkleur_attack_map";
const CATALOGUE = new URL("../../../apps/api/seed/talents.json", import.meta.url);
const PEOPLE = 300;
const DATES = ["2026-01-01", "2026-04-01"] as const;

/** What came over the wire. */
export interface Answer {
  readonly status: number;
  readonly length: string | null;
  readonly text: string;
}

/** The whole product with a published map of 300 made-up people in five teams, and somebody who acts as HR. */
export class MapProduct {
  private constructor(
    private readonly directory: string,
    private readonly server: DevDatabase,
    private readonly running: Running,
    /** A superuser, for arranging and for the weak designs. */
    readonly admin: Client,
    readonly organisationId: string,
    private readonly cookie: string,
  ) {}

  static async start(): Promise<MapProduct> {
    const directory = await mkdtemp(join(tmpdir(), "ek-attack-map-"));
    // The database server runs under another account when we are root.
    await chmod(directory, 0o711);
    const server = await startDevDatabase({ dataDir: join(directory, "postgres"), port: 0, fast: true });
    const config = readConfig({
      NODE_ENV: "test",
      ROLE: "api",
      HOST: "127.0.0.1",
      PORT: "0",
      DATABASE_URL: server.adminUrl,
      DATABASE_NAME: DATABASE,
      DATABASE_POOL: "3",
      EIGENKLEUR_KEY_DIR: join(directory, "keys"),
      EIGENKLEUR_DATA_DIR: directory,
      LOG_LEVEL: "silent",
    });
    const running = await serve({
      config,
      log: createLog("silent"),
      trusted: new Map(),
      clientDirectory: new URL(`file://${directory}/none/`),
    });
    const admin = new Client({ connectionString: databaseUrl({ adminUrl: server.adminUrl, database: DATABASE }) });
    await admin.connect();
    const organisationId = await furnish(admin, running);
    const product = new MapProduct(directory, server, running, admin, organisationId, await sessionOf(admin, organisationId, 1, "HR"));
    await product.takePart(1, 200);
    await product.publish(DATES[0]);
    await product.takePart(201, 290);
    await product.publish(DATES[1]);
    return product;
  }

  /** The published numbers as HR's role reads them. */
  get reads(): MapReads {
    return new MapReads(this.running.platform.pools.hr);
  }

  private async publish(day: string): Promise<void> {
    const { pools, keys } = this.running.platform;
    const publication = new PublicationService(pools.publish, new MapSecrets(keys), createLog("silent"));
    await publication.freeze(this.organisationId, day);
    const result = await publication.publish(this.organisationId, day, new Date().toISOString().slice(0, 10));
    if (result !== "PUBLISHED") throw new Error(`The map was not published on ${day}.`);
  }

  /** These people, by number, claim three talents of the first twenty and say yes to the map. */
  private async takePart(from: number, to: number): Promise<void> {
    await this.admin.query(
      `insert into talents.claim (organisation_id, owner_id, talent_id, position)
       select $1, p.id, t.id, row_number() over (partition by p.id) from identity.person p
       cross join lateral (select id from talents.talent where organisation_id = $1 order by position offset p.staff_number::int * 5 % 20 limit 3) t
       where p.organisation_id = $1 and p.staff_number::int between $2 and $3`,
      [this.organisationId, from, to],
    );
    // One talent of three people in one team: hidden there, while many other hidden ones are held by nobody.
    await this.admin.query(
      `insert into talents.claim (organisation_id, owner_id, talent_id, position)
       select $1, p.id, t.id, 99 from identity.person p, talents.talent t where p.organisation_id = $1 and t.organisation_id = $1
       and p.staff_number in ('5', '10', '15') and p.staff_number::int between $2 and $3 and t.id = (
         select id from talents.talent where organisation_id = $1 order by position offset 55 limit 1)`,
      [this.organisationId, from, to],
    );
    await this.admin.query(
      `insert into privacy.consent (organisation_id, person_id, purpose, covers_all, text_version)
       select $1, id, 'MAP', true, 1 from identity.person where organisation_id = $1 and staff_number::int between $2 and $3`,
      [this.organisationId, from, to],
    );
  }

  /** Somebody's own page, by number. */
  async asEmployee(number: number): Promise<OwnerClient> {
    return new OwnerClient(this.origin, await sessionOf(this.admin, this.organisationId, number, null));
  }

  private get origin(): string {
    return `http://127.0.0.1:${this.running.port}`;
  }

  /** One request as HR, byte for byte. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, length: response.headers.get("content-length"), text: await response.text() };
  }

  async stop(): Promise<void> {
    await this.admin.end();
    await this.running.stop();
    await this.server.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** An organisation with its catalogue, its people in five teams, three locations and four functions, and a map that is on. */
async function furnish(admin: Client, running: Running): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    "insert into identity.organisation (name) values ('Zorgnet') returning organisation_id as id",
  );
  const organisationId = rows[0]?.id ?? "";
  await importTalents(running.platform.pools.api, organisationId, await readCatalogue(CATALOGUE));
  await admin.query(
    `with unit as (
       insert into identity.frame_unit (organisation_id, kind, name)
       select $1, kind, kind || ' ' || n from (values ('TEAM', 5), ('LOCATION', 3), ('FUNCTION', 4)) k(kind, many), generate_series(0, many - 1) n
       returning kind, id, split_part(name, ' ', 2)::int as n),
     person as (
       insert into identity.person (organisation_id, full_name, staff_number)
       select $1, 'Person ' || n, n::text from generate_series(1, $2::int) n returning id, staff_number::int as n),
     role as (insert into identity.membership (organisation_id, person_id, role)
       select $1, id, r from person, unnest(case when n = 1 then array['EMPLOYEE', 'HR'] else array['EMPLOYEE'] end) r)
     insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on)
     select $1, person.id, unit.kind, unit.id, current_date - 100 from person join unit on unit.n =
       case unit.kind when 'TEAM' then person.n % 5 when 'LOCATION' then person.n * 7 % 3 else person.n * 11 % 4 end`,
    [organisationId, PEOPLE],
  );
  await admin.query(
    `with decision as (insert into talent_map.decision (organisation_id, reference, decided_on, recorded_by)
       select $1, 'OR 12', current_date, id from identity.person where organisation_id = $1 limit 1 returning id)
     insert into talent_map.setting (organisation_id, is_on, decision_id) select $1, true, id from decision`,
    [organisationId],
  );
  return organisationId;
}

async function sessionOf(admin: Client, organisationId: string, number: number, actingAs: "HR" | null): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await admin.query(
    `insert into identity.session (organisation_id, person_id, token_hash, idle_until, ends_at, fresh_until, acting_as)
     select $1, id, $3, now() + interval '3 hours', now() + interval '12 hours', now() + interval '3 hours', $4
     from identity.person where organisation_id = $1 and staff_number = $2::text`,
    [organisationId, number, hashToken(token), actingAs],
  );
  return `eigenkleur=${token}`;
}
