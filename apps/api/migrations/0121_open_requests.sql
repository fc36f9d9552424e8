-- How many open requests somebody wants at most; three without a row. Their own to read and to set.
create table feedback.rater_setting (
  organisation_id uuid not null,
  person_id uuid not null,
  open_requests_max integer not null,
  constraint rater_setting_pk primary key (organisation_id, person_id),
  constraint rater_setting_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint rater_setting_max check (open_requests_max between 0 and 20)
);
call app.protect('feedback.rater_setting');
call app.allow_definer('feedback.rater_setting');
create policy own on feedback.rater_setting to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, update on feedback.rater_setting to ek_api;

-- The one thing a colleague may know of somebody's requests.
-- @NOTE privacy: counts invitations of open rounds, so it cannot change when somebody answers, and says neither how many nor whose.
create function feedback.has_much_on_plate(person uuid) returns boolean
  language sql stable security definer cost 10000 set search_path = pg_catalog as $$
  select (select count(*) from feedback.invitation i
      join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
      where i.organisation_id = app.organisation_id() and i.person_id = person and r.state = 'OPEN' and r.closes_at > now())
    >= coalesce((select s.open_requests_max from feedback.rater_setting s
      where s.organisation_id = app.organisation_id() and s.person_id = person), 3)
$$;
revoke all on function feedback.has_much_on_plate(uuid) from public;
grant execute on function feedback.has_much_on_plate(uuid) to ek_api;

-- What one is asked oneself: open invitations, with what the mail said. Nothing of the round's other people.
create function feedback.own_requests()
  returns table (id uuid, round_id uuid, owner_name text, group_name jsonb, is_attributable boolean, message text, closes_at timestamptz, token_hash bytea)
  language sql stable security definer rows 3 set search_path = pg_catalog as $$
  select i.id, r.id, owner.full_name, g.name, g.is_attributable, r.message, r.closes_at, i.token_hash
  from feedback.invitation i
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  join feedback.round_group g on g.organisation_id = i.organisation_id and g.round_id = i.round_id and g.key = i.group_key
  join identity.person owner on owner.organisation_id = r.organisation_id and owner.id = r.owner_id
  where i.organisation_id = app.organisation_id() and i.person_id = app.person_id()
    and r.state = 'OPEN' and r.closes_at > now() and i.token_hash is not null
  order by r.closes_at, i.id
$$;
revoke all on function feedback.own_requests() from public;
grant execute on function feedback.own_requests() to ek_api;
