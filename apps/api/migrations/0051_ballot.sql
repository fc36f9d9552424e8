-- The box: sealed ballots. No person, no time, no order, nothing that leads back to an invitation.
create schema ballot;
grant usage on schema ballot to ek_api, ek_box, ek_release;

create table ballot.box (
  organisation_id uuid not null,
  round_id uuid not null,
  is_open boolean not null default true,
  closes_at timestamptz not null,
  public_key bytea not null,
  -- Every ballot of a round has exactly this size, a decline too.
  ballot_bytes integer not null,
  constraint box_pk primary key (organisation_id, round_id),
  constraint box_round_fk foreign key (organisation_id, round_id) references feedback.round (organisation_id, id)
);

create table ballot.ballot (
  organisation_id uuid not null,
  round_id uuid not null,
  slot bytea not null,
  rater_group text not null,
  sealed bytea not null,
  constraint ballot_pk primary key (organisation_id, round_id, slot),
  constraint ballot_box_fk foreign key (organisation_id, round_id) references ballot.box (organisation_id, round_id),
  constraint ballot_slot check (octet_length(slot) = 32)
);
-- Sealed bytes do not compress.
alter table ballot.ballot alter column sealed set storage external;

call app.protect('ballot.box');
call app.protect('ballot.ballot');
call app.allow_definer('ballot.box');
call app.allow_definer('ballot.ballot');

-- The owner's requests set the box up and shut it; they never see what is in it.
call app.allow_round_owner('ballot.box');
grant insert, select (organisation_id, round_id, is_open, closes_at), update (is_open, closes_at) on ballot.box to ek_api;

call app.allow_tenant('ballot.box', 'ek_release');
grant select, update (is_open) on ballot.box to ek_release;
call app.allow_tenant('ballot.ballot', 'ek_release');
grant select, delete on ballot.ballot to ek_release;

-- A box that was shut stays shut, and its key and size never change.
create function ballot.guard_box() returns trigger language plpgsql as $$
begin
  if (new.organisation_id, new.round_id, new.public_key, new.ballot_bytes) is distinct from (old.organisation_id, old.round_id, old.public_key, old.ballot_bytes)
     or (new.is_open and not old.is_open) or (new.closes_at is distinct from old.closes_at and not old.is_open) then
    raise exception 'a box is shut once' using errcode = 'EK409';
  end if;
  return new;
end $$;
create trigger guard_box before update on ballot.box for each row execute function ballot.guard_box();

-- The only thing ek_box can do. The share lock makes a close wait for ballots that are being put, and every later one see it.
create function ballot.put(organisation uuid, round uuid, ballot_slot bytea, ballot_group text, ballot_sealed bytea)
  returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  box ballot.box;
begin
  select * into box from ballot.box b where b.organisation_id = organisation and b.round_id = round for share;
  if not found or not box.is_open or box.closes_at <= clock_timestamp() then return 'CLOSED'; end if;
  if octet_length(ballot_sealed) <> box.ballot_bytes then return 'WRONG_SIZE'; end if;
  insert into ballot.ballot as b (organisation_id, round_id, slot, rater_group, sealed)
    values (organisation, round, ballot_slot, ballot_group, ballot_sealed)
    on conflict on constraint ballot_pk do update set sealed = excluded.sealed;
  return 'STORED';
end $$;
revoke all on function ballot.put(uuid, uuid, bytea, text, bytea) from public;
grant execute on function ballot.put(uuid, uuid, bytea, text, bytea) to ek_box;

-- What a rater's page shows, found by the hash of the link's token, since a rater has no session and so no context.
call app.allow_definer('feedback.invitation');
call app.allow_definer('feedback.round');
call app.allow_definer('feedback.round_group');
call app.allow_definer('feedback.questionnaire');

create function feedback.answer_page(hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'state', case when r.state = 'CANCELLED' then 'CANCELLED' when r.state = 'OPEN' and r.closes_at > now() and b.is_open then 'OPEN' else 'CLOSED' end,
    'roundId', r.id,
    'tier', r.tier,
    'language', coalesce(i.language, p.language, o.default_language),
    'organisationName', o.name,
    'ownerName', owner.full_name,
    'message', r.message,
    'closesAt', to_char(r.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'group', jsonb_build_object('key', g.key, 'name', g.name, 'isExternal', g.is_external, 'isAttributable', g.is_attributable),
    'reportFrom', r.min_raters,
    'groups', (select jsonb_agg(jsonb_build_object('key', other.key, 'name', other.name, 'isExternal', other.is_external, 'isAttributable', other.is_attributable,
        'formKey', other.form_key, 'shownFrom', other.shown_from, 'asked', (select count(*) from feedback.invitation asked where asked.organisation_id = r.organisation_id and asked.round_id = r.id and asked.group_key = other.key))
        order by other.position)
      from feedback.round_group other where other.organisation_id = r.organisation_id and other.round_id = r.id),
    'questionnaire', q.definition,
    'boxPublicKey', encode(b.public_key, 'hex'))
  from feedback.invitation i
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  join feedback.round_group g on g.organisation_id = i.organisation_id and g.round_id = i.round_id and g.key = i.group_key
  join feedback.questionnaire q on q.organisation_id = r.organisation_id and q.id = r.questionnaire_id
  join identity.organisation o on o.organisation_id = r.organisation_id
  join identity.person owner on owner.organisation_id = r.organisation_id and owner.id = r.owner_id
  left join identity.person p on p.organisation_id = i.organisation_id and p.id = i.person_id
  left join ballot.box b on b.organisation_id = r.organisation_id and b.round_id = r.id
  where i.token_hash = hash
$$;
revoke all on function feedback.answer_page(bytea) from public;
grant execute on function feedback.answer_page(bytea) to ek_api;

-- Where a ballot of this link belongs; not whose it is.
create function feedback.answer_place(hash bytea)
  returns table (organisation_id uuid, round_id uuid, rater_group text, closes_at timestamptz)
  language sql stable security definer set search_path = pg_catalog rows 1 as $$
  select i.organisation_id, i.round_id, i.group_key, r.closes_at from feedback.invitation i
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  where i.token_hash = hash
$$;
revoke all on function feedback.answer_place(bytea) from public;
grant execute on function feedback.answer_place(bytea) to ek_api;
