alter table identity.session
  add column is_remembered boolean not null default false,
  add column started_at timestamptz not null default now();
grant select on identity.membership to ek_jobs;
call app.allow_tenant('identity.membership', 'ek_jobs');

-- A mailed link: only the SHA-256 of its token. It is deleted when it is redeemed, which is what makes it work once.
create table identity.sign_in_link (
  organisation_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  constraint sign_in_link_pk primary key (organisation_id, token_hash),
  constraint sign_in_link_token unique (token_hash),
  constraint sign_in_link_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id)
);
create index sign_in_link_person on identity.sign_in_link (organisation_id, person_id);
create index sign_in_link_expires_at on identity.sign_in_link (expires_at);
call app.protect('identity.sign_in_link');
call app.allow_definer('identity.sign_in_link');

-- A public key on somebody's own device.
create table identity.passkey (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  sign_count bigint not null default 0,
  transports text[] not null default '{}',
  label text not null default '',
  added_on date not null default current_date,
  last_used_on date,
  constraint passkey_pk primary key (organisation_id, id),
  constraint passkey_credential unique (credential_id),
  constraint passkey_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id)
);
create index passkey_person on identity.passkey (organisation_id, person_id);
call app.protect('identity.passkey');
call app.allow_definer('identity.passkey');
create policy own on identity.passkey to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, delete on identity.passkey to ek_api;

-- An identity provider's name for a person: issuer and subject together, never the address.
create table identity.external_identity (
  organisation_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_on date not null default current_date,
  constraint external_identity_pk primary key (organisation_id, issuer, subject),
  constraint external_identity_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id)
);
create index external_identity_person on identity.external_identity (organisation_id, person_id);
call app.protect('identity.external_identity');
call app.allow_definer('identity.external_identity');
create policy own on identity.external_identity to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, delete on identity.external_identity to ek_api;

-- For whoever lost the mailbox. 100 random bits each, so that a plain hash cannot be searched.
create table identity.recovery_code (
  organisation_id uuid not null,
  code_hash bytea not null,
  person_id uuid not null,
  constraint recovery_code_pk primary key (organisation_id, code_hash),
  constraint recovery_code_hash unique (code_hash),
  constraint recovery_code_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id)
);
create index recovery_code_person on identity.recovery_code (organisation_id, person_id);
call app.protect('identity.recovery_code');
call app.allow_definer('identity.recovery_code');
create policy own on identity.recovery_code to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, delete on identity.recovery_code to ek_api;

-- An administrator's correction of an address. It waits a day, the old address is told, and the person may stop it.
create table identity.email_correction (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  new_email text not null,
  effective_at timestamptz not null,
  constraint email_correction_pk primary key (organisation_id, id),
  constraint email_correction_one_at_a_time unique (organisation_id, person_id),
  constraint email_correction_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id)
);
call app.protect('identity.email_correction');
call app.allow_definer('identity.email_correction');
call app.allow_tenant('identity.email_correction', 'ek_api');
grant select, insert, delete on identity.email_correction to ek_api;

-- Half of a sign-in (a passkey challenge, the state of a code flow), taken once by the browser that holds its cookie.
-- It belongs to no organisation yet.
create table identity.pending_step (
  id_hash bytea not null,
  kind text not null,
  payload jsonb not null,
  expires_at timestamptz not null,
  constraint pending_step_pk primary key (id_hash)
);
create index pending_step_expires_at on identity.pending_step (expires_at);
call app.protect('identity.pending_step');
call app.allow_definer('identity.pending_step');

-- Counters of attempts. The keys are keyed hashes: neither an address nor a network number can be read from them.
create table identity.attempt (
  key varchar(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint attempt_pk primary key (key)
);
call app.protect('identity.attempt');
create policy counting on identity.attempt to ek_api using (true) with check (true);
grant select, insert, update, delete on identity.attempt to ek_api;

-- Opens a session for somebody whose sign-in was verified. 30 minutes idle and 12 hours in all, or 30 days on a remembered device.
create function identity.open_session(for_organisation uuid, for_person uuid, session_hash bytea, remembered boolean, device text)
  returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened uuid;
begin
  delete from identity.session s
    where s.organisation_id = for_organisation and s.person_id = for_person and (s.ends_at < now() or s.idle_until < now());
  insert into identity.session (organisation_id, person_id, token_hash, idle_seconds, idle_until, ends_at, fresh_until, device_label, is_remembered)
    select p.organisation_id, p.id, session_hash,
      case when remembered then 2592000 else 1800 end,
      now() + case when remembered then interval '30 days' else interval '30 minutes' end,
      now() + case when remembered then interval '30 days' else interval '12 hours' end,
      now() + interval '10 minutes', device, remembered
    from identity.person p
    where p.organisation_id = for_organisation and p.id = for_person and p.is_active
    returning id into opened;
  return opened;
end $$;

-- The same work for a known and an unknown address, as far as anybody outside can see: it runs in a job.
create function identity.issue_sign_in_links(address text, token_hashes bytea[], valid_until timestamptz)
  returns table (organisation_id uuid, organisation_name text, person_id uuid, language text, token_number integer)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from identity.sign_in_link l where l.expires_at < now();
  return query
    with found as (
      select p.organisation_id as organisation, p.id as person, o.name, p.language as lang,
        (row_number() over (order by o.name, o.organisation_id))::integer as number
      from identity.person p join identity.organisation o on o.organisation_id = p.organisation_id
      where lower(p.email) = lower(address) and p.is_active
      order by number limit cardinality(token_hashes)
    ), issued as (
      insert into identity.sign_in_link (organisation_id, token_hash, person_id, expires_at)
        select f.organisation, token_hashes[f.number], f.person, valid_until from found f
    )
    select f.organisation, f.name, f.person, f.lang, f.number from found f order by f.number;
end $$;

-- What the page says before the button is pressed. Looking does not use the link up.
create function identity.look_at_sign_in_link(link_hash bytea)
  returns table (organisation_name text, email text)
  language sql stable security definer set search_path = pg_catalog rows 1 as $$
  select o.name, p.email
  from identity.sign_in_link l
  join identity.person p on p.organisation_id = l.organisation_id and p.id = l.person_id
  join identity.organisation o on o.organisation_id = l.organisation_id
  where l.token_hash = link_hash and l.expires_at > now() and p.is_active
$$;

create function identity.redeem_sign_in_link(link_hash bytea, session_hash bytea, remembered boolean, device text)
  returns table (organisation_id uuid, person_id uuid)
  language plpgsql security definer set search_path = pg_catalog rows 1 as $$
declare
  link record;
begin
  delete from identity.sign_in_link l where l.token_hash = link_hash and l.expires_at > now()
    returning l.organisation_id, l.person_id into link;
  if not found or identity.open_session(link.organisation_id, link.person_id, session_hash, remembered, device) is null then
    return;
  end if;
  -- Other links that were asked for meanwhile are of no use any more.
  delete from identity.sign_in_link l where l.organisation_id = link.organisation_id and l.person_id = link.person_id;
  return query select link.organisation_id, link.person_id;
end $$;

create function identity.redeem_recovery_code(given_hash bytea, session_hash bytea, device text)
  returns table (organisation_id uuid, person_id uuid)
  language plpgsql security definer set search_path = pg_catalog rows 1 as $$
declare
  code record;
begin
  delete from identity.recovery_code c using identity.person p
    where c.code_hash = given_hash and p.organisation_id = c.organisation_id and p.id = c.person_id and p.is_active
    returning c.organisation_id, c.person_id into code;
  if not found then
    return;
  end if;
  perform identity.open_session(code.organisation_id, code.person_id, session_hash, false, device);
  return query select code.organisation_id, code.person_id;
end $$;

create function identity.find_passkey(given_credential text)
  returns table (organisation_id uuid, person_id uuid, public_key bytea, sign_count bigint, transports text[])
  language sql stable security definer set search_path = pg_catalog rows 1 as $$
  select k.organisation_id, k.person_id, k.public_key, k.sign_count, k.transports
  from identity.passkey k join identity.person p on p.organisation_id = k.organisation_id and p.id = k.person_id
  where k.credential_id = given_credential and p.is_active
$$;

-- Moves the counter on. False when another use was ahead of this one: the key may have been copied.
create function identity.count_passkey_use(given_credential text, old_count bigint, new_count bigint)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  update identity.passkey k set sign_count = new_count, last_used_on = current_date
    where k.credential_id = given_credential and k.sign_count = old_count;
  return found;
end $$;

create function identity.find_external_person(in_organisation uuid, given_issuer text, given_subject text)
  returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select e.person_id from identity.external_identity e
  join identity.person p on p.organisation_id = e.organisation_id and p.id = e.person_id
  where e.organisation_id = in_organisation and e.issuer = given_issuer and e.subject = given_subject and p.is_active
$$;

create function identity.find_organisation(given_name text)
  returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select min(o.organisation_id::text)::uuid from identity.organisation o where o.name = given_name having count(*) = 1
$$;

create function identity.put_pending_step(given_id_hash bytea, given_kind text, given_payload jsonb, seconds integer)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from identity.pending_step s where s.expires_at < now();
  insert into identity.pending_step values (given_id_hash, given_kind, given_payload, now() + make_interval(secs => seconds))
    on conflict (id_hash) do update set kind = excluded.kind, payload = excluded.payload, expires_at = excluded.expires_at;
end $$;

create function identity.take_pending_step(given_id_hash bytea, given_kind text)
  returns jsonb language plpgsql security definer set search_path = pg_catalog as $$
declare
  taken jsonb;
begin
  delete from identity.pending_step s where s.id_hash = given_id_hash and s.kind = given_kind and s.expires_at > now()
    returning s.payload into taken;
  return taken;
end $$;

-- Takes effect a day after it was asked for. Whoever is signed in with the old address signs in anew.
create function identity.apply_email_correction(in_organisation uuid, correction uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
  due record;
begin
  delete from identity.email_correction c
    where c.organisation_id = in_organisation and c.id = correction and c.effective_at <= now()
    returning c.person_id, c.new_email into due;
  if not found then
    return false;
  end if;
  update identity.person p set email = due.new_email, version = version + 1 where p.organisation_id = in_organisation and p.id = due.person_id;
  delete from identity.session s where s.organisation_id = in_organisation and s.person_id = due.person_id;
  delete from identity.sign_in_link l where l.organisation_id = in_organisation and l.person_id = due.person_id;
  return true;
end $$;

-- The people somebody may try the product as: of the demonstration organisation only, and in production only while the
-- database holds nobody real.
create function identity.personas(is_production boolean)
  returns table (organisation_id uuid, person_id uuid, full_name text, team text, job text, roles text[])
  language sql stable security definer set search_path = pg_catalog as $$
  select p.organisation_id, p.id, p.full_name, t.name, f.name,
    array(select m.role from identity.membership m where m.organisation_id = p.organisation_id and m.person_id = p.id order by 1)
  from identity.organisation o
  join identity.person p on p.organisation_id = o.organisation_id and p.is_active
  left join identity.placement tp on tp.organisation_id = p.organisation_id and tp.person_id = p.id and tp.kind = 'TEAM' and tp.ended_on is null
  left join identity.frame_unit t on t.organisation_id = tp.organisation_id and t.kind = tp.kind and t.id = tp.unit_id
  left join identity.placement fp on fp.organisation_id = p.organisation_id and fp.person_id = p.id and fp.kind = 'FUNCTION' and fp.ended_on is null
  left join identity.frame_unit f on f.organisation_id = fp.organisation_id and f.kind = fp.kind and f.id = fp.unit_id
  where o.is_demo and not (is_production and exists (select from identity.organisation other where not other.is_demo))
  order by p.staff_number, p.full_name
  limit 60
$$;

-- Only the operator's command line and the start of the product call this, as the owner.
create function identity.create_organisation(given_name text, admin_email text, admin_name text, given_language text, demo boolean)
  returns table (organisation_id uuid, person_id uuid)
  language plpgsql security definer set search_path = pg_catalog rows 1 as $$
declare
  made_organisation uuid;
  made_person uuid;
begin
  insert into identity.organisation (name, default_language, is_demo) values (given_name, given_language, demo)
    returning identity.organisation.organisation_id into made_organisation;
  if admin_email is not null then
    insert into identity.person (organisation_id, full_name, email, language) values (made_organisation, admin_name, admin_email, given_language)
      returning id into made_person;
    insert into identity.membership values (made_organisation, made_person, 'EMPLOYEE'), (made_organisation, made_person, 'ADMIN');
  end if;
  return query select made_organisation, made_person;
end $$;

do $$
declare
  signature text;
begin
  foreach signature in array array[
    'open_session(uuid, uuid, bytea, boolean, text)', 'issue_sign_in_links(text, bytea[], timestamptz)', 'look_at_sign_in_link(bytea)',
    'redeem_sign_in_link(bytea, bytea, boolean, text)', 'redeem_recovery_code(bytea, bytea, text)', 'find_passkey(text)',
    'count_passkey_use(text, bigint, bigint)', 'find_external_person(uuid, text, text)', 'find_organisation(text)',
    'put_pending_step(bytea, text, jsonb, integer)', 'take_pending_step(bytea, text)', 'apply_email_correction(uuid, uuid)',
    'personas(boolean)', 'create_organisation(text, text, text, text, boolean)'] loop
    execute format('revoke all on function identity.%s from public', signature);
  end loop;
end $$;
grant execute on function identity.open_session(uuid, uuid, bytea, boolean, text), identity.look_at_sign_in_link(bytea),
  identity.redeem_sign_in_link(bytea, bytea, boolean, text), identity.redeem_recovery_code(bytea, bytea, text), identity.find_passkey(text),
  identity.count_passkey_use(text, bigint, bigint), identity.find_external_person(uuid, text, text), identity.find_organisation(text),
  identity.put_pending_step(bytea, text, jsonb, integer), identity.take_pending_step(bytea, text), identity.personas(boolean) to ek_api;
grant execute on function identity.issue_sign_in_links(text, bytea[], timestamptz), identity.apply_email_correction(uuid, uuid) to ek_jobs;
