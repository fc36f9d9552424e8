import { createHash } from "node:crypto";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../testkit/test-database.js";

/** A uuid that says what it is. */
export function id(kind: string, number: number): string {
  const hex = Buffer.from(kind.padEnd(4, " ").slice(0, 4)).toString("hex");
  return `${hex}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

export const AMSTERDAM = id("org", 1);
export const UTRECHT = id("org", 2);
export const ADA = id("keep", 1);
export const BOB = id("keep", 2);
export const EVA = id("keep", 3);

const TABLES = ["keeper", "animal", "visit", "toy", "access_log"];
const ORGANISATION = "organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid";

const DDL = `
  create schema zoo;
  create table zoo.keeper (organisation_id uuid not null, id uuid not null, name text not null, nickname text, primary key (organisation_id, id));
  create table zoo.animal (organisation_id uuid not null, id uuid not null, keeper_id uuid, name text not null, mood text not null default 'CALM',
    weight float8, born_on date not null default '2020-02-29', created_at timestamptz not null, is_secret boolean not null default false, primary key (organisation_id, id));
  create table zoo.visit (organisation_id uuid not null, id uuid not null, animal_id uuid not null, position int not null, note text, primary key (organisation_id, id));
  create table zoo.toy (organisation_id uuid not null, id uuid not null, keeper_id uuid, animal_id uuid, name text not null, is_hidden boolean not null default false, primary key (organisation_id, id));
  create table zoo.access_log (organisation_id uuid not null, reader_id uuid not null, animal_id uuid not null);
  create table zoo.session (token_hash bytea primary key, organisation_id uuid not null, person_id uuid not null, roles text[] not null);
  create function zoo.session_context(hash bytea) returns table (organisation_id uuid, person_id uuid, roles text[], needs_touch boolean)
    language sql stable security definer as 'select s.organisation_id, s.person_id, s.roles, true from zoo.session s where s.token_hash = hash';
  ${TABLES.map((table) => `alter table zoo.${table} enable row level security; alter table zoo.${table} force row level security;`).join("\n")}
  ${TABLES.filter((table) => table !== "access_log")
    .map((table) => `create policy tenant on zoo.${table} using (${ORGANISATION}) with check (${ORGANISATION});`)
    .join("\n")}
  create policy own on zoo.access_log using (${ORGANISATION}) with check (${ORGANISATION} and reader_id = nullif(current_setting('app.person_id', true), '')::uuid);
`;

export interface Zoo {
  /** As the superuser, past row-level security: to set things up and to look behind the curtain. */
  readonly admin: pg.Pool;
  /** As the role of the API: no superuser, no bypass. */
  readonly api: pg.Pool;
  readonly apiUrl: string;
  drop(): Promise<void>;
}

/** The zoo on a real PostgreSQL with forced row-level security, two organisations in it. */
export async function openZoo(): Promise<Zoo> {
  const database: TestDatabase = await createTestDatabase();
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const role = `${database.name}_api`;
  await admin.query(DDL);
  await admin.query(`create role ${role} login nosuperuser nobypassrls password 'zoo';
    grant connect on database ${database.name} to ${role};
    grant usage on schema zoo to ${role};
    grant select on zoo.keeper, zoo.animal, zoo.visit, zoo.toy to ${role};
    grant insert on zoo.access_log to ${role}`);
  await fill(admin);
  const url = new URL(database.adminUrl);
  url.username = role;
  url.password = "zoo";
  const api = new pg.Pool({ connectionString: url.href, max: 4 });
  for (const pool of [admin, api]) pool.on("error", () => undefined);
  return {
    admin,
    api,
    apiUrl: url.href,
    drop: async () => {
      await api.end();
      await admin.query(`drop owned by ${role}; drop role ${role}`);
      await admin.end();
      await database.drop();
    },
  };
}

async function fill(admin: pg.Pool): Promise<void> {
  const people: readonly (readonly [string, string, string, string | null, string, readonly string[]])[] = [
    [AMSTERDAM, ADA, "Ada", "Addy", "ada", ["EMPLOYEE"]],
    [AMSTERDAM, BOB, "Bob", null, "bob", ["EMPLOYEE", "VET"]],
    [UTRECHT, EVA, "Eva", null, "eva", ["EMPLOYEE", "VET"]],
  ];
  for (const [organisation, person, name, nickname, token, roles] of people) {
    await admin.query("insert into zoo.keeper values ($1, $2, $3, $4)", [organisation, person, name, nickname]);
    await admin.query("insert into zoo.session values ($1, $2, $3, $4)", [tokenHash(token), organisation, person, roles]);
  }
  // Seven for Ada: two secret, three at the same microsecond; one without a keeper; Eva's live in another organisation.
  await admin.query(
    `insert into zoo.animal (organisation_id, id, keeper_id, name, mood, weight, born_on, created_at, is_secret)
     select $1::uuid, ('616e696d-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, $2::uuid, 'Animal ' || (n % 3) || n,
       case when n % 2 = 0 then 'CROSS' else 'CALM' end, n * 1.25, date '2020-02-26' + (n / 2),
       timestamptz '2024-05-01 10:00:00.123456+02' + (n / 3) * interval '1 microsecond', n in (2, 5)
     from generate_series(1, 7) n`,
    [AMSTERDAM, ADA],
  );
  await admin.query(
    `insert into zoo.animal (organisation_id, id, keeper_id, name, weight, created_at) values
      ($1, $2, null, 'Stray', null, '2024-01-01'), ($1, $3, $4, 'Bobcat', 3, '2024-01-02'), ($5, $6, $7, 'Evil twin', 1e21, '2024-01-03')`,
    [AMSTERDAM, id("anim", 8), id("anim", 9), BOB, UTRECHT, id("anim", 1), EVA],
  );
  await admin.query(
    `insert into zoo.visit select $1::uuid, gen_random_uuid(), ('616e696d-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, p, 'visit ' || p
     from generate_series(1, 9) n, generate_series(1, 3) p`,
    [AMSTERDAM],
  );
  await admin.query(
    `insert into zoo.toy values ($1, $2, $3, $4, 'Ball', false), ($1, $5, $3, null, 'Diary', true), ($6, $7, $8, $9, 'Twin ball', false)`,
    [AMSTERDAM, id("toy", 1), ADA, id("anim", 2), id("toy", 2), UTRECHT, id("toy", 3), EVA, id("anim", 1)],
  );
}
