import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Column, DataSource, Entity, PrimaryColumn } from "typeorm";
import type { EntityList } from "../../src/platform/db/data-source.js";
import { TestApp } from "../testkit/test-app.js";

/**
 * Migrations are raw SQL and own more than an entity can say. What the database has on top of the entities does not
 * mislead a write, so it is no drift: checks, exclusions, indexes, foreign keys over two columns, generated columns.
 * Everything an entity claims and the database lacks is drift, and so is any other column or key.
 */
const OWNED_BY_MIGRATIONS = [
  {
    what: "check, exclusion, foreign key or uniqueness that no entity repeats",
    statement: /^ALTER TABLE \S+ DROP CONSTRAINT "(?<name>\w+)"$/,
    exists: "select conname as name from pg_constraint where contype in ('c', 'x', 'f', 'u')",
  },
  {
    what: "index over expressions, partial or for reading only",
    statement: /^DROP INDEX "(?:\w+)"\."(?<name>\w+)"$/,
    exists: "select c.relname as name from pg_class c where c.relkind = 'i'",
  },
  {
    what: "TypeORM's own note about a generated column",
    statement: /^DELETE FROM "(?<name>typeorm_metadata)"/,
    exists: "select 'typeorm_metadata' as name",
  },
  {
    what: "generated column",
    statement: /^ALTER TABLE \S+ DROP COLUMN "(?<name>\w+)"$/,
    exists: "select attname as name from pg_attribute where attgenerated <> ''",
  },
] as const;

/** TypeORM 1.1 proposes to set a default that is already there when it is `gen_random_uuid()` or `current_date`: it takes them for its own. */
const DEFAULTS = `select format('"%s"."%s" ALTER COLUMN "%s"', n.nspname, c.relname, a.attname) as place, pg_get_expr(d.adbin, d.adrelid) as value
  from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum`;
const DEFAULT_STATEMENT = /^ALTER TABLE (?<place>\S+ ALTER COLUMN \S+) (?:DROP DEFAULT|SET DEFAULT (?<value>.+))$/;
const sameDefault = (value: string): string => value.replace("('now'::text)::date", "CURRENT_DATE");

/** Leaves out defaults that are set to what they already are, with the dropping before it. */
function withoutSameDefaults(queries: readonly string[], defaults: ReadonlyMap<string, string>): string[] {
  const isSame = (query: string | undefined): boolean => {
    const found = DEFAULT_STATEMENT.exec(query ?? "")?.groups;
    return found?.["value"] !== undefined && defaults.get(found["place"] ?? "") === sameDefault(found["value"]);
  };
  return queries.filter(
    (query, index) =>
      !isSame(query) &&
      !(
        query.endsWith(" DROP DEFAULT") &&
        isSame(queries[index + 1]) &&
        queries[index + 1]?.startsWith(query.replace(" DROP DEFAULT", ""))
      ),
  );
}

@Entity({ schema: "identity", name: "person" })
class PersonWithWrongColumns {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "person_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "person_pk" })
  id: string;

  @Column({ type: "integer", name: "full_name" })
  fullName: number;

  @Column({ type: "text", default: "EN" })
  language: string;

  @Column({ type: "text", name: "shoe_size" })
  shoeSize: string;
}

describe("entities and migrations", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    // TypeORM looks here as soon as a table has a generated column.
    await app.admin.query(
      'create table public.typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
    );
  });
  afterAll(() => app.stop());

  async function drift(entities: EntityList): Promise<string[]> {
    const source = await new DataSource({ type: "postgres", url: app.databaseUrl, entities, installExtensions: false }).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      const owned = await Promise.all(
        OWNED_BY_MIGRATIONS.map(
          async ({ exists }) => new Set((await app.admin.query<{ name: string }>(exists)).rows.map((row) => row.name)),
        ),
      );
      const { rows } = await app.admin.query<{ place: string; value: string }>(DEFAULTS);
      const defaults = new Map(rows.map((row) => [row.place, row.value]));
      return withoutSameDefaults(
        upQueries.map(({ query }) => query),
        defaults,
      ).filter(
        (query) => !OWNED_BY_MIGRATIONS.some(({ statement }, index) => owned[index]?.has(statement.exec(query)?.groups?.["name"] ?? "")),
      );
    } finally {
      await source.destroy();
    }
  }

  it("agree for every entity of the product", async () => {
    const { entities } = app.running.dataSource.options;
    expect(Object.keys(entities ?? {}).length).toBeGreaterThan(5);
    expect(await drift(entities as EntityList)).toEqual([]);
  });

  it("would be seen to differ: another type, another default, a column too many, a column too few", async () => {
    const found = (await drift([PersonWithWrongColumns])).join("\n");
    expect(found).toMatch(/"full_name" integer/);
    expect(found).toMatch(/ALTER COLUMN "language" SET DEFAULT 'EN'/);
    expect(found).toMatch(/ADD "shoe_size"/);
    expect(found).toMatch(/DROP COLUMN "email"/);
  });
});
