create schema identity;
grant usage on schema identity to ek_api, ek_jobs, ek_release;

create table identity.organisation (
  organisation_id uuid not null default gen_random_uuid(),
  name text not null,
  default_language text not null default 'NL',
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  constraint organisation_pk primary key (organisation_id),
  constraint organisation_language check (default_language in ('NL', 'EN'))
);
call app.protect('identity.organisation');
call app.allow_tenant('identity.organisation', 'ek_api');
call app.allow_tenant('identity.organisation', 'ek_jobs');
call app.allow_definer('identity.organisation');
grant select, update (name, default_language) on identity.organisation to ek_api;
grant select on identity.organisation to ek_jobs;

create table identity.person (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  full_name text not null,
  email text,
  staff_number text,
  language text not null default 'NL',
  is_active boolean not null default true,
  version integer not null default 1,
  constraint person_pk primary key (organisation_id, id),
  constraint person_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id),
  constraint person_language check (language in ('NL', 'EN')),
  constraint person_reachable check (email is not null or staff_number is not null)
);
create unique index person_email on identity.person (organisation_id, lower(email));
create unique index person_staff_number on identity.person (organisation_id, staff_number);
create index person_full_name on identity.person (organisation_id, full_name, id);
create index person_sign_in on identity.person (lower(email));
call app.protect('identity.person');
call app.allow_tenant('identity.person', 'ek_api');
call app.allow_tenant('identity.person', 'ek_jobs');
call app.allow_definer('identity.person');
grant select, insert, update on identity.person to ek_api;
grant select on identity.person to ek_jobs;

create table identity.membership (
  organisation_id uuid not null,
  person_id uuid not null,
  role text not null,
  constraint membership_pk primary key (organisation_id, person_id, role),
  constraint membership_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint membership_role check (role in ('EMPLOYEE', 'HR', 'WORKS_COUNCIL', 'WORKING_GROUP', 'GUIDE', 'ADMIN'))
);
call app.protect('identity.membership');
call app.allow_tenant('identity.membership', 'ek_api');
call app.allow_definer('identity.membership');
grant select, insert, delete on identity.membership to ek_api;

-- The frame: what the employer's own administration knows.
create table identity.frame_unit (
  organisation_id uuid not null,
  kind text not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  constraint frame_unit_pk primary key (organisation_id, kind, id),
  constraint frame_unit_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id),
  constraint frame_unit_kind check (kind in ('TEAM', 'LOCATION', 'FUNCTION'))
);
create unique index frame_unit_name on identity.frame_unit (organisation_id, kind, lower(name));
call app.protect('identity.frame_unit');
call app.allow_tenant('identity.frame_unit', 'ek_api');
call app.allow_definer('identity.frame_unit');
grant select, insert, update on identity.frame_unit to ek_api;

-- A person has at most one team, one location and one function at a time; both ends are days, the end is exclusive.
create table identity.placement (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  unit_id uuid not null,
  started_on date not null,
  ended_on date,
  constraint placement_pk primary key (organisation_id, id),
  constraint placement_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint placement_unit_fk foreign key (organisation_id, kind, unit_id) references identity.frame_unit (organisation_id, kind, id),
  constraint placement_days check (ended_on is null or ended_on >= started_on),
  constraint placement_one_at_a_time exclude using gist (
    organisation_id extension.gist_uuid_ops with operator(pg_catalog.=),
    person_id extension.gist_uuid_ops with operator(pg_catalog.=),
    kind extension.gist_text_ops with operator(pg_catalog.=),
    daterange(started_on, ended_on) with operator(pg_catalog.&&)
  )
);
create index placement_unit on identity.placement (organisation_id, kind, unit_id);
call app.protect('identity.placement');
call app.allow_tenant('identity.placement', 'ek_api');
call app.allow_definer('identity.placement');
grant select, insert, update, delete on identity.placement to ek_api;

-- A signed-in browser. Only the SHA-256 of its token is stored.
create table identity.session (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  token_hash bytea not null,
  idle_seconds integer not null default 1800,
  idle_until timestamptz not null,
  ends_at timestamptz not null,
  fresh_until timestamptz,
  acting_as text,
  device_label text not null default '',
  constraint session_pk primary key (organisation_id, id),
  constraint session_token_hash unique (token_hash),
  constraint session_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint session_acting_as check (acting_as in ('HR', 'WORKS_COUNCIL'))
);
create index session_person on identity.session (organisation_id, person_id);
call app.protect('identity.session');
call app.allow_definer('identity.session');
create policy own on identity.session to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, update, delete on identity.session to ek_api;

-- The one door from a session token to a context. At most one row; no row means not signed in.
-- Acting as HR or works council is a mode of its own: in it the roles of a colleague are absent, and outside it theirs are.
create function identity.session_context(session_token_hash bytea)
  returns table (organisation_id uuid, person_id uuid, roles text[], session_id uuid, is_fresh boolean, needs_touch boolean, language text)
  language plpgsql stable security definer set search_path = pg_catalog rows 1 as $$
begin
  return query
    select s.organisation_id, s.person_id,
      case when s.acting_as is null
        then array(select m.role from identity.membership m
                   where m.organisation_id = s.organisation_id and m.person_id = s.person_id
                     and m.role not in ('HR', 'WORKS_COUNCIL'))
        else array(select m.role from identity.membership m
                   where m.organisation_id = s.organisation_id and m.person_id = s.person_id and m.role = s.acting_as)
      end,
      s.id, coalesce(s.fresh_until > now(), false), s.idle_until < now() + make_interval(secs => s.idle_seconds * 0.8), p.language
    from identity.session s
    join identity.person p on p.organisation_id = s.organisation_id and p.id = s.person_id
    where s.token_hash = session_token_hash and s.idle_until > now() and s.ends_at > now() and p.is_active;
end $$;
revoke all on function identity.session_context(bytea) from public;
grant execute on function identity.session_context(bytea) to ek_api;
