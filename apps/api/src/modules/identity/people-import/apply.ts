import type { PoolClient } from "pg";
import type { ImportKey } from "./staging.repository.js";

const GOOD = "r.organisation_id = $1 and r.import_id = $2 and not r.has_problem and r.action in ('JOIN', 'REJOIN', 'MOVE', 'CHANGE')";
const EFFECT = "insert into identity.people_import_effect (organisation_id, import_id, kind, row_id, before, after)";
const AS_PERSON = (row: string) =>
  `jsonb_build_object('full_name', ${row}.full_name, 'email', ${row}.email, 'staff_number', ${row}.staff_number, 'is_active', ${row}.is_active)`;
const AS_PLACEMENT = (row: string) =>
  `jsonb_build_object('unit_id', ${row}.unit_id, 'started_on', ${row}.started_on, 'ended_on', ${row}.ended_on)`;

/** Kinds of the frame with the list's column for each. */
const KINDS = [
  ["TEAM", "team"],
  ["LOCATION", "location"],
  ["FUNCTION", "job"],
] as const;

const makeUnits = (kind: string, column: string): string => `
  insert into identity.frame_unit (organisation_id, kind, name)
  select distinct on (lower(r.${column})) $1, '${kind}', r.${column} from identity.people_import_row r
  where ${GOOD} and r.${column} is not null order by lower(r.${column}), r.line
  on conflict do nothing`;

const NAME_JOINERS = `update identity.people_import_row r set person_id = gen_random_uuid() where ${GOOD} and r.action = 'JOIN'`;
const JOIN = `
  with made as (
    insert into identity.person (organisation_id, id, full_name, email, staff_number, language)
      select $1, r.person_id, r.full_name, r.email, r.staff_number, o.default_language
      from identity.people_import_row r join identity.organisation o on o.organisation_id = $1
      where ${GOOD} and r.action = 'JOIN'
      returning *
  )
  ${EFFECT} select $1, $2, 'PERSON', made.id, null, ${AS_PERSON("made")} from made`;
const EMPLOY = `insert into identity.membership (organisation_id, person_id, role)
  select $1, r.person_id, 'EMPLOYEE' from identity.people_import_row r where ${GOOD} on conflict do nothing`;

/** Name, staff number, activation, and an address where there was none. An address that people sign in with is corrected with delay. */
const CHANGE = `
  with changed as (
    update identity.person p set full_name = r.full_name, staff_number = coalesce(r.staff_number, p.staff_number),
      email = coalesce(p.email, r.email), is_active = true, version = p.version + 1
    from identity.people_import_row r, identity.person old
    where ${GOOD} and r.action <> 'JOIN' and p.organisation_id = $1 and p.id = r.person_id and old.organisation_id = $1 and old.id = p.id
      and (r.full_name, coalesce(r.staff_number, p.staff_number), coalesce(p.email, r.email), true) is distinct from (p.full_name, p.staff_number, p.email, p.is_active)
    returning p.id, ${AS_PERSON("old")} as before, ${AS_PERSON("p")} as after
  )
  ${EFFECT} select $1, $2, 'PERSON', changed.id, changed.before, changed.after from changed`;
const CORRECT_ADDRESSES = `
  with replaced as (
    delete from identity.email_correction c using identity.people_import_row r
      where ${GOOD} and c.organisation_id = $1 and c.person_id = r.person_id and r.email is not null and c.new_email <> r.email
  ), asked as (
    insert into identity.email_correction (organisation_id, person_id, new_email, effective_at)
      select $1, p.id, r.email, now() + interval '24 hours'
      from identity.people_import_row r join identity.person p on p.organisation_id = $1 and p.id = r.person_id
      where ${GOOD} and r.email is not null and lower(p.email) <> r.email
      on conflict on constraint email_correction_one_at_a_time do nothing
      returning id, person_id
  ), told as (
    select platform.enqueue('notifications.mailEmailCorrection', jsonb_build_object('organisationId', $1::uuid, 'personId', asked.person_id, 'correctionId', asked.id)),
      platform.enqueue('identity.applyEmailCorrection', jsonb_build_object('organisationId', $1::uuid, 'correctionId', asked.id), now() + interval '24 hours 1 second')
    from asked
  )
  ${EFFECT} select $1, $2, 'EMAIL', asked.id, null, null from asked where (select count(*) from told) >= 0`;

/** A placement that would begin today or later is corrected; an older one ends today and a new one begins. */
const WANTED = (kind: string, column: string) => `
  select r.person_id, unit.id as unit_id, r.started_on, r.action, now_.id as old_id, now_.started_on as old_start
  from identity.people_import_row r
  join identity.frame_unit unit on unit.organisation_id = $1 and unit.kind = '${kind}' and lower(unit.name) = lower(r.${column})
  left join identity.placement now_ on now_.organisation_id = $1 and now_.person_id = r.person_id and now_.kind = '${kind}' and now_.ended_on is null
  where ${GOOD} and r.${column} is not null and now_.unit_id is distinct from unit.id`;
const place = (kind: string, column: string): string[] => [
  `with wanted as materialized (${WANTED(kind, column)}), changed as (
    update identity.placement p set unit_id = case when wanted.old_start >= current_date then wanted.unit_id else p.unit_id end,
      ended_on = case when wanted.old_start >= current_date then null else current_date end
    from wanted, identity.placement old
    where p.organisation_id = $1 and p.id = wanted.old_id and old.organisation_id = $1 and old.id = p.id
    returning p.id, ${AS_PLACEMENT("old")} as before, ${AS_PLACEMENT("p")} as after
  )
  ${EFFECT} select $1, $2, 'PLACEMENT', changed.id, changed.before, changed.after from changed`,
  `with made as (
    insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on)
      select $1, wanted.person_id, '${kind}', wanted.unit_id,
        case when wanted.action = 'JOIN' then coalesce(wanted.started_on, current_date) else greatest(current_date, (
          select max(past.ended_on) from identity.placement past where past.organisation_id = $1 and past.person_id = wanted.person_id and past.kind = '${kind}')) end
      from (${WANTED(kind, column)}) wanted where wanted.old_id is null
      returning *
  )
  ${EFFECT} select $1, $2, 'PLACEMENT', made.id, null, ${AS_PLACEMENT("made")} from made`,
];

const LEAVE = `
  with gone as (
    update identity.person p set is_active = false, version = p.version + 1 from identity.people_import_row r, identity.person old
    where r.organisation_id = $1 and r.import_id = $2 and r.action = 'LEAVE' and p.organisation_id = $1 and p.id = r.person_id and p.is_active
      and old.organisation_id = $1 and old.id = p.id
    returning p.id, ${AS_PERSON("old")} as before, ${AS_PERSON("p")} as after
  )
  ${EFFECT} select $1, $2, 'PERSON', gone.id, gone.before, gone.after from gone`;

/** Carries the plan out in the caller's one transaction: all of it happens, or none. */
export async function applyPlan(client: PoolClient, key: ImportKey, options: { deactivatesLeavers: boolean }): Promise<void> {
  const ids = [key.organisationId, key.importId];
  // Only the last import can be undone; what an earlier one would need for it is forgotten.
  await client.query("delete from identity.people_import_effect where organisation_id = $1", [key.organisationId]);
  for (const [kind, column] of KINDS) await client.query(makeUnits(kind, column), ids);
  for (const statement of [NAME_JOINERS, JOIN, EMPLOY, CHANGE, CORRECT_ADDRESSES]) await client.query(statement, ids);
  for (const [kind, column] of KINDS) for (const statement of place(kind, column)) await client.query(statement, ids);
  if (options.deactivatesLeavers) await client.query(LEAVE, ids);
}

const TOUCHED = `select exists (
    select from identity.people_import_effect e join identity.person p on p.organisation_id = $1 and p.id = e.row_id
    where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'PERSON' and ${AS_PERSON("p")} <> e.after
  ) or exists (
    select from identity.people_import_effect e left join identity.placement p on p.organisation_id = $1 and p.id = e.row_id
    where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'PLACEMENT' and (p.id is null or ${AS_PLACEMENT("p")} <> e.after)
  ) as touched`;
const UNDO = [
  `delete from identity.placement p using identity.people_import_effect e
   where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'PLACEMENT' and e.before is null and p.organisation_id = $1 and p.id = e.row_id`,
  `update identity.placement p set unit_id = (e.before->>'unit_id')::uuid, started_on = (e.before->>'started_on')::date, ended_on = (e.before->>'ended_on')::date
   from identity.people_import_effect e
   where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'PLACEMENT' and e.before is not null and p.organisation_id = $1 and p.id = e.row_id`,
  `update identity.person p set full_name = e.before->>'full_name', email = e.before->>'email', staff_number = e.before->>'staff_number',
     is_active = (e.before->>'is_active')::boolean, version = p.version + 1
   from identity.people_import_effect e
   where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'PERSON' and e.before is not null and p.organisation_id = $1 and p.id = e.row_id`,
  // Somebody who joined by it may own something by now, so they are deactivated like every leaver.
  `update identity.person p set is_active = false, version = p.version + 1 from identity.people_import_effect e
   where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'PERSON' and e.before is null and p.organisation_id = $1 and p.id = e.row_id`,
  `delete from identity.email_correction c using identity.people_import_effect e
   where e.organisation_id = $1 and e.import_id = $2 and e.kind = 'EMAIL' and c.organisation_id = $1 and c.id = e.row_id`,
  "delete from identity.people_import_effect e where e.organisation_id = $1 and e.import_id = $2",
];

/** Puts everything back as it was, in the caller's one transaction. False, and nothing done, when something was changed since. */
export async function undoPlan(client: PoolClient, key: ImportKey): Promise<boolean> {
  const ids = [key.organisationId, key.importId];
  const { rows } = await client.query<{ touched: boolean }>(TOUCHED, ids);
  if (rows[0]?.touched) return false;
  for (const statement of UNDO) await client.query(statement, ids);
  return true;
}
