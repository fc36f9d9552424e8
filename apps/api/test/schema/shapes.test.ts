import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { CATALOGUE_COLUMNS, type CatalogueColumn, catalogueFaults } from "../../src/platform/graphql/shape-catalogue.js";
import { shapeFaults } from "../../src/platform/graphql/shape-validation.js";
import { composeUnopened } from "../../src/print-schema.js";
import { createTestDatabase, type TestDatabase } from "../testkit/test-database.js";

describe("the read shapes of the product", () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it("fit the schema: every field is declared, hidden rows are nullable, pages are pages", async () => {
    const { schema, registry } = await composeUnopened();
    expect(shapeFaults(schema, registry)).toEqual([]);
  });

  it("fit the migrated database: tables, columns, and nothing null that is promised or paged by", async () => {
    const { schema, registry } = await composeUnopened();
    const { rows } = await client.query<CatalogueColumn>(CATALOGUE_COLUMNS);
    expect(rows.length).toBeGreaterThan(0);
    expect(catalogueFaults(schema, registry, rows)).toEqual([]);
  });
});
