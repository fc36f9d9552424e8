-- What somebody is told, and how they want to be told it.
-- @NOTE privacy: there is no "read" here. Opening a notification and answering a round happen in the same minute, so a mark in
-- the database would say who answered; what was seen is remembered on the device only.
create schema notifications;
grant usage on schema notifications to ek_api, ek_jobs;

create table notifications.notification (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  -- What it is about, such as a round.
  subject_id uuid not null,
  -- Whose act it was, when somebody's.
  actor_id uuid,
  created_on date not null default current_date,
  constraint notification_pk primary key (organisation_id, id),
  constraint notification_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint notification_actor_fk foreign key (organisation_id, actor_id) references identity.person (organisation_id, id),
  constraint notification_once unique (organisation_id, person_id, kind, subject_id)
);
create index notification_created_on on notifications.notification (created_on);

-- A choice that differs from the default: everything is told, here and by mail.
create table notifications.choice (
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  in_app boolean not null default true,
  by_mail boolean not null default true,
  constraint choice_pk primary key (organisation_id, person_id, kind),
  constraint choice_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id)
);

-- Addresses of people without an account that want no mail of a kind. A keyed hash, so that this is no list of addresses.
create table notifications.stopped_address (
  organisation_id uuid not null,
  address_hash bytea not null,
  kind text not null,
  constraint stopped_address_pk primary key (organisation_id, address_hash, kind),
  constraint stopped_address_hash check (octet_length(address_hash) = 32)
);

call app.protect('notifications.notification');
call app.protect('notifications.choice');
call app.protect('notifications.stopped_address');

create policy own on notifications.notification for select to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select on notifications.notification to ek_api;
call app.allow_tenant('notifications.notification', 'ek_jobs');
-- A notification is of no use after two months; the nightly job that forgets them works for every organisation.
create policy housekeeping on notifications.notification for delete to ek_jobs using (created_on < current_date - 60);
create policy housekeeping_sees on notifications.notification for select to ek_jobs using (created_on < current_date - 60);
grant select, insert, delete on notifications.notification to ek_jobs;

create policy own on notifications.choice to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, update on notifications.choice to ek_api;
call app.allow_tenant('notifications.choice', 'ek_jobs');
grant select on notifications.choice to ek_jobs;

call app.allow_tenant('notifications.stopped_address', 'ek_api');
grant insert, select, delete on notifications.stopped_address to ek_api;
call app.allow_tenant('notifications.stopped_address', 'ek_jobs');
grant select on notifications.stopped_address to ek_jobs;
