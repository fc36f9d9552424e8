create schema goals;
grant usage on schema goals to ek_api;

create table goals.goal (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  title text not null,
  why text not null default '',
  state text not null default 'OPEN',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  -- Taken out, and for thirty days the owner can put it back.
  removed_at timestamptz,
  constraint goal_pk primary key (organisation_id, id),
  -- So that a step cannot belong to another person than its goal does.
  constraint goal_owner unique (organisation_id, id, owner_id),
  constraint goal_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint goal_state check (state in ('OPEN', 'RESTING', 'CELEBRATED', 'STOPPED')),
  constraint goal_title check (char_length(title) between 1 and 160),
  constraint goal_why check (char_length(why) <= 1000)
);
create index goal_of_owner on goals.goal (organisation_id, owner_id, created_at, id);
call app.protect('goals.goal');
create policy reader on goals.goal for select to ek_api
  using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or (removed_at is null and exists (
    select from portfolio.share s
    where s.organisation_id = goal.organisation_id and s.owner_id = goal.owner_id and s.subject_id = goal.id
      and (s.audience = 'ORGANISATION' or s.person_id = app.person_id())))));
create policy owner_inserts on goals.goal for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_updates on goals.goal for update to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id())
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_deletes on goals.goal for delete to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, update, delete on goals.goal to ek_api;

-- A small step towards a goal. At most one is open at a time; the others are planned or behind.
create table goals.step (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  goal_id uuid not null,
  owner_id uuid not null,
  position integer not null,
  intention text not null,
  expected_on date,
  state text not null,
  what_works text not null default '',
  what_does_not text not null default '',
  what_next text not null default '',
  -- What in a feedback report gave rise to it. For the owner's eyes, also when the goal is shared.
  source_kind text,
  source_text text,
  version integer not null default 1,
  constraint step_pk primary key (organisation_id, id),
  constraint step_goal_fk foreign key (organisation_id, goal_id, owner_id) references goals.goal (organisation_id, id, owner_id) on delete cascade,
  constraint step_place unique (organisation_id, goal_id, position),
  constraint step_state check (state in ('PLANNED', 'OPEN', 'DONE', 'STOPPED')),
  constraint step_intention check (char_length(intention) between 1 and 1000),
  constraint step_notes check (char_length(what_works) <= 1000 and char_length(what_does_not) <= 1000 and char_length(what_next) <= 1000),
  constraint step_source check ((source_kind is null) = (source_text is null)),
  constraint step_source_kind check (source_kind in ('FEEDBACK_THEME', 'FEEDBACK_COMMENT')),
  constraint step_source_text check (char_length(source_text) <= 2000)
);
create unique index step_one_open on goals.step (organisation_id, goal_id) where state = 'OPEN';
call app.protect('goals.step');
-- A step is seen by whom its goal is shown to.
create policy reader on goals.step for select to ek_api
  using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or exists (
    select from portfolio.share s
    where s.organisation_id = step.organisation_id and s.owner_id = step.owner_id and s.subject_id = step.goal_id
      and (s.audience = 'ORGANISATION' or s.person_id = app.person_id()))));
create policy owner_inserts on goals.step for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_updates on goals.step for update to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id())
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_deletes on goals.step for delete to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, update, delete on goals.step to ek_api;
