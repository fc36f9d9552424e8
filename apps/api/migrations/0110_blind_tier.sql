-- The blind tier: a rater's device gets one blinded token an invitation and spends it without saying whose it was.
-- Nothing that names an invitation is written when somebody draws or answers.

-- Nobody asked for it before; from now on a round is blind unless its owner chooses otherwise while it is a draft.
alter table feedback.round alter column tier set default 'BLIND';
grant update (tier) on feedback.round to ek_api;

-- Raters without an address: the owner prints their link. At most one way to reach somebody.
alter table feedback.invitation drop constraint invitation_whom;
alter table feedback.invitation add constraint invitation_whom check (num_nonnulls(person_id, email) <= 1);

-- KEYS_LOST: closed, and its ballots can never be opened, since the key directory was lost. A state of its own, so that nobody waits for ever.
alter table feedback.round drop constraint round_state;
alter table feedback.round add constraint round_state
  check (state in ('DRAFT', 'OPEN', 'CLOSED', 'READABLE', 'TOO_FEW', 'CANCELLED', 'KEYS_LOST'));

create or replace function feedback.guard_round() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then raise exception 'a round starts as a draft' using errcode = 'EK409'; end if;
    return new;
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
    ('DRAFT', 'OPEN'), ('DRAFT', 'CANCELLED'), ('OPEN', 'CLOSED'), ('OPEN', 'CANCELLED'),
    ('CLOSED', 'READABLE'), ('CLOSED', 'TOO_FEW'), ('CLOSED', 'KEYS_LOST')
  ) then
    raise exception 'a round cannot go that way' using errcode = 'EK409';
  end if;
  if (new.organisation_id, new.id, new.owner_id, new.questionnaire_id, new.min_raters, new.max_raters, new.created_at)
     is distinct from (old.organisation_id, old.id, old.owner_id, old.questionnaire_id, old.min_raters, old.max_raters, old.created_at) then
    raise exception 'this part of a round never changes' using errcode = 'EK409';
  end if;
  if old.state = 'DRAFT' then
    if new.is_extended then raise exception 'a draft has no deadline to extend' using errcode = 'EK409'; end if;
    return new;
  end if;
  if (new.message, new.tier, new.opened_at, new.raters_until) is distinct from (old.message, old.tier, old.opened_at, old.raters_until) then
    raise exception 'this part of a round is frozen since it opened' using errcode = 'EK409';
  end if;
  if (new.closes_on, new.closes_at, new.is_extended) is distinct from (old.closes_on, old.closes_at, old.is_extended)
     and not (old.state = 'OPEN' and new.state = 'OPEN' and not old.is_extended and new.is_extended
              and new.closes_at > old.closes_at and clock_timestamp() < old.closes_at) then
    raise exception 'a deadline is extended once, before it passes' using errcode = 'EK409';
  end if;
  return new;
end $$;

-- The box knows its tier, so that a blind box takes no ballot by an invitation's link, and the other way round.
alter table ballot.box add column tier text not null default 'SEPARATED';
alter table ballot.box alter column tier drop default;
alter table ballot.box add constraint box_tier check (tier in ('BLIND', 'SEPARATED'));
alter table ballot.box add column token_public_key bytea;
alter table ballot.box add constraint box_token_key check ((tier = 'BLIND') = (token_public_key is not null));
-- After the release: one value for everybody who was asked, in random order; a rater finds the digest of the receipt among them.
alter table ballot.box add column leaves bytea[];
alter table ballot.box add constraint box_leaves check (leaves is null or not is_open);
-- A rater has a round's id and no organisation.
create unique index box_round on ballot.box (round_id);
grant update (leaves) on ballot.box to ek_release;

-- What a token was spent with: one ballot a token. Null where the tier has no tokens.
alter table ballot.ballot add column spent bytea;
alter table ballot.ballot add constraint ballot_spent_size check (octet_length(spent) = 32);
alter table ballot.ballot add constraint ballot_spent unique (organisation_id, round_id, spent);

-- One issue an invitation. The mark is keyed with a secret outside the database: no row and no log of it names an invitation.
create table ballot.draw (
  organisation_id uuid not null,
  round_id uuid not null,
  mark bytea not null,
  request_mark bytea not null,
  constraint draw_pk primary key (organisation_id, round_id, mark),
  constraint draw_box_fk foreign key (organisation_id, round_id) references ballot.box (organisation_id, round_id),
  constraint draw_sizes check (octet_length(mark) = 32 and octet_length(request_mark) = 32)
);
call app.protect('ballot.draw');
call app.allow_definer('ballot.draw');
call app.allow_tenant('ballot.draw', 'ek_release');
grant select (organisation_id, round_id), delete on ballot.draw to ek_release;

-- A box that was shut stays shut; its keys, tier and size never change; its leaves are written once.
create or replace function ballot.guard_box() returns trigger language plpgsql as $$
begin
  if (new.organisation_id, new.round_id, new.public_key, new.ballot_bytes, new.tier, new.token_public_key)
       is distinct from (old.organisation_id, old.round_id, old.public_key, old.ballot_bytes, old.tier, old.token_public_key)
     or (new.is_open and not old.is_open) or (new.closes_at is distinct from old.closes_at and not old.is_open)
     or (old.leaves is not null and new.leaves is distinct from old.leaves) then
    raise exception 'a box is shut once' using errcode = 'EK409';
  end if;
  return new;
end $$;

-- An invitation's link puts a ballot in a separated box only.
create or replace function ballot.put(organisation uuid, round uuid, ballot_slot bytea, ballot_group text, ballot_sealed bytea)
  returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  box ballot.box;
begin
  select * into box from ballot.box b where b.organisation_id = organisation and b.round_id = round for share;
  if not found or box.tier <> 'SEPARATED' or not box.is_open or box.closes_at <= clock_timestamp() then return 'CLOSED'; end if;
  if octet_length(ballot_sealed) <> box.ballot_bytes then return 'WRONG_SIZE'; end if;
  insert into ballot.ballot as b (organisation_id, round_id, slot, rater_group, sealed)
    values (organisation, round, ballot_slot, ballot_group, ballot_sealed)
    on conflict on constraint ballot_pk do update set sealed = excluded.sealed;
  return 'STORED';
end $$;

-- The box of a round, while it takes ballots. The share lock makes a close wait for what is being put, and every later one see it.
create function ballot.open_box(round uuid) returns ballot.box
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  box ballot.box;
begin
  select * into box from ballot.box b where b.round_id = round for share;
  if not found or box.tier <> 'BLIND' or not box.is_open or box.closes_at <= clock_timestamp() then return null; end if;
  return box;
end $$;
revoke all on function ballot.open_box(uuid) from public;

-- Whether this mark may have its one token: the first request of a mark, or the same one again.
create function ballot.draw(round uuid, draw_mark bytea, draw_request bytea)
  returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  box constant ballot.box := ballot.open_box(round);
  earlier bytea;
begin
  if box.round_id is null then return 'CLOSED'; end if;
  insert into ballot.draw (organisation_id, round_id, mark, request_mark)
    values (box.organisation_id, round, draw_mark, draw_request) on conflict on constraint draw_pk do nothing;
  if found then return 'DRAWN'; end if;
  select d.request_mark into earlier from ballot.draw d
    where d.organisation_id = box.organisation_id and d.round_id = round and d.mark = draw_mark;
  return case when earlier = draw_request then 'DRAWN' else 'OTHER_REQUEST' end;
end $$;
revoke all on function ballot.draw(uuid, bytea, bytea) from public;
grant execute on function ballot.draw(uuid, bytea, bytea) to ek_box;

-- One ballot a token. The same call again finds what it put; anything else with a spent token is refused.
create function ballot.put_blind(round uuid, ballot_spent bytea, ballot_slot bytea, ballot_group text, ballot_sealed bytea)
  returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  box constant ballot.box := ballot.open_box(round);
begin
  if box.round_id is null then return 'CLOSED'; end if;
  if octet_length(ballot_sealed) <> box.ballot_bytes then return 'WRONG_SIZE'; end if;
  insert into ballot.ballot (organisation_id, round_id, slot, spent, rater_group, sealed)
    values (box.organisation_id, round, ballot_slot, ballot_spent, ballot_group, ballot_sealed) on conflict do nothing;
  if found then return 'STORED'; end if;
  perform from ballot.ballot b where b.organisation_id = box.organisation_id and b.round_id = round
    and b.spent = ballot_spent and b.slot = ballot_slot and b.rater_group = ballot_group and b.sealed = ballot_sealed;
  return case when found then 'STORED' else 'SPENT' end;
end $$;
revoke all on function ballot.put_blind(uuid, bytea, bytea, text, bytea) from public;
grant execute on function ballot.put_blind(uuid, bytea, bytea, text, bytea) to ek_box;

-- Replaces or withdraws the ballot of one slot; the slot comes from a key that only the rater has.
create function ballot.replace(round uuid, ballot_slot bytea, ballot_sealed bytea)
  returns text language plpgsql security definer set search_path = pg_catalog as $$
declare
  box constant ballot.box := ballot.open_box(round);
begin
  if box.round_id is null then return 'CLOSED'; end if;
  if octet_length(ballot_sealed) <> box.ballot_bytes then return 'WRONG_SIZE'; end if;
  update ballot.ballot b set sealed = ballot_sealed
    where b.organisation_id = box.organisation_id and b.round_id = round and b.slot = ballot_slot;
  return case when found then 'STORED' else 'ABSENT' end;
end $$;
revoke all on function ballot.replace(uuid, bytea, bytea) from public;
grant execute on function ballot.replace(uuid, bytea, bytea) to ek_box;

-- The digest of what lies in a slot, and nothing else of it.
create function ballot.digest(round uuid, ballot_slot bytea)
  returns bytea language sql stable security definer set search_path = pg_catalog as $$
  select sha256(b.sealed) from ballot.box x
  join ballot.ballot b on b.organisation_id = x.organisation_id and b.round_id = x.round_id
  where x.round_id = round and x.tier = 'BLIND' and b.slot = ballot_slot
$$;
revoke all on function ballot.digest(uuid, bytea) from public;
grant execute on function ballot.digest(uuid, bytea) to ek_box;

-- What anybody may see of a released round's box.
create function ballot.leaves(round uuid)
  returns bytea[] language sql stable security definer set search_path = pg_catalog as $$
  select b.leaves from ballot.box b where b.round_id = round
$$;
revoke all on function ballot.leaves(uuid) from public;
grant execute on function ballot.leaves(uuid) to ek_api;

-- How many were asked, for the length of that list; a number, and never who.
create function feedback.asked_count(organisation uuid, round uuid)
  returns integer language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer from feedback.invitation i where i.organisation_id = organisation and i.round_id = round
$$;
revoke all on function feedback.asked_count(uuid, uuid) from public;
grant execute on function feedback.asked_count(uuid, uuid) to ek_release;

-- What a rater's page shows, with what a blind round adds: its tier, the key of its tokens, whether the link came on a sheet.
create or replace function feedback.answer_page(hash bytea) returns jsonb
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
    'isSheet', i.person_id is null and i.email is null,
    'reportFrom', r.min_raters,
    'groups', (select jsonb_agg(jsonb_build_object('key', other.key, 'name', other.name, 'isExternal', other.is_external, 'isAttributable', other.is_attributable,
        'formKey', other.form_key, 'shownFrom', other.shown_from, 'asked', (select count(*) from feedback.invitation asked where asked.organisation_id = r.organisation_id and asked.round_id = r.id and asked.group_key = other.key))
        order by other.position)
      from feedback.round_group other where other.organisation_id = r.organisation_id and other.round_id = r.id),
    'questionnaire', q.definition,
    'boxPublicKey', encode(b.public_key, 'hex'),
    'tokenPublicKey', encode(b.token_public_key, 'hex'))
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

-- Where a link leads; not whose it is.
drop function feedback.answer_place(bytea);
create function feedback.answer_place(hash bytea)
  returns table (organisation_id uuid, round_id uuid, rater_group text, tier text, closes_at timestamptz, is_sheet boolean)
  language sql stable security definer set search_path = pg_catalog rows 1 as $$
  select i.organisation_id, i.round_id, i.group_key, r.tier, r.closes_at, i.person_id is null and i.email is null from feedback.invitation i
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  where i.token_hash = hash
$$;
revoke all on function feedback.answer_place(bytea) from public;
grant execute on function feedback.answer_place(bytea) to ek_api;
