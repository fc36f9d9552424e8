import type { PoolClient } from "pg";
import type { Columns } from "./columns.js";
import type { ListRow, RowProblem } from "./row.rules.js";

export interface ImportKey {
  readonly organisationId: string;
  readonly importId: string;
}

const INSERT_ROWS = `insert into identity.people_import_row
    (organisation_id, import_id, line, full_name, email, staff_number, team, location, job, started_on, has_problem)
  select $1, $2, * from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::date[], $11::boolean[])`;
const INSERT_PROBLEMS = `insert into identity.people_import_problem (organisation_id, import_id, line, column_number, column_name, message)
  select $1, $2, * from unnest($3::int[], $4::int[], $5::text[], $6::text[]) on conflict do nothing`;
const PROGRESS = `update identity.people_import set bytes_read = $3, row_count = row_count + $4, problem_row_count = problem_row_count + $5
  where organisation_id = $1 and id = $2 and state = 'READING'`;

/** Thrown when the list was thrown away while it was read. */
export class ImportDiscardedError extends Error {
  override readonly name = "ImportDiscardedError";
}

export interface Batch {
  readonly rows: readonly ListRow[];
  readonly badLines: ReadonlySet<number>;
  /** Their places; not necessarily of all bad lines. */
  readonly problems: readonly RowProblem[];
  readonly bytesRead: number;
}

/** Puts a batch of rows beside the real tables, and moves the progress on, in the caller's transaction. */
export async function stageBatch(client: PoolClient, key: ImportKey, { rows, badLines, problems, bytesRead }: Batch): Promise<void> {
  const ids = [key.organisationId, key.importId];
  const moved = await client.query(PROGRESS, [...ids, bytesRead, rows.length, badLines.size]);
  if (moved.rowCount === 0) throw new ImportDiscardedError();
  await client.query({
    name: "people-import-rows",
    text: INSERT_ROWS,
    values: [
      ...ids,
      ...(["line", "fullName", "email", "staffNumber", "team", "location", "job", "startedOn"] as const).map((field) =>
        rows.map((row) => row[field]),
      ),
      rows.map((row) => badLines.has(row.line)),
    ],
  });
  if (problems.length > 0) {
    await client.query({
      name: "people-import-problems",
      text: INSERT_PROBLEMS,
      values: [...ids, ...(["line", "column", "columnName", "message"] as const).map((field) => problems.map((problem) => problem[field]))],
    });
  }
}

/** A try that was cut off starts over. */
export async function clearStaging(client: PoolClient, { organisationId, importId }: ImportKey): Promise<void> {
  for (const table of ["people_import_row", "people_import_problem"]) {
    await client.query(`delete from identity.${table} where organisation_id = $1 and import_id = $2`, [organisationId, importId]);
  }
  await client.query(
    "update identity.people_import set row_count = 0, problem_row_count = 0, bytes_read = 0 where organisation_id = $1 and id = $2",
    [organisationId, importId],
  );
}

/** The place of a key column, for problems that only the whole list shows. */
export function keyPlace(columns: Columns, meaning: "email" | "staffNumber"): { column: number; columnName: string } {
  const place = columns.places.get(meaning) ?? columns.places.get("email") ?? columns.places.get("staffNumber") ?? 0;
  return { column: place + 1, columnName: columns.headings[place] ?? "" };
}
