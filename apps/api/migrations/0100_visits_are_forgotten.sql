-- A visit to a portfolio is forgotten after twelve months. The job sees hours, never whose they are; the rule keeps it from younger ones.
grant usage on schema privacy to ek_jobs;
create policy forgetting on privacy.access_log for all to ek_jobs using (opened_hour < now() - interval '12 months') with check (false);
grant select (opened_hour), delete on privacy.access_log to ek_jobs;
