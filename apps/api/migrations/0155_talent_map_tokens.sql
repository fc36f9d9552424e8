-- A key of an administrator for a program that asks the talent map, and nothing else. Only the SHA-256 of it is stored.
create table talent_map.api_token (
  organisation_id uuid not null,
  id uuid not null,
  label text not null,
  token_hash bytea not null,
  created_by uuid not null,
  created_on date not null default current_date,
  expires_on date not null,
  revoked_on date,
  constraint api_token_pk primary key (organisation_id, id),
  constraint api_token_hash unique (token_hash),
  constraint api_token_person_fk foreign key (organisation_id, created_by) references identity.person (organisation_id, id),
  constraint api_token_label check (char_length(btrim(label)) between 1 and 100),
  constraint api_token_days check (expires_on > created_on and expires_on <= created_on + 366)
);
call app.protect('talent_map.api_token');
call app.allow_tenant('talent_map.api_token', 'ek_api');
call app.allow_definer('talent_map.api_token');
grant select (organisation_id, id, label, created_by, created_on, expires_on, revoked_on), insert, update (revoked_on) on talent_map.api_token to ek_api;

-- The one door from a token to whose questions they are: alive, and its maker still an administrator who works here.
create function talent_map.token_context(given_hash bytea) returns table (organisation_id uuid, person_id uuid)
  language sql stable security definer set search_path = pg_catalog rows 1 as $$
  select t.organisation_id, t.created_by from talent_map.api_token t
  join identity.person p on p.organisation_id = t.organisation_id and p.id = t.created_by and p.is_active
  join identity.membership m on m.organisation_id = t.organisation_id and m.person_id = t.created_by and m.role = 'ADMIN'
  where t.token_hash = given_hash and t.revoked_on is null and t.expires_on > current_date
$$;
revoke all on function talent_map.token_context(bytea) from public;
grant execute on function talent_map.token_context(bytea) to ek_api;
