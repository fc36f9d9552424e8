-- Context of a statement: whose organisation, which person. Empty or absent means none, and none sees no rows.
create schema app;
grant usage on schema app to ek_api, ek_box, ek_release, ek_publish, ek_hr, ek_jobs;

create function app.organisation_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
create function app.person_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;

-- Every table goes through this: row-level security for everybody, the owner included.
create procedure app.protect(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
end $$;

-- The plain tenant rule for one role: rows of the organisation in context, and only commands that were granted.
create procedure app.allow_tenant(target regclass, grantee name) language plpgsql as $$
begin
  execute format(
    'create policy %I on %s to %I using (organisation_id = app.organisation_id()) with check (organisation_id = app.organisation_id())',
    'tenant_' || grantee, target, grantee);
end $$;

-- For functions that run as the owner before a context exists (sign-in) or across organisations (schedules).
-- Each table with this policy stands in the reviewed list of the catalogue test.
create procedure app.allow_definer(target regclass) language plpgsql as $$
begin
  execute format('create policy definer on %s to ek_owner using (true) with check (true)', target);
end $$;

call app.protect('platform.migration');
call app.allow_definer('platform.migration');

grant usage on schema platform to ek_api, ek_release, ek_jobs;

-- A mutation's result, stored in its own transaction, so that a retry answers the first result and does nothing again.
create table platform.mutation_result (
  organisation_id uuid not null,
  person_id uuid not null,
  client_mutation_id uuid not null,
  mutation text not null,
  input_hash bytea not null,
  result jsonb,
  created_on date not null default current_date,
  constraint mutation_result_pk primary key (organisation_id, person_id, client_mutation_id)
);
create index mutation_result_created_on on platform.mutation_result (created_on);
call app.protect('platform.mutation_result');
create policy own on platform.mutation_result to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, update on platform.mutation_result to ek_api;
-- Retries come within hours; the job that forgets old results works on days.
create policy housekeeping on platform.mutation_result for all to ek_jobs using (created_on < current_date - 7) with check (false);
grant select (created_on), delete on platform.mutation_result to ek_jobs;

-- Puts a job in the queue inside the caller's transaction. The queue's tables belong to ek_jobs; the owner is a member of it.
create function platform.enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => job_key, max_attempts => 12);
end $$;
revoke all on function platform.enqueue(text, jsonb, timestamptz, text) from public;
grant execute on function platform.enqueue(text, jsonb, timestamptz, text) to ek_api, ek_release, ek_jobs;
