-- The asker's side of a feedback round: who asks, what, whom. Nothing here changes when somebody answers.
create schema feedback;
grant usage on schema feedback to ek_api, ek_jobs, ek_release;

-- A version of a questionnaire as data. A row never changes, so a round can point at it.
create table feedback.questionnaire (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null,
  version text not null,
  definition jsonb not null,
  is_offered boolean not null default true,
  is_default boolean not null default false,
  constraint questionnaire_pk primary key (organisation_id, id),
  constraint questionnaire_version unique (organisation_id, key, version),
  constraint questionnaire_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id)
);

create table feedback.round (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  questionnaire_id uuid not null,
  tier text not null default 'SEPARATED',
  state text not null default 'DRAFT',
  message text not null default '',
  min_raters integer not null,
  max_raters integer not null,
  -- The last day; null in a draft means two weeks after opening.
  closes_on date,
  created_at timestamptz not null default now(),
  opened_at timestamptz,
  closes_at timestamptz,
  -- Halfway: until then raters may be added.
  raters_until timestamptz,
  is_extended boolean not null default false,
  constraint round_pk primary key (organisation_id, id),
  constraint round_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint round_questionnaire_fk foreign key (organisation_id, questionnaire_id) references feedback.questionnaire (organisation_id, id),
  constraint round_tier check (tier in ('BLIND', 'SEPARATED')),
  constraint round_state check (state in ('DRAFT', 'OPEN', 'CLOSED', 'READABLE', 'TOO_FEW', 'CANCELLED')),
  constraint round_raters check (min_raters >= 4 and max_raters >= min_raters),
  constraint round_times check ((state = 'DRAFT') = (opened_at is null) or state = 'CANCELLED'),
  constraint round_deadline check ((opened_at is null) = (closes_at is null) and (opened_at is null) = (raters_until is null))
);
create index round_owner on feedback.round (organisation_id, owner_id, created_at);

create table feedback.round_group (
  organisation_id uuid not null,
  round_id uuid not null,
  key text not null,
  name jsonb not null,
  is_external boolean not null,
  is_attributable boolean not null,
  -- Valid answers from which the group is shown. An organisation may raise it, never lower it.
  shown_from integer not null,
  form_key text not null,
  position integer not null,
  constraint round_group_pk primary key (organisation_id, round_id, key),
  constraint round_group_round_fk foreign key (organisation_id, round_id) references feedback.round (organisation_id, id),
  constraint round_group_threshold check (is_attributable or shown_from >= case when is_external then 6 else 4 end)
);

-- Who was asked. No time, no "answered", no order; the link's token is derived when the mail is sent and only its hash is here.
create table feedback.invitation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  group_key text not null,
  person_id uuid,
  email text,
  name text,
  language text,
  token_hash bytea,
  constraint invitation_pk primary key (organisation_id, id),
  constraint invitation_group_fk foreign key (organisation_id, round_id, group_key) references feedback.round_group (organisation_id, round_id, key),
  constraint invitation_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint invitation_whom check ((person_id is null) <> (email is null)),
  constraint invitation_language check (language in ('NL', 'EN')),
  constraint invitation_token check (octet_length(token_hash) = 32)
);
create unique index invitation_person on feedback.invitation (organisation_id, round_id, person_id);
create unique index invitation_email on feedback.invitation (organisation_id, round_id, lower(email));
create unique index invitation_token_hash on feedback.invitation (token_hash);

-- What the owner says about themself; asked before the report opens, may be skipped.
create table feedback.self_assessment (
  organisation_id uuid not null,
  round_id uuid not null,
  state text not null default 'ASKED',
  answers jsonb,
  constraint self_assessment_pk primary key (organisation_id, round_id),
  constraint self_assessment_round_fk foreign key (organisation_id, round_id) references feedback.round (organisation_id, id),
  constraint self_assessment_state check (state in ('ASKED', 'SUBMITTED', 'SKIPPED')),
  constraint self_assessment_answers check ((state = 'SUBMITTED') = (answers is not null))
);

call app.protect('feedback.questionnaire');
call app.protect('feedback.round');
call app.protect('feedback.round_group');
call app.protect('feedback.invitation');
call app.protect('feedback.self_assessment');

call app.allow_tenant('feedback.questionnaire', 'ek_api');
grant select, insert, update (is_offered, is_default) on feedback.questionnaire to ek_api;
call app.allow_tenant('feedback.questionnaire', 'ek_release');
grant select on feedback.questionnaire to ek_release;

-- @NOTE privacy: a round and all that hangs on it belongs to its owner alone; no role of an organisation opens it.
create policy own on feedback.round to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id())
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, update (state, message, closes_on, opened_at, closes_at, raters_until, is_extended) on feedback.round to ek_api;
call app.allow_tenant('feedback.round', 'ek_release');
grant select, update (state) on feedback.round to ek_release;
call app.allow_tenant('feedback.round', 'ek_jobs');
grant select on feedback.round to ek_jobs;

-- The rule of everything that hangs on a round: its owner's.
create procedure app.allow_round_owner(target regclass) language plpgsql as $$
declare
  own constant text := format(
    'organisation_id = app.organisation_id() and exists (select from feedback.round r
       where r.organisation_id = %s.organisation_id and r.id = %s.round_id and r.owner_id = app.person_id())', target, target);
begin
  execute format('create policy own on %s to ek_api using (%s) with check (%s)', target, own, own);
end $$;

call app.allow_round_owner('feedback.round_group');
grant select, insert on feedback.round_group to ek_api;
call app.allow_tenant('feedback.round_group', 'ek_release');
grant select on feedback.round_group to ek_release;
call app.allow_tenant('feedback.round_group', 'ek_jobs');
grant select on feedback.round_group to ek_jobs;

call app.allow_round_owner('feedback.invitation');
grant select, insert, delete, update (token_hash) on feedback.invitation to ek_api;
call app.allow_tenant('feedback.invitation', 'ek_jobs');
grant select on feedback.invitation to ek_jobs;

call app.allow_round_owner('feedback.self_assessment');
grant select, insert, update (state, answers) on feedback.self_assessment to ek_api;

-- States and what is frozen, whoever writes. SQLSTATE EK409 becomes CONFLICT.
create function feedback.guard_round() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then raise exception 'a round starts as a draft' using errcode = 'EK409'; end if;
    return new;
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
    ('DRAFT', 'OPEN'), ('DRAFT', 'CANCELLED'), ('OPEN', 'CLOSED'), ('OPEN', 'CANCELLED'), ('CLOSED', 'READABLE'), ('CLOSED', 'TOO_FEW')
  ) then
    raise exception 'a round cannot go that way' using errcode = 'EK409';
  end if;
  if (new.organisation_id, new.id, new.owner_id, new.questionnaire_id, new.tier, new.min_raters, new.max_raters, new.created_at)
     is distinct from (old.organisation_id, old.id, old.owner_id, old.questionnaire_id, old.tier, old.min_raters, old.max_raters, old.created_at) then
    raise exception 'this part of a round never changes' using errcode = 'EK409';
  end if;
  if old.state = 'DRAFT' then
    if new.is_extended then raise exception 'a draft has no deadline to extend' using errcode = 'EK409'; end if;
    return new;
  end if;
  if (new.message, new.opened_at, new.raters_until) is distinct from (old.message, old.opened_at, old.raters_until) then
    raise exception 'this part of a round is frozen since it opened' using errcode = 'EK409';
  end if;
  if (new.closes_on, new.closes_at, new.is_extended) is distinct from (old.closes_on, old.closes_at, old.is_extended)
     and not (old.state = 'OPEN' and new.state = 'OPEN' and not old.is_extended and new.is_extended
              and new.closes_at > old.closes_at and clock_timestamp() < old.closes_at) then
    raise exception 'a deadline is extended once, before it passes' using errcode = 'EK409';
  end if;
  return new;
end $$;
create trigger guard_round before insert or update on feedback.round for each row execute function feedback.guard_round();

create function feedback.guard_round_group() returns trigger language plpgsql as $$
declare
  at record;
begin
  select r.state into at from feedback.round r
    where r.organisation_id = coalesce(new.organisation_id, old.organisation_id) and r.id = coalesce(new.round_id, old.round_id);
  if at.state is distinct from 'DRAFT' then raise exception 'groups are frozen since the round opened' using errcode = 'EK409'; end if;
  return coalesce(new, old);
end $$;
create trigger guard_round_group before insert or update or delete on feedback.round_group
  for each row execute function feedback.guard_round_group();

create function feedback.guard_invitation() returns trigger language plpgsql as $$
declare
  at record;
begin
  select r.state, r.raters_until into at from feedback.round r
    where r.organisation_id = coalesce(new.organisation_id, old.organisation_id) and r.id = coalesce(new.round_id, old.round_id);
  if tg_op = 'DELETE' then
    if at.state is distinct from 'DRAFT' then raise exception 'who was asked stays asked' using errcode = 'EK409'; end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    if at.state is distinct from 'DRAFT' or old.token_hash is not null
       or (new.organisation_id, new.id, new.round_id, new.group_key, new.person_id, new.email, new.name, new.language)
          is distinct from (old.organisation_id, old.id, old.round_id, old.group_key, old.person_id, old.email, old.name, old.language) then
      raise exception 'an invitation never changes' using errcode = 'EK409';
    end if;
    return new;
  end if;
  if at.state = 'DRAFT' or (at.state = 'OPEN' and clock_timestamp() < at.raters_until) then return new; end if;
  raise exception 'raters are added until halfway' using errcode = 'EK409';
end $$;
create trigger guard_invitation before insert or update or delete on feedback.invitation
  for each row execute function feedback.guard_invitation();

create function feedback.guard_questionnaire() returns trigger language plpgsql as $$
begin
  if (new.organisation_id, new.id, new.key, new.version, new.definition) is distinct from (old.organisation_id, old.id, old.key, old.version, old.definition) then
    raise exception 'a version of a questionnaire never changes' using errcode = 'EK409';
  end if;
  return new;
end $$;
create trigger guard_questionnaire before update on feedback.questionnaire for each row execute function feedback.guard_questionnaire();
