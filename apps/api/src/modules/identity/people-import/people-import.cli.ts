import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Client, Pool } from "pg";
import { SetUpError } from "../organisation-set-up.js";
import { PeopleImports, type ImportRequest } from "./people-import.service.js";

export interface ListOptions {
  readonly organisationId: string;
  readonly path: string;
  readonly isDryRun: boolean;
  readonly acceptsGoodRows: boolean;
  /** What becomes of people who are not in the list; null when nobody said, and then a list that misses somebody changes nothing. */
  readonly leavers: "deactivate" | "keep" | null;
}

/** Lines of problems shown on the command line; all of them stand in the file that is being mended anyway. */
const SHOWN = 30;
const ADMINISTRATOR = `select p.id from identity.person p join identity.membership m on m.organisation_id = p.organisation_id and m.person_id = p.id and m.role = 'ADMIN'
  where p.organisation_id = $1 and p.is_active order by p.id limit 1`;

/** An import without the page: reads, says what it would do, and does it unless it is a dry run or rows were refused. */
export async function importFromFile(
  owner: Client,
  pool: Pool,
  dataDirectory: string,
  options: ListOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const found = await stat(options.path).catch(() => {
    throw new SetUpError("There is no such file.");
  });
  const administrator = (await owner.query<{ id: string }>(ADMINISTRATOR, [options.organisationId])).rows[0];
  if (!administrator) throw new SetUpError("This organisation has no administrator.");
  const imports = new PeopleImports(pool, dataDirectory);
  const request: ImportRequest = { organisationId: options.organisationId, importId: randomUUID(), personId: administrator.id };
  await imports.register(request, found.size, null);
  let shownAt = 0;
  await imports.read(request, options.path, (rows) => {
    if (rows - shownAt < 5_000) return;
    shownAt = rows;
    print(`  ${rows} rows read`);
  });
  const plan = await readPlan(imports, request);
  for (const line of plan.lines) print(line);
  const mustChoose = options.leavers === null && plan.leavers > 0 && plan.problemRows === 0;
  if (mustChoose && !options.isDryRun) print("Say what becomes of those who are not in the list: --deactivate-leavers or --keep-leavers.");
  const mayApply = !mustChoose && plan.state === "READY" && !options.isDryRun && (plan.problemRows === 0 || options.acceptsGoodRows);
  if (!mayApply) {
    await imports.inTransaction(request, (client) => imports.discard(client, request));
    print(options.isDryRun ? "Dry run: nothing was changed." : "Nothing was changed.");
    return options.isDryRun && plan.problemRows === 0;
  }
  await imports.inTransaction(request, (client) =>
    imports.request(client, request, { acceptsGoodRows: options.acceptsGoodRows, deactivatesLeavers: options.leavers === "deactivate" }),
  );
  await imports.apply(request);
  print("Done. It can be undone on the page until the next list.");
  return true;
}

interface PlanRow {
  state: string;
  failure: string | null;
  row_count: number;
  problem_row_count: number;
  joined_count: number;
  rejoined_count: number;
  moved_count: number;
  changed_count: number;
  unchanged_count: number;
  left_count: number;
}

async function readPlan(
  imports: PeopleImports,
  request: ImportRequest,
): Promise<{ state: string; problemRows: number; leavers: number; lines: string[] }> {
  const ids = [request.organisationId, request.importId];
  return imports.inTransaction(request, async (client) => {
    const { rows } = await client.query<PlanRow>("select * from identity.people_import where organisation_id = $1 and id = $2", ids);
    const plan = rows[0];
    if (!plan || plan.state === "UNREADABLE")
      return { state: "UNREADABLE", problemRows: 1, leavers: 0, lines: [`The list is not readable: ${plan?.failure ?? ""}`] };
    const problems = await client.query<{
      line: number;
      column_number: number;
      column_name: string;
      message: string;
      other_line: number | null;
    }>("select * from identity.people_import_problem where organisation_id = $1 and import_id = $2 order by line, column_number limit $3", [
      ...ids,
      SHOWN,
    ]);
    const lines = problems.rows.map(
      (row) =>
        `  line ${row.line}, column ${row.column_number} (${row.column_name}): ${row.message}${row.other_line ? `, as on line ${row.other_line}` : ""}`,
    );
    const counts = `${plan.row_count} rows: ${plan.joined_count} join, ${plan.rejoined_count} come back, ${plan.moved_count} move, ${plan.changed_count} change, ${plan.unchanged_count} stay as they are, ${plan.left_count} are not in the list, ${plan.problem_row_count} are refused.`;
    return { state: plan.state, problemRows: plan.problem_row_count, leavers: plan.left_count, lines: [...lines, counts] };
  });
}
