import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { LoginRole } from "../../src/platform/db/roles.js";
import { withTenant } from "../../src/platform/db/tenant.js";
import { MapWorld } from "./map-world.js";

const PUBLICATION = ["epoch", "published_cell", "published_expression", "published_group", "skipped_date"];

describe("the database roles around the talent map", () => {
  let world: MapWorld;
  let organisationId: string;
  let elsewhere: string;
  let tables: string[];
  beforeAll(async () => {
    world = await MapWorld.open();
    [organisationId, elsewhere] = [await world.anOrganisation(60), await world.anOrganisation(60)];
    for (const id of [organisationId, elsewhere]) {
      await world.takePart(id, 1, 60);
      await world.publication().freeze(id, "2026-01-01");
      // Published today, so that it is shown whatever day it is.
      await world.publication().publish(id, "2026-01-01", new Date().toISOString().slice(0, 10));
    }
    const { rows } = await world.admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
    );
    tables = rows.map(({ name }) => name);
  });
  afterAll(() => world.close());

  const run = (role: LoginRole, text: string, organisation = organisationId): Promise<number> =>
    withTenant(world.pools[role], { organisationId: organisation }, async (client) => (await client.query(text)).rowCount ?? 0);
  const isRefused = async (role: LoginRole, text: string): Promise<boolean> =>
    run(role, text).then(
      () => false,
      (error: Error & { code?: string }) => {
        // 42501: no right to it.
        if (error.code !== "42501") throw error;
        return true;
      },
    );

  it("let ek_hr read what was published, and not one other table of the database", async () => {
    expect(tables.length).toBeGreaterThan(50);
    const readable: string[] = [];
    for (const table of tables) if (!(await isRefused("hr", `select * from ${table} limit 1`))) readable.push(table);
    expect(readable).toEqual(PUBLICATION.map((table) => `talent_map.${table}`));
  });

  it("let ek_hr write nothing: no line anywhere, no table, no file, no other role", async () => {
    for (const table of tables) {
      expect(await isRefused("hr", `delete from ${table}`).catch(isNoTable)).toBe(true);
      expect(await isRefused("hr", `insert into ${table} default values`).catch(isNoTable)).toBe(true);
    }
    for (const text of [
      "create table talent_map.mine (a int)",
      "create table public.mine (a int)",
      "create temp table mine (a int)",
      "create function public.mine() returns int language sql as 'select 1'",
      "copy talent_map.published_cell to '/tmp/cells'",
      "set role ek_publish",
      "set role ek_owner",
      "select pg_read_file('/etc/passwd')",
      "select * from pg_authid",
    ]) {
      expect(await isRefused("hr", text)).toBe(true);
    }
  });

  it("let ek_hr call no function of ours but those that say whose rows these are and whether the map is on", async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prokind = 'f' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'extension', 'graphile_worker')
         and has_schema_privilege('ek_hr', n.oid, 'usage') and has_function_privilege('ek_hr', p.oid, 'execute') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(["app.organisation_id()", "app.person_id()", "talent_map.is_on()"]);
  });

  it("show ek_hr the numbers of its own organisation only, and none without a context", async () => {
    expect(await run("hr", "select from talent_map.published_cell")).toBeGreaterThan(100);
    expect(await run("hr", `select from talent_map.published_cell where organisation_id = '${elsewhere}'`)).toBe(0);
    expect((await world.pools.hr.query("select from talent_map.published_cell")).rowCount).toBe(0);
  });

  it("show ek_hr nothing of a map that was turned off", async () => {
    await world.admin.query("update talent_map.setting set is_on = false where organisation_id = $1", [organisationId]);
    for (const table of PUBLICATION.filter((name) => name !== "skipped_date"))
      expect(await run("hr", `select from talent_map.${table}`)).toBe(0);
    await world.admin.query("update talent_map.setting set is_on = true where organisation_id = $1", [organisationId]);
  });

  it("show ek_hr nothing of an epoch that is withdrawn", async () => {
    await world.admin.query("update talent_map.epoch set shown_until = current_date where organisation_id = $1", [elsewhere]);
    for (const table of PUBLICATION.filter((name) => name !== "skipped_date")) {
      expect(await run("hr", `select from talent_map.${table}`, elsewhere)).toBe(0);
    }
  });

  it("let nobody but the computation and the person read a consent", async () => {
    for (const role of ["hr", "jobs", "box", "release"] as const) {
      expect(await isRefused(role, "select from privacy.consent")).toBe(true);
      expect(await isRefused(role, "select from talent_map.mark")).toBe(true);
    }
    expect(await run("api", "select from privacy.consent")).toBe(0);
    expect(await run("publish", "select from privacy.consent")).toBe(60);
    for (const table of ["mark", "frozen_placement", "published_cell"])
      expect(await isRefused("api", `select from talent_map.${table}`)).toBe(true);
  });

  it("show the computation the talents of people who said yes, and no word of anything else", async () => {
    expect(await run("publish", "select talent_id from talents.claim")).toBe(180);
    await world.stop(organisationId, 1, 10);
    expect(await run("publish", "select talent_id from talents.claim")).toBe(150);
    for (const text of ["select note from talents.claim", "select full_name from identity.person", "select email from identity.person"]) {
      expect(await isRefused("publish", text)).toBe(true);
    }
    for (const table of ["portfolio.profile_text", "goals.goal", "feedback.round", "ballot.ballot"]) {
      expect(await isRefused("publish", `select from ${table}`)).toBe(true);
    }
  });

  const isNoTable = (error: Error & { code?: string }): boolean => ["42809", "0A000", "55000"].includes(error.code ?? "");
});
