-- What somebody said yes to: counting in the talent map (MAP), being found by a question in the house (FOUND). No row means no.
-- Only the person reads or writes their own rows; the role that computes the map reads who counts. There is no policy for anybody
-- else, so no administrator and nobody of HR can learn who takes part, or how many.
create table privacy.consent (
  organisation_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  -- False: only the talents in privacy.consent_talent.
  covers_all boolean not null,
  -- Of the text that was on the screen.
  text_version integer not null,
  constraint consent_pk primary key (organisation_id, person_id, purpose),
  constraint consent_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint consent_purpose check (purpose in ('MAP', 'FOUND'))
);
call app.protect('privacy.consent');
create policy own on privacy.consent to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, update, delete on privacy.consent to ek_api;

create table privacy.consent_talent (
  organisation_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  talent_id uuid not null,
  constraint consent_talent_pk primary key (organisation_id, person_id, purpose, talent_id),
  constraint consent_talent_consent_fk foreign key (organisation_id, person_id, purpose)
    references privacy.consent (organisation_id, person_id, purpose),
  constraint consent_talent_talent_fk foreign key (organisation_id, talent_id) references talents.talent (organisation_id, id)
);
call app.protect('privacy.consent_talent');
create policy own on privacy.consent_talent to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, delete on privacy.consent_talent to ek_api;

-- The proof of each yes and each stop, for the person alone. It can be added to, not changed.
create table privacy.consent_log (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  purpose text not null,
  act text not null,
  text_version integer not null,
  recorded_at timestamptz not null default now(),
  constraint consent_log_pk primary key (organisation_id, id),
  constraint consent_log_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint consent_log_purpose check (purpose in ('MAP', 'FOUND')),
  constraint consent_log_act check (act in ('GIVEN_ALL', 'GIVEN_CHOSEN', 'WITHDRAWN'))
);
create index consent_log_newest on privacy.consent_log (organisation_id, person_id, recorded_at desc);
call app.protect('privacy.consent_log');
create policy own on privacy.consent_log to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert on privacy.consent_log to ek_api;

-- The worker that computes the map reads who counts and with which talents, never when they chose.
grant usage on schema privacy to ek_publish;
create policy publisher on privacy.consent for select to ek_publish using (organisation_id = app.organisation_id() and purpose = 'MAP');
create policy publisher on privacy.consent_talent for select to ek_publish using (organisation_id = app.organisation_id() and purpose = 'MAP');
grant select (organisation_id, person_id, purpose, covers_all) on privacy.consent to ek_publish;
grant select on privacy.consent_talent to ek_publish;
