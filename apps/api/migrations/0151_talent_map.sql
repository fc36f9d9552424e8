-- The talent map. ek_publish computes it and writes what may be read; ek_hr reads that and nothing else; true counts, keys and
-- noise are in memory only and have no column here.
create schema talent_map;
grant usage on schema talent_map to ek_api, ek_hr, ek_publish, ek_jobs;

-- What the works council decided. Recorded once, never changed; the map can't be on without one.
create table talent_map.decision (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  reference text not null,
  decided_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint decision_pk primary key (organisation_id, id),
  constraint decision_person_fk foreign key (organisation_id, recorded_by) references identity.person (organisation_id, id),
  constraint decision_reference check (char_length(reference) between 1 and 200)
);
call app.protect('talent_map.decision');
call app.allow_tenant('talent_map.decision', 'ek_api');
grant select, insert on talent_map.decision to ek_api;

-- The parameters of an organisation's map. No row: the map is off and was never on.
create table talent_map.setting (
  organisation_id uuid not null,
  is_on boolean not null default false,
  decision_id uuid,
  profile text not null default 'STANDARD',
  cadence text not null default 'QUARTERLY',
  version integer not null default 1,
  constraint setting_pk primary key (organisation_id),
  constraint setting_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id),
  constraint setting_decision_fk foreign key (organisation_id, decision_id) references talent_map.decision (organisation_id, id),
  constraint setting_decided check (not is_on or decision_id is not null),
  constraint setting_profile check (profile in ('STANDARD', 'STRICT')),
  constraint setting_cadence check (cadence in ('QUARTERLY', 'MONTHLY'))
);
call app.protect('talent_map.setting');
call app.allow_tenant('talent_map.setting', 'ek_api');
call app.allow_tenant('talent_map.setting', 'ek_publish');
call app.allow_definer('talent_map.setting');
grant select, insert, update on talent_map.setting to ek_api;
grant select on talent_map.setting to ek_publish;

-- Two talents that may be asked together, in the order of their ids.
create table talent_map.pair (
  organisation_id uuid not null,
  first_talent_id uuid not null,
  second_talent_id uuid not null,
  constraint pair_pk primary key (organisation_id, first_talent_id, second_talent_id),
  constraint pair_first_fk foreign key (organisation_id, first_talent_id) references talents.talent (organisation_id, id),
  constraint pair_second_fk foreign key (organisation_id, second_talent_id) references talents.talent (organisation_id, id),
  constraint pair_ordered check (first_talent_id < second_talent_id)
);
call app.protect('talent_map.pair');
call app.allow_tenant('talent_map.pair', 'ek_api');
call app.allow_tenant('talent_map.pair', 'ek_publish');
grant select, insert, delete on talent_map.pair to ek_api;
grant select on talent_map.pair to ek_publish;

-- From the first date of this year on another secret is used: only at a year's boundary, and the works council reads who asked.
create table talent_map.secret_change (
  organisation_id uuid not null,
  from_year integer not null,
  requested_by uuid not null,
  requested_on date not null default current_date,
  constraint secret_change_pk primary key (organisation_id, from_year),
  constraint secret_change_person_fk foreign key (organisation_id, requested_by) references identity.person (organisation_id, id),
  constraint secret_change_boundary check (from_year > extract(year from requested_on))
);
call app.protect('talent_map.secret_change');
call app.allow_tenant('talent_map.secret_change', 'ek_api');
call app.allow_tenant('talent_map.secret_change', 'ek_publish');
grant select, insert on talent_map.secret_change to ek_api;
grant select on talent_map.secret_change to ek_publish;

-- Every question HR put, one line a day for the same one; everybody who works here may read them, nobody changes them.
create table talent_map.question (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  asked_on date not null default current_date,
  asked_by uuid not null,
  purpose text not null,
  kind text not null,
  epoch integer not null,
  group_names text[] not null,
  expression_names text[] not null,
  -- SHA-256 of all of it, so that the same question of a day is one line.
  sameness bytea not null,
  constraint question_pk primary key (organisation_id, id),
  constraint question_once unique (organisation_id, asked_on, asked_by, sameness),
  constraint question_person_fk foreign key (organisation_id, asked_by) references identity.person (organisation_id, id),
  constraint question_purpose check (char_length(btrim(purpose)) between 10 and 500),
  constraint question_kind check (kind in ('MAP', 'TREND', 'RARE'))
);
create index question_newest on talent_map.question (organisation_id, asked_on desc, id);
call app.protect('talent_map.question');
create policy reader on talent_map.question for select to ek_api using (organisation_id = app.organisation_id());
create policy asker on talent_map.question for insert to ek_api
  with check (organisation_id = app.organisation_id() and asked_by = app.person_id());
grant select, insert on talent_map.question to ek_api;

-- The frame as it was fourteen days before a date: who is where, and which lineage each group has. It follows from the employer's
-- own administration alone; eight dates are kept, so that a group that was away for a while gets no fresh noise.
create table talent_map.frozen_group (
  organisation_id uuid not null,
  scheduled_on date not null,
  dimension text not null,
  unit_id uuid not null,
  name text not null,
  lineage text not null,
  members integer not null,
  constraint frozen_group_pk primary key (organisation_id, scheduled_on, dimension, unit_id),
  constraint frozen_group_dimension check (dimension in ('TEAM', 'LOCATION', 'FUNCTION'))
);
call app.protect('talent_map.frozen_group');
call app.allow_tenant('talent_map.frozen_group', 'ek_publish');
grant select, insert, delete on talent_map.frozen_group to ek_publish;

create table talent_map.frozen_placement (
  organisation_id uuid not null,
  scheduled_on date not null,
  person_id uuid not null,
  team_id uuid,
  location_id uuid,
  function_id uuid,
  constraint frozen_placement_pk primary key (organisation_id, scheduled_on, person_id)
);
call app.protect('talent_map.frozen_placement');
call app.allow_tenant('talent_map.frozen_placement', 'ek_publish');
grant select, insert, delete on talent_map.frozen_placement to ek_publish;

-- One mark for every employee, whether they take part or not: a keyed hash that says nothing without the secret outside this
-- database. The next date compares it with a new one, to know how many people changed something and no more.
create table talent_map.mark (
  organisation_id uuid not null,
  person_id uuid not null,
  mark bytea not null,
  constraint mark_pk primary key (organisation_id, person_id)
);
call app.protect('talent_map.mark');
call app.allow_tenant('talent_map.mark', 'ek_publish');
grant select, insert, delete on talent_map.mark to ek_publish;

-- What was published. Written once, whole, in one transaction; nobody may change a number.
create table talent_map.epoch (
  organisation_id uuid not null,
  number integer not null,
  scheduled_on date not null,
  published_on date not null default current_date,
  profile text not null,
  threshold integer not null,
  max_noise integer not null,
  variance double precision not null,
  real_trend_from integer not null,
  employees integer not null,
  participation text not null,
  -- What the gate looked at, all of it from the frame.
  proof jsonb not null,
  -- Six months after the newest date, and not at all with eight newer ones.
  shown_until date not null,
  constraint epoch_pk primary key (organisation_id, number),
  constraint epoch_date unique (organisation_id, scheduled_on),
  constraint epoch_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id),
  constraint epoch_participation check (participation in ('UNDER_25', 'FROM_25_TO_50', 'FROM_50_TO_75', 'OVER_75'))
);
call app.protect('talent_map.epoch');
call app.allow_tenant('talent_map.epoch', 'ek_publish');
call app.allow_tenant('talent_map.epoch', 'ek_api');
create policy shown on talent_map.epoch for select to ek_hr using (organisation_id = app.organisation_id() and shown_until > current_date);
grant select, insert, update (shown_until) on talent_map.epoch to ek_publish;
-- How many take part is HR's to know in bands, and nobody else's.
grant select (organisation_id, number, scheduled_on, published_on, profile, threshold, max_noise, variance, real_trend_from, employees, proof, shown_until)
  on talent_map.epoch to ek_api;
grant select on talent_map.epoch to ek_hr;

create table talent_map.published_group (
  organisation_id uuid not null,
  epoch integer not null,
  group_no integer not null,
  lineage text not null,
  dimension text not null,
  -- The units with exactly these members, usually one; null for the whole organisation.
  name text,
  unit_ids uuid[] not null,
  employees integer not null,
  constraint published_group_pk primary key (organisation_id, epoch, group_no),
  constraint published_group_lineage unique (organisation_id, epoch, lineage),
  constraint published_group_epoch_fk foreign key (organisation_id, epoch) references talent_map.epoch (organisation_id, number),
  constraint published_group_dimension check (dimension in ('ORGANISATION', 'TEAM', 'LOCATION', 'FUNCTION'))
);
call app.protect('talent_map.published_group');
call app.allow_tenant('talent_map.published_group', 'ek_publish');
create policy shown on talent_map.published_group for select to ek_hr
  using (organisation_id = app.organisation_id() and epoch in (select e.number from talent_map.epoch e));
grant insert on talent_map.published_group to ek_publish;
grant select on talent_map.published_group to ek_hr;

create table talent_map.published_expression (
  organisation_id uuid not null,
  epoch integer not null,
  expression_no integer not null,
  expression text not null,
  kind text not null,
  name_nl text not null,
  name_en text not null,
  constraint published_expression_pk primary key (organisation_id, epoch, expression_no),
  constraint published_expression_once unique (organisation_id, epoch, expression),
  constraint published_expression_epoch_fk foreign key (organisation_id, epoch) references talent_map.epoch (organisation_id, number),
  constraint published_expression_kind check (kind in ('TALENT', 'THEME', 'PAIR'))
);
call app.protect('talent_map.published_expression');
call app.allow_tenant('talent_map.published_expression', 'ek_publish');
create policy shown on talent_map.published_expression for select to ek_hr
  using (organisation_id = app.organisation_id() and epoch in (select e.number from talent_map.epoch e));
grant insert on talent_map.published_expression to ek_publish;
grant select on talent_map.published_expression to ek_hr;

-- One line for every cell that exists, decided by the frame. No foreign keys: a million lines come with their groups and
-- expressions in one transaction, and none ever changes.
create table talent_map.published_cell (
  organisation_id uuid not null,
  epoch integer not null,
  group_no integer not null,
  expression_no integer not null,
  -- Null for few and for nobody alike.
  value integer,
  constraint published_cell_pk primary key (organisation_id, epoch, group_no, expression_no)
);
call app.protect('talent_map.published_cell');
call app.allow_tenant('talent_map.published_cell', 'ek_publish');
create policy shown on talent_map.published_cell for select to ek_hr
  using (organisation_id = app.organisation_id() and epoch in (select e.number from talent_map.epoch e));
grant insert on talent_map.published_cell to ek_publish;
grant select on talent_map.published_cell to ek_hr;

-- A date on which nothing was published. Why is written nowhere: one text for all reasons.
create table talent_map.skipped_date (
  organisation_id uuid not null,
  scheduled_on date not null,
  constraint skipped_date_pk primary key (organisation_id, scheduled_on),
  constraint skipped_date_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id)
);
call app.protect('talent_map.skipped_date');
call app.allow_tenant('talent_map.skipped_date', 'ek_publish');
call app.allow_tenant('talent_map.skipped_date', 'ek_api');
call app.allow_tenant('talent_map.skipped_date', 'ek_hr');
grant select, insert on talent_map.skipped_date to ek_publish;
grant select on talent_map.skipped_date to ek_api, ek_hr;

-- What ek_publish reads of others: who works where, what the talents are, and which talents the people who said yes lent out.
grant usage on schema identity, talents to ek_publish;
call app.allow_tenant('identity.person', 'ek_publish');
call app.allow_tenant('identity.placement', 'ek_publish');
call app.allow_tenant('identity.frame_unit', 'ek_publish');
call app.allow_tenant('talents.theme', 'ek_publish');
call app.allow_tenant('talents.talent', 'ek_publish');
grant select (organisation_id, id, is_active) on identity.person to ek_publish;
grant select on identity.placement, identity.frame_unit to ek_publish;
grant select (organisation_id, id, name_nl, name_en, is_active) on talents.theme to ek_publish;
grant select (organisation_id, id, theme_id, name_nl, name_en, is_active) on talents.talent to ek_publish;
create policy lent_to_the_map on talents.claim for select to ek_publish
  using (organisation_id = app.organisation_id() and removed_at is null and exists (
    select from privacy.consent c
    where c.organisation_id = claim.organisation_id and c.person_id = claim.owner_id and c.purpose = 'MAP'
      and (c.covers_all or exists (
        select from privacy.consent_talent t
        where t.organisation_id = c.organisation_id and t.person_id = c.person_id and t.purpose = 'MAP' and t.talent_id = claim.talent_id))));
grant select (organisation_id, owner_id, talent_id, removed_at) on talents.claim to ek_publish;

-- Which organisations the daily job looks at, and nothing of them.
create function talent_map.organisations_with_map() returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select s.organisation_id from talent_map.setting s where s.is_on order by 1
$$;
revoke all on function talent_map.organisations_with_map() from public;
grant execute on function talent_map.organisations_with_map() to ek_jobs;
