import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Pool, PoolClient } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import { conflict, notFound } from "../../../platform/errors/app-error.js";
import { enqueue } from "../../../platform/jobs/jobs.js";
import { applyPlan, undoPlan } from "./apply.js";
import { readColumns, type Columns } from "./columns.js";
import { UnreadableListError, readList, type ListRecord } from "./list-file.js";
import type { ImportState } from "./people-import.entity.js";
import { planImport } from "./plan.js";
import { readRow, type ListRow, type RowProblem } from "./row.rules.js";
import { ImportDiscardedError, clearStaging, stageBatch, type ImportKey } from "./staging.repository.js";

export interface ImportRequest extends ImportKey {
  /** The administrator, whose context the work runs in. */
  readonly personId: string;
}

export const IMPORT_JOBS = {
  read: "identity.readPeopleImport",
  apply: "identity.applyPeopleImport",
  undo: "identity.undoPeopleImport",
} as const;
export type ImportJob = keyof typeof IMPORT_JOBS;

const BATCH = 1_000;
/** With this many there is something wrong with the list as a whole; rows are still counted as refused. */
const PROBLEMS_KEPT = 5_000;

/** Reading, planning, carrying out and undoing lists of people. Each step may be repeated safely. */
export class PeopleImports {
  constructor(
    private readonly pool: Pool,
    private readonly dataDirectory: string,
  ) {}

  get directory(): string {
    return join(this.dataDirectory, "imports");
  }

  fileOf(importId: string): string {
    return join(this.directory, `${importId}.csv`);
  }

  /** Registers a list whose file is there and, unless the caller does the work itself, the job that reads it: both or neither. */
  async register(request: ImportRequest, bytes: number, job: "read" | null): Promise<void> {
    const { organisationId, importId, personId } = request;
    await this.inTransaction(request, async (client) => {
      await client.query("insert into identity.people_import (organisation_id, id, requested_by, bytes_total) values ($1, $2, $3, $4)", [
        organisationId,
        importId,
        personId,
        bytes,
      ]);
      if (job) await enqueue(client, IMPORT_JOBS[job], { organisationId, importId, personId });
    });
  }

  /** Reads the file into the staging table and plans. The file is gone afterwards, whatever came of it. */
  async read(
    request: ImportRequest,
    path = this.fileOf(request.importId),
    onProgress: (rows: number) => void = () => undefined,
  ): Promise<void> {
    const isMine = await this.inTransaction(request, async (client) => {
      const moved = await move(client, request, ["UPLOADED", "READING"], "READING");
      if (moved) await clearStaging(client, request);
      return moved;
    });
    if (!isMine) return;
    try {
      const columns = await this.stage(request, path, onProgress);
      await this.inTransaction(request, (client) => planImport(client, request, columns));
    } catch (error) {
      if (error instanceof ImportDiscardedError) {
        await this.inTransaction(request, (client) => forgetRows(client, request));
        return;
      }
      const unreadable =
        error instanceof UnreadableListError
          ? error
          : (error as NodeJS.ErrnoException).code === "ENOENT"
            ? new UnreadableListError("GONE")
            : null;
      if (!unreadable) throw error;
      await this.inTransaction(request, async (client) => {
        await move(
          client,
          request,
          ["READING"],
          "UNREADABLE",
          [unreadable.failure, unreadable.line].filter((part) => part !== null).join(":"),
        );
      });
    }
    if (path === this.fileOf(request.importId)) await rm(path, { force: true });
  }

  private async stage(request: ImportRequest, path: string, onProgress: (rows: number) => void): Promise<Columns> {
    let bytesRead = 0;
    let columns: Columns | null = null;
    let rows: ListRow[] = [];
    let problems: RowProblem[] = [];
    let total = 0;
    let problemsKept = 0;
    const flush = async (): Promise<void> => {
      const badLines = new Set(problems.map((problem) => problem.line));
      const kept = problems.slice(0, Math.max(0, PROBLEMS_KEPT - problemsKept));
      problemsKept += kept.length;
      total += rows.length;
      const batch = { rows, badLines, problems: kept, bytesRead };
      await this.inTransaction(request, (client) => stageBatch(client, request, batch));
      onProgress(total);
      [rows, problems] = [[], []];
    };
    for await (const record of readList(path, (bytes) => (bytesRead = bytes))) {
      if (!columns) {
        columns = await this.startWith(request, record);
        continue;
      }
      const read = readRow(record.cells, record.line, columns);
      rows.push(read.row);
      problems.push(...read.problems);
      if (rows.length >= BATCH) await flush();
    }
    if (!columns) throw new UnreadableListError("EMPTY");
    if (rows.length > 0) await flush();
    return columns;
  }

  private async startWith(request: ImportRequest, record: ListRecord): Promise<Columns> {
    const columns = readColumns(record.cells);
    if (typeof columns === "string") throw new UnreadableListError(columns, record.line);
    await this.inTransaction(request, (client) =>
      client.query("update identity.people_import set ignored_columns = $3 where organisation_id = $1 and id = $2", [
        request.organisationId,
        request.importId,
        columns.ignored.slice(0, 50),
      ]),
    );
    return columns;
  }

  /** Asks for the plan to be carried out. @throws CONFLICT when it is not ready, or rows are refused and the good ones were not accepted */
  async request(
    client: Queryable,
    request: ImportRequest,
    choice: { acceptsGoodRows: boolean; deactivatesLeavers: boolean },
  ): Promise<void> {
    // While a row is refused nobody leaves: the person it is about may be the one that is missed.
    const result = await client.query(
      `update identity.people_import set state = 'APPLYING', failure = null, accepts_good_rows = $3, deactivates_leavers = $4 and problem_row_count = 0
       where organisation_id = $1 and id = $2 and state in ('READY', 'APPLYING') and (problem_row_count = 0 or $3) returning id`,
      [request.organisationId, request.importId, choice.acceptsGoodRows, choice.deactivatesLeavers],
    );
    if (countOf(result) === 0) throw conflict();
  }

  /** Carries the plan out. A plan that was made before another import took effect is void: the list is uploaded again. */
  async apply(request: ImportRequest): Promise<void> {
    await this.inTransaction(request, async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtext('people import'), hashtext($1))", [request.organisationId]);
      const { rows } = await client.query<{ state: ImportState; deactivates_leavers: boolean; is_stale: boolean }>(
        `select i.state, i.deactivates_leavers, exists (select from identity.people_import other
           where other.organisation_id = i.organisation_id and other.id <> i.id and other.applied_at > i.created_at) as is_stale
         from identity.people_import i where i.organisation_id = $1 and i.id = $2 for update`,
        [request.organisationId, request.importId],
      );
      const found = rows[0];
      if (found?.state !== "APPLYING") return;
      if (found.is_stale) {
        await move(client, request, ["APPLYING"], "DISCARDED", "STALE");
      } else {
        await applyPlan(client, request, { deactivatesLeavers: found.deactivates_leavers });
        await move(client, request, ["APPLYING"], "APPLIED");
        await client.query("update identity.people_import set applied_at = clock_timestamp() where organisation_id = $1 and id = $2", [
          request.organisationId,
          request.importId,
        ]);
      }
      await forgetRows(client, request);
    });
  }

  /** Asks for the last import to be undone. @throws CONFLICT when it is not the last one, or not applied */
  async requestUndo(client: Queryable, request: ImportRequest): Promise<void> {
    const result = await client.query(
      `update identity.people_import i set state = 'UNDOING', failure = null
       where organisation_id = $1 and id = $2 and state in ('APPLIED', 'UNDOING')
         and not exists (select from identity.people_import other where other.organisation_id = $1 and other.id <> $2 and other.applied_at > i.applied_at) returning id`,
      [request.organisationId, request.importId],
    );
    if (countOf(result) === 0) throw conflict();
  }

  async undo(request: ImportRequest): Promise<void> {
    await this.inTransaction(request, async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtext('people import'), hashtext($1))", [request.organisationId]);
      const { rows } = await client.query<{ state: ImportState }>(
        "select state from identity.people_import where organisation_id = $1 and id = $2 for update",
        [request.organisationId, request.importId],
      );
      if (rows[0]?.state !== "UNDOING") return;
      const isUndone = await undoPlan(client, request);
      await move(client, request, ["UNDOING"], isUndone ? "UNDONE" : "APPLIED", isUndone ? null : "TOUCHED");
      // A plan made before this is as void as one made before an import.
      if (isUndone)
        await client.query("update identity.people_import set applied_at = clock_timestamp() where organisation_id = $1 and id = $2", [
          request.organisationId,
          request.importId,
        ]);
    });
  }

  /** Throws a list away that was not carried out. @throws NOT_FOUND or CONFLICT */
  async discard(client: Queryable, request: ImportRequest): Promise<void> {
    const found = await client.query("select state from identity.people_import where organisation_id = $1 and id = $2 for update", [
      request.organisationId,
      request.importId,
    ]);
    if (countOf(found) === 0) throw notFound();
    if (!(await move(client, request, ["UPLOADED", "READING", "READY", "UNREADABLE"], "DISCARDED"))) throw conflict();
    await forgetRows(client, request);
    await rm(this.fileOf(request.importId), { force: true });
  }

  /** One transaction with the administrator's context; a list of 50,000 takes longer than a request may. */
  inTransaction<T>(request: ImportRequest, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return withTenant(this.pool, request, async (client) => {
      await client.query("set local statement_timeout = '10min'");
      // Fresh rows have no statistics, and then the planner compares every row with every other one. Lists are joined whole.
      await client.query("set local enable_nestloop = off");
      return work(client);
    });
  }
}

/** A `pg` client or TypeORM's manager: both have `query`, and answer differently. */
export interface Queryable {
  query(text: string, values: unknown[]): Promise<unknown>;
}

function countOf(result: unknown): number {
  if (Array.isArray(result)) return Array.isArray(result[0]) ? result[0].length : result.length;
  return (result as { rows: unknown[] }).rows.length;
}

async function move(
  client: Queryable,
  { organisationId, importId }: ImportKey,
  from: readonly ImportState[],
  to: ImportState,
  failure: string | null = null,
): Promise<boolean> {
  const result = await client.query(
    "update identity.people_import set state = $4, failure = $5 where organisation_id = $1 and id = $2 and state = any($3) returning id",
    [organisationId, importId, from, to, failure],
  );
  return countOf(result) === 1;
}

/** What people wrote in a list is not kept longer than it is of use. */
async function forgetRows(client: Queryable, { organisationId, importId }: ImportKey): Promise<void> {
  for (const table of ["people_import_row", "people_import_problem"]) {
    await client.query(`delete from identity.${table} where organisation_id = $1 and import_id = $2`, [organisationId, importId]);
  }
}
