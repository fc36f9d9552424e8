-- Every change of the map's settings, and who made it. A loosening waits here until somebody of the works council agrees, who is
-- not the person who proposed it: the database refuses one person with two keys.
create table talent_map.setting_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  -- What would hold, or holds: the profile, how often, and the pairs of talents that may be asked together (as `first|second`).
  profile text not null,
  cadence text not null,
  pairs text[] not null,
  state text not null,
  proposed_by uuid not null,
  proposed_on date not null default current_date,
  decided_by uuid,
  decided_on date,
  constraint setting_change_pk primary key (organisation_id, id),
  constraint setting_change_proposer_fk foreign key (organisation_id, proposed_by) references identity.person (organisation_id, id),
  constraint setting_change_decider_fk foreign key (organisation_id, decided_by) references identity.person (organisation_id, id),
  constraint setting_change_kind check (kind in ('TURNED_ON', 'TURNED_OFF', 'TIGHTER', 'LOOSER')),
  constraint setting_change_state check (state in ('DONE', 'PROPOSED', 'APPROVED', 'REFUSED', 'TAKEN_BACK')),
  constraint setting_change_profile check (profile in ('STANDARD', 'STRICT')),
  constraint setting_change_cadence check (cadence in ('QUARTERLY', 'MONTHLY')),
  constraint setting_change_waits check ((kind = 'LOOSER') = (state <> 'DONE')),
  constraint setting_change_decided check ((state in ('APPROVED', 'REFUSED', 'TAKEN_BACK')) = (decided_by is not null and decided_on is not null)),
  constraint setting_change_two_people check (state not in ('APPROVED', 'REFUSED') or decided_by <> proposed_by)
);
create unique index setting_change_one_at_a_time on talent_map.setting_change (organisation_id) where state = 'PROPOSED';
call app.protect('talent_map.setting_change');
create policy reader on talent_map.setting_change for select to ek_api using (organisation_id = app.organisation_id());
create policy proposer on talent_map.setting_change for insert to ek_api
  with check (organisation_id = app.organisation_id() and proposed_by = app.person_id() and state in ('DONE', 'PROPOSED'));
-- What was decided stays as it is.
create policy decider on talent_map.setting_change for update to ek_api
  using (organisation_id = app.organisation_id() and state = 'PROPOSED')
  with check (organisation_id = app.organisation_id() and decided_by = app.person_id());
grant select, insert, update (state, decided_by, decided_on) on talent_map.setting_change to ek_api;
