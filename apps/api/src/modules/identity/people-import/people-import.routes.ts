import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { IncomingMessage } from "node:http";
import { forbidden, invalidInput, limitReached, notFound, stepUpRequired } from "../../../platform/errors/app-error.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import { sendJson, type HttpCall, type HttpRoute } from "../../../platform/http/router.js";
import { requireSameOrigin } from "../../../platform/http/same-origin.js";
import type { SignInDeps } from "../sign-in/sign-in-deps.js";
import { csvLine } from "./csv-cell.js";
import type { PeopleImports } from "./people-import.service.js";

export const UPLOAD_BYTES_MAX = 50_000_000;
const FORGOTTEN_AFTER_MS = 24 * 3600 * 1000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The list travels as a stream, which GraphQL cannot carry; so does the list of what is wrong with it. */
export function peopleImportRoutes(deps: SignInDeps, imports: PeopleImports): HttpRoute[] {
  async function getAdministrator(call: HttpCall): Promise<Viewer> {
    const viewer = await deps.sessions.getViewer(call);
    if (!viewer.roles.includes("ADMIN")) throw forbidden();
    return viewer;
  }

  return [
    {
      method: "POST",
      path: "/people-imports",
      async handle(call) {
        requireSameOrigin(call, deps.config.publicUrl);
        // A page of another site cannot set this header without asking us first, and we never say yes.
        if (call.request.headers["x-eigenkleur"] !== "people-import") throw forbidden();
        const viewer = await getAdministrator(call);
        if (!viewer.isFresh) throw stepUpRequired();
        const request = { organisationId: viewer.organisationId, personId: viewer.personId, importId: randomUUID() };
        await mkdir(imports.directory, { recursive: true, mode: 0o700 });
        await removeForgotten(imports.directory);
        const path = imports.fileOf(request.importId);
        try {
          const bytes = await keep(call.request, path);
          if (bytes === 0) throw invalidInput([{ path: "file", message: "empty" }]);
          await imports.register(request, bytes, "read");
        } catch (error) {
          await rm(path, { force: true });
          throw error;
        }
        sendJson(call.response, 201, { id: request.importId });
      },
    },
    {
      method: "GET",
      path: "/people-imports/problems.csv",
      async handle(call) {
        const viewer = await getAdministrator(call);
        const importId = call.url.searchParams.get("id") ?? "";
        if (!UUID.test(importId)) throw notFound();
        const rows = await imports.inTransaction(
          { organisationId: viewer.organisationId, personId: viewer.personId, importId },
          async (client) => {
            const found = await client.query<{
              line: number;
              column_number: number;
              column_name: string;
              message: string;
              other_line: number | null;
            }>(
              `select line, column_number, column_name, message, other_line from identity.people_import_problem
             where organisation_id = $1 and import_id = $2 order by line, column_number, message`,
              [viewer.organisationId, importId],
            );
            return found.rows;
          },
        );
        const lines = rows.map((row) => csvLine([row.line, row.column_number, row.column_name, row.message, row.other_line]));
        const body = Buffer.from(`\uFEFF${csvLine(["line", "column", "columnName", "problem", "otherLine"])}${lines.join("")}`);
        call.response.writeHead(200, {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="problems.csv"',
          "cache-control": "no-store",
          "content-length": body.length,
        });
        call.response.end(body);
      },
    },
  ];
}

/** Writes the body to a file only the product may read. @throws LIMIT as soon as it is too large */
async function keep(request: IncomingMessage, path: string): Promise<number> {
  if (Number(request.headers["content-length"] ?? 0) > UPLOAD_BYTES_MAX) throw limitReached("bodyBytes");
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > UPLOAD_BYTES_MAX ? limitReached("bodyBytes") : null, chunk);
    },
  });
  await pipeline(request, count, createWriteStream(path, { mode: 0o600, flush: true }));
  return bytes;
}

/** A file whose import was never registered, since the process ended in between. */
async function removeForgotten(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < Date.now() - FORGOTTEN_AFTER_MS) await rm(path, { force: true });
  }
}
