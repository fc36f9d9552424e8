import { readFile } from "node:fs/promises";
import type { Client } from "pg";
import type { Demonstration } from "../../platform/module.js";

interface SeedPerson {
  readonly short: string;
  readonly fullName: string;
  readonly staffNumber: string;
  readonly email: string;
  readonly team: string;
  readonly location: string;
  readonly function: string;
  readonly roles: readonly string[];
}

interface Seed {
  readonly organisation: { readonly name: string; readonly defaultLanguage: "NL" | "EN" };
  readonly people: readonly SeedPerson[];
}

const SEED = new URL("../../../seed/demonstration-people.json", import.meta.url);
const KINDS = [
  ["TEAM", "team"],
  ["LOCATION", "location"],
  ["FUNCTION", "function"],
] as const;

/** The made-up people, or null when this database already had them. */
export async function seedDemonstration(owner: Client): Promise<void> {
  const { rowCount } = await owner.query("select from identity.organisation where is_demo limit 1");
  if (rowCount) return;
  const seed = await readSeed();
  const { rows } = await owner.query<{ organisation_id: string }>("select * from identity.create_organisation($1, null, null, $2, true)", [
    seed.organisation.name,
    seed.organisation.defaultLanguage,
  ]);
  const organisationId = rows[0]!.organisation_id;
  for (const [kind, field] of KINDS) {
    const names = [...new Set(seed.people.map((person) => person[field]))];
    await owner.query("insert into identity.frame_unit (organisation_id, kind, name) select $1, $2, unnest($3::text[])", [
      organisationId,
      kind,
      names,
    ]);
  }
  for (const person of seed.people) await insertPerson(owner, organisationId, person);
}

async function insertPerson(owner: Client, organisationId: string, person: SeedPerson): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    "insert into identity.person (organisation_id, full_name, email, staff_number) values ($1, $2, $3, $4) returning id",
    [organisationId, person.fullName, person.email, person.staffNumber],
  );
  const id = rows[0]!.id;
  await owner.query("insert into identity.membership (organisation_id, person_id, role) select $1, $2, unnest($3::text[])", [
    organisationId,
    id,
    person.roles,
  ]);
  for (const [kind, field] of KINDS) {
    await owner.query(
      `insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on)
       select organisation_id, $2, kind, id, current_date - 400 from identity.frame_unit where organisation_id = $1 and kind = $3 and name = $4`,
      [organisationId, id, kind, person[field]],
    );
  }
}

export interface DemonstrationState extends Demonstration {
  /** How many modules have filled it. */
  readonly stepsDone: number;
}

/** The demonstration organisation of this database with its people by short name, or null. */
export async function findDemonstration(owner: Client): Promise<DemonstrationState | null> {
  const { rows } = await owner.query<{ id: string; steps: number }>(
    "select organisation_id as id, demonstration_steps as steps from identity.organisation where is_demo limit 1",
  );
  const found = rows[0];
  if (!found) return null;
  const byEmail = new Map((await readSeed()).people.map((person) => [person.email, person.short]));
  const people = await owner.query<{ id: string; email: string }>(
    "select id, email from identity.person where organisation_id = $1 and email = any($2)",
    [found.id, [...byEmail.keys()]],
  );
  return {
    organisationId: found.id,
    stepsDone: found.steps,
    people: new Map(people.rows.map((row) => [byEmail.get(row.email) ?? "", row.id])),
  };
}

export async function recordDemonstrationStep(owner: Client, organisationId: string, stepsDone: number): Promise<void> {
  await owner.query("update identity.organisation set demonstration_steps = $2 where organisation_id = $1", [organisationId, stepsDone]);
}

async function readSeed(): Promise<Seed> {
  return JSON.parse(await readFile(SEED, "utf8")) as Seed;
}
