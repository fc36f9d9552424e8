import type { Pool } from "pg";
import { LIMITS } from "@eigenkleur/shared";
import { withTenant } from "../../../platform/db/tenant.js";
import { invalidInput } from "../../../platform/errors/app-error.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import type {
  PeopleImportAction,
  PeopleImportChangeConnection,
  PeopleImportProblemConnection,
  PeopleImportType,
} from "./people-import.type.js";

export interface PageWish {
  readonly first: number | null;
  readonly after: string | null;
}

interface ImportRow extends Omit<PeopleImportType, "failure" | "failureLine"> {
  failure: string | null;
}

const IMPORT = `select i.id, i.state, i.failure, case when i.bytes_total = 0 then 0 else least(1, i.bytes_read::float8 / i.bytes_total) end as progress,
    i.row_count as "rowCount", i.problem_row_count as "problemRowCount", i.joined_count as "joinedCount", i.rejoined_count as "rejoinedCount",
    i.moved_count as "movedCount", i.changed_count as "changedCount", i.unchanged_count as "unchangedCount", i.left_count as "leftCount",
    i.ignored_columns as "ignoredColumns", to_char(i.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
    i.state = 'APPLIED' and not exists (select from identity.people_import o where o.organisation_id = i.organisation_id and o.applied_at > i.applied_at) as "canUndo"
  from identity.people_import i`;
const PROBLEMS = `select line, column_number, column_name, message, other_line from identity.people_import_problem
  where organisation_id = $1 and import_id = $2 and (line, column_number, message) > ($3, $4, $5) order by line, column_number, message limit $6`;
/** People who leave have no line; theirs are negative and count down. */
const CHANGES = `select line, action, full_name, team, location, job, email, staff_number, was from identity.people_import_row
  where organisation_id = $1 and import_id = $2 and action = $3 and abs(line) > $4 order by abs(line) limit $5`;

/** What the administrator's page shows. Every read is inside the viewer's organisation. */
export class PeopleImportReads {
  constructor(private readonly pool: Pool) {}

  async find(viewer: Viewer, id: string): Promise<PeopleImportType | null> {
    const rows = await this.query<ImportRow>(viewer, `${IMPORT} where i.organisation_id = $1 and i.id = $2`, [id]);
    return rows[0] ? present(rows[0]) : null;
  }

  /** The newest that was not thrown away: where the page goes on. */
  async findCurrent(viewer: Viewer): Promise<PeopleImportType | null> {
    const rows = await this.query<ImportRow>(
      viewer,
      `${IMPORT} where i.organisation_id = $1 and i.state <> 'DISCARDED' order by i.created_at desc, i.id limit 1`,
      [],
    );
    return rows[0] ? present(rows[0]) : null;
  }

  async problems(viewer: Viewer, id: string, page: PageWish): Promise<PeopleImportProblemConnection> {
    const [line, column, message] = cursorOf(page.after, [Number.MIN_SAFE_INTEGER, 0, ""]);
    const rows = await this.query<{ line: number; column_number: number; column_name: string; message: string; other_line: number | null }>(
      viewer,
      PROBLEMS,
      [id, clampLine(line), column, message, sizeOf(page) + 1],
    );
    return pageOf(rows, page, (row) => ({
      cursor: [row.line, row.column_number, row.message],
      node: {
        id: `${id}:${row.line}:${row.column_number}:${row.message}`,
        line: row.line,
        column: row.column_number,
        columnName: row.column_name,
        message: row.message,
        otherLine: row.other_line,
      },
    }));
  }

  async changes(viewer: Viewer, id: string, action: PeopleImportAction, page: PageWish): Promise<PeopleImportChangeConnection> {
    const [line] = cursorOf(page.after, [0]);
    const rows = await this.query<ChangeRow>(viewer, CHANGES, [id, action, clampLine(line), sizeOf(page) + 1]);
    return pageOf(rows, page, (row) => ({
      cursor: [Math.abs(row.line)],
      node: {
        id: `${id}:${row.line}`,
        line: row.line > 0 ? row.line : null,
        action: row.action,
        fullName: row.full_name ?? "",
        team: row.team,
        fields: fieldsOf(row),
      },
    }));
  }

  private async query<T extends object>(viewer: Viewer, text: string, values: unknown[]): Promise<T[]> {
    const { rows } = await withTenant(this.pool, viewer, (client) => client.query<T>(text, [viewer.organisationId, ...values]));
    return rows;
  }
}

interface ChangeRow {
  line: number;
  action: PeopleImportAction;
  full_name: string | null;
  team: string | null;
  location: string | null;
  job: string | null;
  email: string | null;
  staff_number: string | null;
  was: string | null;
}

function fieldsOf(row: ChangeRow): { field: string; was: string; becomes: string }[] {
  const becomes: Record<string, string | null> = {
    fullName: row.full_name,
    email: row.email,
    staffNumber: row.staff_number,
    team: row.team,
    location: row.location,
    job: row.job,
  };
  return Object.entries(JSON.parse(row.was ?? "{}") as Record<string, string>).map(([field, was]) => ({
    field,
    was,
    becomes: becomes[field] ?? "",
  }));
}

function present(row: ImportRow): PeopleImportType {
  const [failure, line] = row.failure?.split(":") ?? [];
  return { ...row, state: row.state, failure: failure ?? null, failureLine: line ? Number(line) : null };
}

function sizeOf(page: PageWish): number {
  const first = page.first ?? 20;
  if (first < 1 || first > LIMITS.pageSizeMax) throw invalidInput([{ path: "first", message: "range" }]);
  return first;
}

function clampLine(line: number): number {
  return Math.max(-2_147_483_648, Math.min(2_147_483_647, line));
}

function cursorOf<T extends readonly (string | number)[]>(after: string | null, start: T): T {
  if (after === null) return start;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, "base64url").toString("utf8"));
    if (
      Array.isArray(values) &&
      values.length === start.length &&
      values.every((value, index) => typeof value === typeof start[index] && (typeof value !== "number" || Number.isInteger(value)))
    )
      return values as unknown as T;
  } catch {
    // Said below: a cursor we did not give.
  }
  throw invalidInput([{ path: "after", message: "cursor" }]);
}

function pageOf<R, N>(rows: readonly R[], page: PageWish, present: (row: R) => { cursor: readonly (string | number)[]; node: N }) {
  const size = sizeOf(page);
  const edges = rows.slice(0, size).map((row) => {
    const { cursor, node } = present(row);
    return { cursor: Buffer.from(JSON.stringify(cursor)).toString("base64url"), node };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
