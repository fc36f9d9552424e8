import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Client } from "pg";
import { REPORT_STEPS } from "./fill-reports.js";

/** How large the made-up database is. */
export interface FillSize {
  readonly organisations: number;
  readonly peoplePerOrganisation: number;
}

export const FULL: FillSize = { organisations: 100, peoplePerOrganisation: 1_000 };

/**
 * Everything follows from numbers, so two fills of a size are equal: organisation `o`, person `p`, and md5 of a label as id.
 * Of each person: headline and four texts (two shown to the organisation), 8 talents (4 to the organisation, 1 to the next person),
 * 3 goals (1 to the organisation) with 4 steps each.
 */
const STEPS: readonly (readonly [string, string])[] = [
  [
    "organisations",
    `insert into identity.organisation (organisation_id, name) select md5('o' || o)::uuid, 'Organisatie ' || o from generate_series(1, $1::int) o`,
  ],
  [
    "people",
    `insert into identity.person (organisation_id, id, full_name, email)
     select md5('o' || o)::uuid, md5('p' || o || '.' || p)::uuid, 'Persoon ' || o || '.' || p, 'p' || p || '@o' || o || '.example'
     from generate_series(1, $1::int) o, generate_series(1, $2::int) p`,
  ],
  ["roles", `insert into identity.membership select organisation_id, id, 'EMPLOYEE' from identity.person`],
  [
    "themes",
    `insert into talents.theme (organisation_id, id, key, name_nl, name_en, colour, position)
     select md5('o' || o)::uuid, md5('th' || o || '.' || t)::uuid, 'theme-' || t, 'Thema ' || t, 'Theme ' || t, '#3b6ea8', t
     from generate_series(1, $1::int) o, generate_series(1, 10) t`,
  ],
  [
    "catalogue",
    `insert into talents.talent (organisation_id, id, theme_id, key, name_nl, name_en, definition_nl, definition_en, excess_nl, excess_en, position)
     select md5('o' || o)::uuid, md5('ta' || o || '.' || t)::uuid, md5('th' || o || '.' || (1 + t % 10))::uuid, 'talent-' || t,
       'Talent ' || t, 'Talent ' || t, 'Wat het is.', 'What it is.', 'te veel', 'too much', t
     from generate_series(1, $1::int) o, generate_series(1, 60) t`,
  ],
  [
    "talents",
    `insert into talents.claim (organisation_id, id, owner_id, talent_id, note, position, audience)
     select md5('o' || o)::uuid, md5('c' || o || '.' || p || '.' || c)::uuid, md5('p' || o || '.' || p)::uuid,
       md5('ta' || o || '.' || (1 + (p * 7 + c * 5) % 60))::uuid, 'Dat liet ik zien toen ' || repeat('het spannend werd ', 3), c, case when c % 2 = 1 then 'ORGANISATION' when c = 2 then 'CHOSEN' else 'PRIVATE' end
     from generate_series(1, $1::int) o, generate_series(1, $2::int) p, generate_series(1, 8) c`,
  ],
  [
    "texts",
    `insert into portfolio.profile_text (organisation_id, id, owner_id, kind, body, audience)
     select md5('o' || o)::uuid, md5('x' || o || '.' || p || '.' || k.kind)::uuid, md5('p' || o || '.' || p)::uuid, k.kind,
       case k.kind when 'HEADLINE' then 'Begeleider met hart voor het vak' else repeat('Zo doe ik mijn werk, met aandacht. ', 8) end,
       case when k.kind in ('HEADLINE', 'CRAFT') then 'ORGANISATION' else 'PRIVATE' end
     from generate_series(1, $1::int) o, generate_series(1, $2::int) p, unnest(array['HEADLINE','CRAFT','FOCUS','PASSION','PLEASURE']) k(kind)`,
  ],
  [
    "goals",
    `insert into goals.goal (organisation_id, id, owner_id, title, why, created_at, audience)
     select md5('o' || o)::uuid, md5('g' || o || '.' || p || '.' || g)::uuid, md5('p' || o || '.' || p)::uuid, 'Doel ' || g, 'Omdat het ertoe doet',
       timestamptz '2026-01-01 00:00Z' + make_interval(hours => g), case g when 1 then 'ORGANISATION' else 'PRIVATE' end
     from generate_series(1, $1::int) o, generate_series(1, $2::int) p, generate_series(1, 3) g`,
  ],
  [
    "steps",
    `insert into goals.step (organisation_id, id, goal_id, owner_id, position, intention, state, what_works, what_does_not, what_next, audience)
     select md5('o' || o)::uuid, md5('s' || o || '.' || p || '.' || g || '.' || s)::uuid, md5('g' || o || '.' || p || '.' || g)::uuid, md5('p' || o || '.' || p)::uuid,
       s, 'Deze week vraag ik door', case s when 4 then 'OPEN' else 'DONE' end, 'Rust nemen', 'Te snel willen', 'Nog een keer', case g when 1 then 'ORGANISATION' else 'PRIVATE' end
     from generate_series(1, $1::int) o, generate_series(1, $2::int) p, generate_series(1, 3) g, generate_series(1, 4) s`,
  ],
  [
    "shares",
    `insert into portfolio.share (organisation_id, owner_id, subject_kind, subject_id, person_id)
     select md5('o' || o)::uuid, md5('p' || o || '.' || p)::uuid, 'TALENT_CLAIM', md5('c' || o || '.' || p || '.2')::uuid, md5('p' || o || '.' || (1 + p % $2::int))::uuid
     from generate_series(1, $1::int) o, generate_series(1, $2::int) p`,
  ],
];

/** A viewer of the bench: the first 20 people of every organisation are signed in. */
export const SIGNED_IN_PER_ORGANISATION = 20;

export function tokenOf(organisation: number, person: number): string {
  return createHash("sha256").update(`bench token ${organisation}.${person}`).digest("base64url");
}

/** The id that `md5(label)::uuid` gives in Postgres. */
export function idOf(label: string): string {
  const hex = createHash("md5").update(label).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A text that changes whenever the fill does, so that an old database is not taken for a new one. */
export function fillVersion(size: FillSize): string {
  return createHash("sha256")
    .update(JSON.stringify([STEPS, REPORT_STEPS, questionnaire(), size]))
    .digest("hex");
}

/** The questionnaire that a new organisation starts with. */
function questionnaire(): string {
  return readFileSync(new URL("../../apps/api/seed/questionnaire-360.json", import.meta.url), "utf8");
}

/** Fills an empty, migrated database; takes a minute or two at full size. The client must be a superuser's. */
export async function fill(client: Client, size: FillSize, log: (line: string) => void): Promise<void> {
  // Foreign keys hold by construction; checking four million of them one by one would take most of the time.
  await client.query("set session_replication_role = replica");
  for (const [name, sql] of STEPS) {
    const startedAt = performance.now();
    const values = [size.organisations, size.peoplePerOrganisation].slice(0, sql.includes("$2") ? 2 : sql.includes("$1") ? 1 : 0);
    const { rowCount } = await client.query(sql, values);
    log(`  ${String(rowCount).padStart(9)} ${name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  for (const [name, sql] of REPORT_STEPS) {
    const { rowCount } = await client.query(sql, [size.organisations, SIGNED_IN_PER_ORGANISATION, questionnaire()]);
    log(`  ${String(rowCount).padStart(9)} ${name}`);
  }
  await client.query("set session_replication_role = origin");
  await signInViewers(client, size);
  await client.query("vacuum analyze");
}

async function signInViewers(client: Client, size: FillSize): Promise<void> {
  const rows: [string, string, string][] = [];
  for (let o = 1; o <= size.organisations; o++) {
    for (let p = 1; p <= SIGNED_IN_PER_ORGANISATION; p++) {
      rows.push([idOf(`o${o}`), idOf(`p${o}.${p}`), createHash("sha256").update(tokenOf(o, p)).digest("hex")]);
    }
  }
  await client.query(
    `insert into identity.session (organisation_id, person_id, token_hash, idle_seconds, idle_until, ends_at)
     select o::uuid, p::uuid, decode(h, 'hex'), 31536000, now() + interval '1 year', now() + interval '1 year'
     from unnest($1::text[], $2::text[], $3::text[]) as s(o, p, h)`,
    [rows.map(([o]) => o), rows.map(([, p]) => p), rows.map(([, , h]) => h)],
  );
}
