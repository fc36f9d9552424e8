-- A page of the log is continued after the last entry shown, which needs a name that tells nothing.
alter table privacy.access_log add column id uuid not null default gen_random_uuid();
drop index privacy.access_log_newest;
create index access_log_newest on privacy.access_log (organisation_id, owner_id, opened_hour desc, id desc);
