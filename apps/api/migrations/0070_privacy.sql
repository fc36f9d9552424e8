create schema privacy;
grant usage on schema privacy to ek_api;

-- Who opened whose portfolio, to the hour. Its owner reads it; the reader was told beforehand.
create table privacy.access_log (
  organisation_id uuid not null,
  owner_id uuid not null,
  viewer_id uuid not null,
  subject text not null,
  opened_hour timestamptz not null,
  constraint access_log_pk primary key (organisation_id, owner_id, viewer_id, subject, opened_hour),
  constraint access_log_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint access_log_viewer_fk foreign key (organisation_id, viewer_id) references identity.person (organisation_id, id),
  constraint access_log_subject check (subject in ('PORTFOLIO')),
  constraint access_log_another check (viewer_id <> owner_id),
  constraint access_log_hour check (opened_hour = date_trunc('hour', opened_hour, 'UTC'))
);
create index access_log_newest on privacy.access_log (organisation_id, owner_id, opened_hour desc);
call app.protect('privacy.access_log');
create policy owner_reads on privacy.access_log for select to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
-- Nobody writes under another's name, changes what stands there or takes it out.
create policy viewer_writes on privacy.access_log for insert to ek_api
  with check (organisation_id = app.organisation_id() and viewer_id = app.person_id());
grant select, insert on privacy.access_log to ek_api;
