-- What somebody took out thirty days ago goes for good, by a job that was planned when it was taken out. The job sees
-- ids and days, never a word of it.
grant usage on schema talents, goals to ek_jobs;

create policy forgetting on talents.claim to ek_jobs
  using (organisation_id = app.organisation_id() and removed_at < now() - interval '30 days') with check (false);
grant select (organisation_id, id, removed_at), delete on talents.claim to ek_jobs;

create policy forgetting on goals.goal to ek_jobs
  using (organisation_id = app.organisation_id() and removed_at < now() - interval '30 days') with check (false);
grant select (organisation_id, id, removed_at), delete on goals.goal to ek_jobs;
