import { createHash } from "node:crypto";
import type { Client } from "pg";
import type { Filler } from "./database.js";

export const TOKEN = "talent-map-bench";
const GROUPS = 50;
const TALENTS = 60;

/** One organisation with so many employees, a map of 50 groups × 60 talents that was published today, and somebody acting as HR. */
const STEPS: readonly string[] = [
  "insert into identity.organisation (organisation_id, name) values (md5('o')::uuid, 'Organisatie')",
  `insert into identity.person (organisation_id, id, full_name, staff_number)
   select md5('o')::uuid, md5('p' || p)::uuid, 'Persoon ' || p, p::text from generate_series(1, $1::int) p`,
  "insert into identity.membership select organisation_id, id, 'EMPLOYEE' from identity.person",
  "insert into identity.membership values (md5('o')::uuid, md5('p1')::uuid, 'HR')",
  `insert into identity.session (organisation_id, person_id, token_hash, idle_until, ends_at, acting_as)
   values (md5('o')::uuid, md5('p1')::uuid, decode($2, 'hex'), now() + interval '3 years', now() + interval '3 years', 'HR')`,
  `with decision as (
     insert into talent_map.decision (organisation_id, reference, decided_on, recorded_by) values (md5('o')::uuid, 'OR 1', current_date, md5('p1')::uuid) returning id)
   insert into talent_map.setting (organisation_id, is_on, decision_id) select md5('o')::uuid, true, id from decision`,
  `insert into talent_map.epoch (organisation_id, number, scheduled_on, profile, threshold, max_noise, variance, real_trend_from, employees, participation, proof, shown_until)
   select md5('o')::uuid, n, current_date - 90 * (8 - n), 'STANDARD', 7, 5, 3, 4, $1::int, 'FROM_50_TO_75', '{}', current_date + 1000 from generate_series(1, 8) n`,
  `insert into talent_map.published_group (organisation_id, epoch, group_no, lineage, dimension, name, unit_ids, employees, expression_kinds)
   select md5('o')::uuid, e, g, case g when 1 then 'ALL' else substr(md5('g' || g), 1, 24) end, case g when 1 then 'ORGANISATION' else 'TEAM' end,
     case when g > 1 then 'Team ' || g end, '{}', 20 + g, '{TALENT}' from generate_series(1, 8) e, generate_series(1, ${GROUPS}) g`,
  `insert into talent_map.published_expression (organisation_id, epoch, expression_no, expression, kind, name_nl, name_en)
   select md5('o')::uuid, e, t, 't:' || md5('t' || t)::uuid, 'TALENT', 'Talent ' || t, 'Talent ' || t
   from generate_series(1, 8) e, generate_series(1, ${TALENTS}) t`,
  `insert into talent_map.published_cell (organisation_id, epoch, group_no, expression_no, value)
   select md5('o')::uuid, e, g, t, case when (g * 7 + t * 13) % 5 > 1 then 7 + (g * 31 + t * 17) % 40 end
   from generate_series(1, 8) e, generate_series(1, ${GROUPS}) g, generate_series(1, ${TALENTS}) t`,
  `update talent_map.published_group g set about = array(
     select value from talent_map.published_cell c where c.epoch = g.epoch and c.group_no = g.group_no order by c.expression_no)`,
];

export function talentMapFiller(people: number): Filler {
  return {
    version: JSON.stringify({ STEPS, people }),
    people,
    async fillDatabase(client: Client) {
      const given = [people, createHash("sha256").update(TOKEN).digest("hex")];
      for (const step of STEPS) {
        // Only the values a statement names are sent with it.
        const used = given.filter((_, place) => step.includes(`$${place + 1}`));
        await client.query(step.includes("$1") ? step : step.replaceAll("$2", "$1"), used);
      }
      await client.query("vacuum (analyze)");
    },
  };
}
