import type { PoolClient } from "pg";
import type { Columns } from "./columns.js";
import { ImportDiscardedError, keyPlace, type ImportKey } from "./staging.repository.js";

const MINE = "r.organisation_id = $1 and r.import_id = $2";

/** The same key on several rows: each is refused and names another one, since nobody can say which of them is right. */
const duplicates = (key: string): string => `
  with marked as (
    select r.line, count(*) over same as times, lag(r.line) over (same order by r.line) as before, lead(r.line) over (same order by r.line) as after
    from identity.people_import_row r where ${MINE} and ${key} is not null
    window same as (partition by ${key})
  ), found as (
    insert into identity.people_import_problem (organisation_id, import_id, line, column_number, column_name, message, other_line)
      select $1, $2, line, $3, $4, $5, coalesce(before, after) from marked where times > 1 on conflict do nothing returning line
  )
  update identity.people_import_row r set has_problem = true from found where ${MINE} and r.line = found.line`;

const MATCH_BY_STAFF_NUMBER = `update identity.people_import_row r set person_id = p.id from identity.person p
  where ${MINE} and p.organisation_id = $1 and r.staff_number is not null and p.staff_number = r.staff_number`;

/** By address, unless the list has another row for that person's own staff number: then it is about somebody else. */
const MATCH_BY_EMAIL = `update identity.people_import_row r set person_id = p.id from identity.person p
  where ${MINE} and p.organisation_id = $1 and r.person_id is null and r.email is not null and lower(p.email) = r.email
    and not exists (select from identity.people_import_row other
      where other.organisation_id = $1 and other.import_id = $2 and other.line <> r.line and other.staff_number = p.staff_number)`;

const ADDRESS_OF_ANOTHER = `
  with found as (
    insert into identity.people_import_problem (organisation_id, import_id, line, column_number, column_name, message)
      select $1, $2, r.line, $3, $4, 'emailOfSomebodyElse'
      from identity.people_import_row r join identity.person p on p.organisation_id = $1 and lower(p.email) = r.email
      where ${MINE} and p.id is distinct from r.person_id on conflict do nothing returning line
  )
  update identity.people_import_row r set has_problem = true from found where ${MINE} and r.line = found.line`;

/** Where somebody is now, one row a person. */
const PLACED = `select placed.person_id,
    max(unit.name) filter (where placed.kind = 'TEAM') as team, max(unit.name) filter (where placed.kind = 'LOCATION') as location,
    max(unit.name) filter (where placed.kind = 'FUNCTION') as job
  from identity.placement placed
  join identity.frame_unit unit on unit.organisation_id = placed.organisation_id and unit.kind = placed.kind and unit.id = placed.unit_id
  where placed.organisation_id = $1 and placed.ended_on is null group by placed.person_id`;

/** What each good row would do. An empty cell changes nothing: a list that lacks a column does not take people out of their teams. */
const DECIDE = `
  with placed as materialized (${PLACED}), compared as (
    select r.line, p.id, p.is_active,
      jsonb_strip_nulls(jsonb_build_object(
        'team', case when lower(r.team) <> lower(coalesce(placed.team, '')) then coalesce(placed.team, '') end,
        'location', case when lower(r.location) <> lower(coalesce(placed.location, '')) then coalesce(placed.location, '') end,
        'job', case when lower(r.job) <> lower(coalesce(placed.job, '')) then coalesce(placed.job, '') end)) as moves,
      jsonb_strip_nulls(jsonb_build_object(
        'fullName', case when r.full_name <> p.full_name then p.full_name end,
        'email', case when r.email <> lower(coalesce(p.email, '')) then coalesce(p.email, '') end,
        'staffNumber', case when r.staff_number <> coalesce(p.staff_number, '') then coalesce(p.staff_number, '') end)) as changes
    from identity.people_import_row r
    left join identity.person p on p.organisation_id = $1 and p.id = r.person_id
    left join placed on placed.person_id = r.person_id
    where ${MINE} and not r.has_problem
  )
  update identity.people_import_row r set
    action = case when c.id is null then 'JOIN' when not c.is_active then 'REJOIN' when c.moves <> '{}' then 'MOVE' when c.changes <> '{}' then 'CHANGE' else 'SAME' end,
    was = case when c.id is not null then nullif((c.changes || c.moves)::text, '{}') end
  from compared c where ${MINE} and r.line = c.line`;

/** Active colleagues the list does not name. Administrators stay: nobody locks the organisation out with a list. */
const LEAVERS = `
  insert into identity.people_import_row (organisation_id, import_id, line, full_name, email, staff_number, person_id, action)
  select $1, $2, -row_number() over (order by p.full_name, p.id), p.full_name, p.email, p.staff_number, p.id, 'LEAVE'
  from identity.person p
  where p.organisation_id = $1 and p.is_active
    and exists (select from identity.membership m where m.organisation_id = $1 and m.person_id = p.id and m.role = 'EMPLOYEE')
    and not exists (select from identity.membership m where m.organisation_id = $1 and m.person_id = p.id and m.role = 'ADMIN')
    and not exists (select from identity.people_import_row r where ${MINE} and r.person_id = p.id)`;

const COUNT = `
  update identity.people_import i set state = 'READY', bytes_read = bytes_total,
    problem_row_count = c.problems, joined_count = c.joined, rejoined_count = c.rejoined, moved_count = c.moved,
    changed_count = c.changed, unchanged_count = c.same, left_count = c.left_
  from (select count(*) filter (where has_problem) as problems, count(*) filter (where action = 'JOIN') as joined,
      count(*) filter (where action = 'REJOIN') as rejoined, count(*) filter (where action = 'MOVE') as moved,
      count(*) filter (where action = 'CHANGE') as changed, count(*) filter (where action = 'SAME') as same,
      count(*) filter (where action = 'LEAVE') as left_
    from identity.people_import_row r where ${MINE}) c
  where i.organisation_id = $1 and i.id = $2 and i.state = 'READING'`;

/** Compares the whole list with the organisation, in the database, in the caller's transaction. Nothing but the list's own rows changes. */
export async function planImport(client: PoolClient, key: ImportKey, columns: Columns): Promise<void> {
  const ids = [key.organisationId, key.importId];
  const place = (meaning: "email" | "staffNumber") => {
    const { column, columnName } = keyPlace(columns, meaning);
    return [column, columnName];
  };
  await client.query(duplicates("r.email"), [...ids, ...place("email"), "duplicateEmail"]);
  await client.query(duplicates("r.staff_number"), [...ids, ...place("staffNumber"), "duplicateStaffNumber"]);
  await client.query(MATCH_BY_STAFF_NUMBER, ids);
  await client.query(MATCH_BY_EMAIL, ids);
  await client.query(ADDRESS_OF_ANOTHER, [...ids, ...place("email")]);
  await client.query(duplicates("r.person_id"), [...ids, ...place("staffNumber"), "samePersonTwice"]);
  await client.query(DECIDE, ids);
  await client.query(LEAVERS, ids);
  const counted = await client.query(COUNT, ids);
  if (counted.rowCount === 0) throw new ImportDiscardedError();
}
