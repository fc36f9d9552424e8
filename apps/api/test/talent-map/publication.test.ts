import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { PUBLICATION_STEPS } from "../../src/modules/talent-map/publication.service.js";
import { MapWorld } from "./map-world.js";

const DAYS = ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01", "2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01"];

describe("publishing the talent map", () => {
  let world: MapWorld;
  beforeAll(async () => {
    world = await MapWorld.open();
  });
  afterAll(() => world.close());

  const publish = async (organisationId: string, day = "2026-01-01") => {
    await world.publication().freeze(organisationId, day);
    return world.publication().publish(organisationId, day, day);
  };
  const countOf = async (organisationId: string, table: string) => (await world.published(organisationId))[table]?.length ?? 0;

  it("does nothing while the map is off, and the database itself keeps it off without a decision", async () => {
    const organisationId = await world.anOrganisation(60, { isOn: false });
    await world.takePart(organisationId, 1, 60);
    await world.publication().runDay(organisationId, "2026-01-01");
    expect(await publish(organisationId)).toBe("NOTHING_TO_DO");
    await expect(
      world.admin.query("update talent_map.setting set is_on = true, decision_id = null where organisation_id = $1", [organisationId]),
    ).rejects.toThrow("setting_decided");
  });

  it("does not publish a date whose groups were not frozen", async () => {
    const organisationId = await world.anOrganisation(60);
    await world.takePart(organisationId, 1, 60);
    expect(await world.publication().publish(organisationId, "2026-01-01", "2026-01-01")).toBe("NOTHING_TO_DO");
  });

  it("skips a date with 24 who take part, and one with four who changed, with the same line and nothing else", async () => {
    const organisationId = await world.anOrganisation(80);
    await world.takePart(organisationId, 1, 24);
    expect(await publish(organisationId, DAYS[0])).toBe("SKIPPED");
    await world.takePart(organisationId, 25, 60);
    expect(await publish(organisationId, DAYS[1])).toBe("PUBLISHED");
    await world.takePart(organisationId, 61, 62);
    await world.stop(organisationId, 1, 2);
    expect(await publish(organisationId, DAYS[2])).toBe("SKIPPED");
    await world.stop(organisationId, 3, 14);
    expect(await publish(organisationId, DAYS[3])).toBe("PUBLISHED");
    const { skipped_date: skipped } = await world.published(organisationId);
    expect(skipped).toEqual([DAYS[0], DAYS[2]].map((day) => ({ organisation_id: organisationId, scheduled_on: day })));
  });

  it("publishes a date once, and twice at the same time only once", async () => {
    const organisationId = await world.anOrganisation(60);
    await world.takePart(organisationId, 1, 60);
    await world.publication().freeze(organisationId, "2026-01-01");
    const results = await Promise.all([1, 2].map(() => world.publication().publish(organisationId, "2026-01-01", "2026-01-01")));
    expect(results.toSorted()).toEqual(["NOTHING_TO_DO", "PUBLISHED"]);
    expect(await countOf(organisationId, "epoch")).toBe(1);
  });

  it("counts people where they were when the groups froze, and only talents they lent out", async () => {
    const organisationId = await world.anOrganisation(100);
    await world.takePart(organisationId, 1, 100, 1);
    await world.publication().freeze(organisationId, "2026-01-01");
    await world.admin.query("update identity.placement set ended_on = current_date where organisation_id = $1", [organisationId]);
    // All but ten lend out nothing any more: a consent for chosen talents, none of which they chose.
    await world.admin.query(
      `update privacy.consent set covers_all = false where organisation_id = $1
       and person_id in (select id from identity.person where organisation_id = $1 and staff_number::int > 10)`,
      [organisationId],
    );
    expect(await world.publication().publish(organisationId, "2026-01-01", "2026-01-01")).toBe("PUBLISHED");
    const { published_group: groups, published_cell: cells } = (await world.published(organisationId)) as {
      published_group: { dimension: string }[];
      published_cell: { value: number | null }[];
    };
    expect(groups.map(({ dimension }) => dimension).toSorted()).toEqual(["ORGANISATION", ...Array.from({ length: 5 }, () => "TEAM")]);
    expect(Math.max(...cells.map(({ value }) => value ?? 0))).toBeLessThanOrEqual(15);
  });

  it("has no column for a true count, a key or noise, and numbers that nobody can change", async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select format('%s.%s', table_name, column_name) as name from information_schema.columns where table_schema = 'talent_map'
       and column_name ~ 'count|participants|holders|noise|key|uniform|draw'`,
    );
    // D, which HR may know.
    expect(rows.map(({ name }) => name)).toEqual(["epoch.max_noise"]);
    for (const role of ["api", "hr", "publish", "jobs"] as const) {
      await expect(world.pools[role].query("update talent_map.published_cell set value = 8")).rejects.toThrow("permission denied");
      await expect(world.pools[role].query("delete from talent_map.published_cell")).rejects.toThrow("permission denied");
    }
  });

  it("keeps the same numbers a cell a line and a group a line", async () => {
    const organisationId = await world.anOrganisation(200);
    await world.takePart(organisationId, 1, 150, 8);
    await publish(organisationId);
    const { rows } = await world.admin.query<{ different: string; shown: string }>(
      `select count(*) filter (where g.about[x.expression_no] is distinct from c.value) as different, count(c.value) as shown
       from talent_map.published_group g
       join talent_map.published_expression x on x.organisation_id = g.organisation_id and x.epoch = g.epoch
       left join talent_map.published_cell c on c.organisation_id = g.organisation_id and c.epoch = g.epoch
         and c.group_no = g.group_no and c.expression_no = x.expression_no
       where g.organisation_id = $1`,
      [organisationId],
    );
    expect(rows[0]?.different).toBe("0");
    expect(Number(rows[0]?.shown)).toBeGreaterThan(40);
  });

  it("is whole or not there when the process dies between any two steps, and the next run gives the same numbers", async () => {
    const organisationId = await world.anOrganisation(120);
    await world.takePart(organisationId, 1, 90);
    await world.publication().freeze(organisationId, "2026-01-01");
    const before = await world.published(organisationId);
    for (const step of PUBLICATION_STEPS) {
      const killed = world.publication(async (reached, client) => {
        if (reached !== step) return;
        const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
        await world.admin.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
        await client.query("select 1");
      });
      await expect(killed.publish(organisationId, "2026-01-01", "2026-01-01")).rejects.toThrow();
      expect(await world.published(organisationId)).toEqual(before);
    }
    await world.publication().publish(organisationId, "2026-01-01", "2026-01-01");
    const first = await world.published(organisationId);
    for (const table of ["published_cell", "published_group", "published_expression", "mark", "epoch"]) {
      await world.admin.query(`delete from talent_map.${table} where organisation_id = $1`, [organisationId]);
    }
    await world.publication().publish(organisationId, "2026-01-01", "2026-01-01");
    expect(await world.published(organisationId)).toEqual(first);
    expect(first["published_cell"]?.length).toBeGreaterThan(100);
  });

  it("stops for good when its secret is lost, rather than drawing anew", async () => {
    const organisationId = await world.anOrganisation(60);
    await world.takePart(organisationId, 1, 60);
    await publish(organisationId, DAYS[0]);
    await world.keys.destroy(`talent-map/${organisationId}`);
    await expect(world.publication().freeze(organisationId, DAYS[1] ?? "")).rejects.toThrow("no such key");
  });

  it("uses another secret only from a year's boundary, and still knows how many changed", async () => {
    const organisationId = await world.anOrganisation(60);
    await world.takePart(organisationId, 1, 40);
    await publish(organisationId, "2026-10-01");
    await world.admin.query(
      `insert into talent_map.secret_change (organisation_id, from_year, requested_by, requested_on)
       select $1, 2027, id, '2026-06-01' from identity.person where organisation_id = $1 limit 1`,
      [organisationId],
    );
    expect(await publish(organisationId, "2027-01-01")).toBe("SKIPPED");
    await world.takePart(organisationId, 41, 60);
    expect(await publish(organisationId, "2027-04-01")).toBe("PUBLISHED");
    expect(await world.keys.list(`talent-map/${organisationId}`)).toEqual(["from-0", "from-2027"]);
    await expect(
      world.admin.query(
        `insert into talent_map.secret_change (organisation_id, from_year, requested_by)
         select $1, extract(year from current_date)::int, id from identity.person where organisation_id = $1 limit 1`,
        [organisationId],
      ),
    ).rejects.toThrow("secret_change_boundary");
  });

  it("keeps the lineage of a renamed team, and of one that was away for a date", async () => {
    const organisationId = await world.anOrganisation(60);
    const lineages = async (day: string) => {
      const { rows } = await world.admin.query<{ name: string; lineage: string }>(
        "select name, lineage from talent_map.frozen_group where organisation_id = $1 and scheduled_on = $2 and dimension = 'TEAM' order by name",
        [organisationId, day],
      );
      return new Map(rows.map(({ name, lineage }) => [name, lineage]));
    };
    await world.publication().freeze(organisationId, "2026-01-01");
    const first = await lineages("2026-01-01");
    await world.admin.query("update identity.frame_unit set name = 'Zonsopgang' where organisation_id = $1 and name = 'TEAM 0'", [
      organisationId,
    ]);
    await world.admin.query(
      `update identity.placement set kind = 'LOCATION', unit_id = (select id from identity.frame_unit where organisation_id = $1 and name = 'LOCATION 0'),
         started_on = started_on - 100, ended_on = started_on - 100
       where organisation_id = $1 and unit_id = (select id from identity.frame_unit where organisation_id = $1 and name = 'TEAM 1')`,
      [organisationId],
    );
    await world.publication().freeze(organisationId, "2026-04-01");
    const second = await lineages("2026-04-01");
    expect(second.get("Zonsopgang")).toBe(first.get("TEAM 0"));
    expect(second.has("TEAM 1")).toBe(false);
    await world.admin.query(
      `insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on)
       select $1, p.id, 'TEAM', u.id, current_date from identity.person p, identity.frame_unit u
       where p.organisation_id = $1 and p.staff_number::int % 5 = 1 and u.organisation_id = $1 and u.name = 'TEAM 1'`,
      [organisationId],
    );
    await world.publication().freeze(organisationId, "2026-07-01");
    expect((await lineages("2026-07-01")).get("TEAM 1")).toBe(first.get("TEAM 1"));
  });

  it("hides an epoch with eight newer ones", async () => {
    const organisationId = await world.anOrganisation(200);
    for (const [index, day] of DAYS.entries()) {
      await world.takePart(organisationId, index === 0 ? 1 : 30 + index * 15, 44 + index * 15);
      expect(await publish(organisationId, day)).toBe("PUBLISHED");
    }
    const { rows } = await world.admin.query<{ number: number; until: string }>(
      "select number, shown_until::text as until from talent_map.epoch where organisation_id = $1 order by number",
      [organisationId],
    );
    expect(rows.map(({ until }) => until)).toEqual(["2028-01-01", ...Array.from({ length: 8 }, () => "2028-07-01")]);
  });
});
