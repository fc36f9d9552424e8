import { createHash } from "node:crypto";
import { bind, ident, join, Param, render, type RenderedSql, type Sql, sql } from "../db/sql.js";
import type { ReadScope } from "./compile-scope.js";
import { contextRow } from "./shape-viewer.js";

/** What a driver needs: `client.query(statement)`. */
export interface ReadStatement {
  /** Absent when this process has handed out all its names; the statement is then planned anew each time. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: unknown[];
}

/** How a statement learns who asks. */
export type ContextForm =
  /**
   * The session token is looked up by the statement itself, which then sets the row-level security context for its own
   * transaction. No row means: not signed in. `report` names columns to hand back beside the answer.
   */
  | { readonly kind: "session"; readonly source: (tokenHash: Sql) => Sql; readonly report: readonly string[] }
  /** The reader is known; the statement sets the context for its own transaction, or finds it set by the one it runs in. */
  | { readonly kind: "reader"; readonly setsContext: boolean };

const tokenHash = new Param("bytea", (scope) => (scope as ReadScope).tokenHash ?? null);
const organisationId = readerParam("uuid", "organisationId");
const personId = readerParam("uuid", "personId");
const roles = readerParam("text[]", "roles");

/**
 * The whole statement. `set_config` is volatile and its subquery ends in `offset 0`, so it is not pulled up; the answer is
 * a scalar subquery that depends on its result, so row-level security finds the context set. Should that order ever
 * fail, it fails closed: without a context there are no rows. Four tests stand guard over it.
 */
export function statementText(form: ContextForm, json: Sql, steps: readonly Sql[]): RenderedSql {
  const source = contextSource(form);
  const guard = setsContext(form) ? sql` where ${contextRow}.set_organisation is not null and ${contextRow}.set_person is not null` : sql``;
  const data = sql`(select (${json})::text${guard}) as data`;
  const reported = form.kind === "session" ? form.report.map((column) => sql`${contextRow}.${ident(column)}, `) : [];
  const columns = sql`${join(reported, sql``)}${data}`;
  if (steps.length === 0) return render(sql`select ${columns} from (${source}) ${contextRow}`);
  const context = sql`${contextRow} as materialized (${source})`;
  return render(sql`with ${join([context, ...steps], sql`, `)} select ${columns} from ${contextRow}`);
}

/** Binds a rendered text to a request. */
export function bindStatement(rendered: RenderedSql, name: string | undefined, scope: ReadScope): ReadStatement {
  return { name, text: rendered.text, values: bind(rendered.slots, scope) };
}

/** A name that is the same in every process for the same text, within Postgres' 63 bytes. */
export function statementName(text: string): string {
  return `read_${createHash("sha256").update(text).digest("base64url").slice(0, 32)}`;
}

function contextSource(form: ContextForm): Sql {
  if (form.kind === "session") {
    const settings = contextSettings(sql`s.organisation_id`, sql`s.person_id`);
    return sql`select s.*, ${settings} from ${form.source(sql`${tokenHash}`)} s offset 0`;
  }
  const reader = sql`select ${organisationId} as organisation_id, ${personId} as person_id, ${roles} as roles`;
  if (!form.setsContext) return reader;
  return sql`${reader}, ${contextSettings(sql`${organisationId}`, sql`${personId}`)} offset 0`;
}

function contextSettings(organisation: Sql, person: Sql): Sql {
  return sql`set_config('app.organisation_id', ${organisation}::text, true) as set_organisation, set_config('app.person_id', ${person}::text, true) as set_person`;
}

function setsContext(form: ContextForm): boolean {
  return form.kind === "session" || form.setsContext;
}

function readerParam(type: "uuid" | "text[]", key: "organisationId" | "personId" | "roles"): Param {
  return new Param(type, (scope) => {
    const { reader } = scope as ReadScope;
    if (reader === undefined) throw new Error("a read without a reader");
    return reader[key];
  });
}
