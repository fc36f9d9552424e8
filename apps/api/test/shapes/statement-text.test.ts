import { describe, expect, it } from "@jest/globals";
import type { ContextForm } from "../../src/platform/graphql/compile-statement.js";
import { planOf, READERS } from "./zoo.ways.js";

/** The text between what every statement shares. */
const BEFORE = `select ctx."needs_touch", (select (`;
const AFTER =
  `)::text where ctx.set_organisation is not null and ctx.set_person is not null) as data from (select s.*, ` +
  `set_config('app.organisation_id', s.organisation_id::text, true) as set_organisation, ` +
  `set_config('app.person_id', s.person_id::text, true) as set_person from zoo.session_context($N::bytea) s offset 0) ctx`;

function textOf(query: string, context?: ContextForm): string {
  const plan = planOf(query, undefined, context);
  return plan.statement({ variables: {}, tokenHash: new Uint8Array(), reader: READERS.ada }).text;
}

function answerOf(query: string): string {
  const text = textOf(query);
  expect(text.startsWith(BEFORE)).toBe(true);
  const rest = text.slice(BEFORE.length);
  const end = rest.indexOf(")::text where ctx.set_organisation");
  expect(rest.slice(end).replace(/\$\d+::bytea/, "$N::bytea")).toBe(AFTER);
  return rest.slice(0, end);
}

/** One line a clause is easier to read and to review; the statement itself has single spaces. */
function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

describe("the statement of a selection", () => {
  it("1. selects columns under their response keys, with tenant, meaning and predicate", () => {
    expect(answerOf(`query ($id: ID!) { animal(id: $id) { id bornOn at: createdAt weight __typename } }`)).toBe(
      flat(`(select row_to_json(_3.*) from (select (select row_to_json(_2.*) from (select
        _1."id" as "id",
        _1."born_on" as "bornOn",
        to_char(_1."created_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at",
        _1."weight"::float8 as "weight",
        'Animal'::text as "__typename"
        from "zoo"."animal" as _1
        where _1.organisation_id = ctx.organisation_id and (_1.id = $1::uuid)
        and (not _1.is_secret or _1.keeper_id = ctx.person_id) limit 1) _2) as "animal") _3)`),
    );
  });

  it("2. follows a relation to one row, inside the parent's organisation", () => {
    expect(answerOf(`{ animal(id: "x") { name keeper { name } } }`)).toBe(
      flat(`(select row_to_json(_5.*) from (select (select row_to_json(_2.*) from (select _1."name" as "name",
        (select row_to_json(_4.*) from (select _3."name" as "name" from "zoo"."keeper" as _3
        where _3.organisation_id = _1.organisation_id and (_3.id = _1.keeper_id) limit 1) _4) as "keeper"
        from "zoo"."animal" as _1
        where _1.organisation_id = ctx.organisation_id and (_1.id = $1::uuid)
        and (not _1.is_secret or _1.keeper_id = ctx.person_id) limit 1) _2) as "animal") _5)`),
    );
  });

  it("3. gathers a list in its order, empty rather than null", () => {
    expect(answerOf(`{ animal(id: "x") { visits { note } } }`)).toBe(
      flat(`(select row_to_json(_5.*) from (select (select row_to_json(_2.*) from (select
        (select coalesce(json_agg(_4.*), '[]'::json) from (select _3."note" as "note" from "zoo"."visit" as _3
        where _3.organisation_id = _1.organisation_id and (_3.animal_id = _1.id)
        and (('VET' = any(ctx.roles)) or exists (select from zoo.animal a where a.organisation_id = _3.organisation_id
        and a.id = _3.animal_id and a.keeper_id = ctx.person_id)) order by _3."position", _3."id") _4) as "visits"
        from "zoo"."animal" as _1
        where _1.organisation_id = ctx.organisation_id and (_1.id = $1::uuid)
        and (not _1.is_secret or _1.keeper_id = ctx.person_id) limit 1) _2) as "animal") _5)`),
    );
  });

  it("4. cuts the page of a connection before it builds its objects", () => {
    expect(answerOf(`query ($n: Int) { animals(first: $n) { nodes { id } pageInfo { hasNextPage } } }`)).toBe(
      flat(`(select row_to_json(_6.*) from (select (select (select row_to_json(_5.*) from (select _2."a1" as "nodes",
        (select row_to_json(_4.*) from (select _2."a2" as "hasNextPage") _4) as "pageInfo") _5) from (select
        coalesce(json_agg((select row_to_json(_3.*) from (select _1."id" as "id") _3)) filter (where _1."#n" <= $1::int4), '[]'::json) as "a1",
        count(*) > $1::int4 as "a2"
        from (select _1.*, row_number() over (order by _1."created_at" desc, _1."id" desc) as "#n" from "zoo"."animal" as _1
        where _1.organisation_id = ctx.organisation_id and (true)
        and (not _1.is_secret or _1.keeper_id = ctx.person_id)
        order by _1."created_at" desc, _1."id" desc limit $1::int4 + 1) _1) _2) as "animals") _6)`),
    );
  });

  it("5. reads a union from each member, every one with its own predicate", () => {
    expect(answerOf(`{ belongings(owner: "x") { __typename ... on Toy { label } ... on Animal { mood } } }`)).toBe(
      flat(`(select row_to_json(_6.*) from (select (select coalesce(json_agg(_1.j order by _1."o0", _1."o1"), '[]'::json) from (
        select (select row_to_json(_3.*) from (select 'Toy'::text as "__typename", _2."name" as "label") _3) as j,
        _2."name" as "o0", _2."id" as "o1" from "zoo"."toy" as _2
        where _2.organisation_id = ctx.organisation_id and (_2.keeper_id = $1::uuid)
        and (not _2.is_hidden or _2.keeper_id = ctx.person_id)
        union all
        select (select row_to_json(_5.*) from (select 'Animal'::text as "__typename", _4."mood" as "mood") _5) as j,
        _4."name" as "o0", _4."id" as "o1" from "zoo"."animal" as _4
        where _4.organisation_id = ctx.organisation_id and (_4.keeper_id = $1::uuid)
        and (not _4.is_secret or _4.keeper_id = ctx.person_id)) _1) as "belongings") _6)`).replace("from ( select", "from (select"),
    );
  });

  it("6. evaluates every predicate for the disguise, and the root's meaning for the real viewer", () => {
    expect(answerOf(`{ keeperAsSeenByOthers(id: "x") { page(first: 1) { pageInfo { hasNextPage } } } }`)).toBe(
      flat(`(select row_to_json(_7.*) from (select (select row_to_json(_2.*) from (select
        (select (select row_to_json(_6.*) from (select (select row_to_json(_5.*) from (select _4."a1" as "hasNextPage") _5) as "pageInfo") _6)
        from (select count(*) > $1::int4 as "a1" from (select _3.*, row_number() over (order by _3."created_at" desc, _3."id" desc) as "#n"
        from "zoo"."animal" as _3 where _3.organisation_id = _1.organisation_id and (_3.keeper_id = _1.id)
        and (not _3.is_secret or _3.keeper_id = null::uuid)
        order by _3."created_at" desc, _3."id" desc limit $1::int4 + 1) _3) _4) as "page"
        from "zoo"."keeper" as _1
        where _1.organisation_id = ctx.organisation_id and (_1.id = $2::uuid and _1.id = ctx.person_id) limit 1) _2)
        as "keeperAsSeenByOthers") _7)`),
    );
  });

  it("7. fetches a recorded root behind the context, logs it, then shows it", () => {
    expect(flat(textOf(`{ watchedAnimal(id: "x") { name } }`))).toBe(
      flat(`with ctx as materialized (select s.*,
        set_config('app.organisation_id', s.organisation_id::text, true) as set_organisation,
        set_config('app.person_id', s.person_id::text, true) as set_person from zoo.session_context($1::bytea) s offset 0),
        _1_read as materialized (select _1.* from ctx cross join lateral (select _1.* from "zoo"."animal" as _1
        where _1.organisation_id = ctx.organisation_id and (_1.id = $2::uuid)
        and (not _1.is_secret or _1.keeper_id = ctx.person_id) limit 1 offset 0) _1),
        _1_log as (insert into zoo.access_log (organisation_id, reader_id, animal_id) select _1.organisation_id, ctx.person_id, _1.id
        from _1_read as _1 cross join ctx where _1.keeper_id is distinct from ctx.person_id)
        select ctx."needs_touch", (select ((select row_to_json(_4.*) from (select (select row_to_json(_3.*) from (select
        _2."name" as "name" from _1_read as _2 limit 1) _3) as "watchedAnimal") _4))::text
        where ctx.set_organisation is not null and ctx.set_person is not null) as data from ctx`),
    );
  });

  it("8. takes a known reader as three parameters, setting the context or relying on the transaction's", () => {
    const query = `{ keepers { id } }`;
    expect(textOf(query, { kind: "reader", setsContext: true })).toMatch(
      /as data from \(select \$1::uuid as organisation_id, \$2::uuid as person_id, \$3::text\[\] as roles, set_config\('app\.organisation_id', \$1::uuid::text, true\) as set_organisation, set_config\('app\.person_id', \$2::uuid::text, true\) as set_person offset 0\) ctx$/,
    );
    expect(textOf(query, { kind: "reader", setsContext: false })).toMatch(
      /\)::text\) as data from \(select \$1::uuid as organisation_id, \$2::uuid as person_id, \$3::text\[\] as roles\) ctx$/,
    );
  });
});

describe("the name of a statement", () => {
  it("follows from its text, so that every process and connection agrees", () => {
    const query = `{ animal(id: "x") { id } }`;
    const nameOf = (text: string): string | undefined => planOf(text).statement({ variables: {}, tokenHash: new Uint8Array() }).name;
    expect(nameOf(query)).toBe(nameOf(`{ animal(id: "another literal") { id } }`));
    expect(nameOf(query)).not.toBe(nameOf(`{ animal(id: "x") { id: name } }`));
    expect(Buffer.byteLength(String(nameOf(query)))).toBeLessThanOrEqual(63);
  });
});
