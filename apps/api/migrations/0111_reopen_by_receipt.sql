-- A second device that has only the receipt's words: which group its ballot is of, and what that group's page shows.
-- Two functions for two roles: the one that sees the ballot is told nothing about who was asked, and the other way round.
create function ballot.group_of(round uuid, ballot_slot bytea)
  returns text language sql stable security definer set search_path = pg_catalog as $$
  select b.rater_group from ballot.box x
  join ballot.ballot b on b.organisation_id = x.organisation_id and b.round_id = x.round_id
  where x.round_id = round and x.tier = 'BLIND' and b.slot = ballot_slot
$$;
revoke all on function ballot.group_of(uuid, bytea) from public;
grant execute on function ballot.group_of(uuid, bytea) to ek_box;

create unique index round_id on feedback.round (id);
create function feedback.group_page(round uuid, rater_group text) returns jsonb
  language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'state', case when r.state = 'CANCELLED' then 'CANCELLED' when r.state = 'OPEN' and r.closes_at > now() and b.is_open then 'OPEN' else 'CLOSED' end,
    'roundId', r.id,
    'tier', r.tier,
    'language', o.default_language,
    'organisationName', o.name,
    'ownerName', owner.full_name,
    'message', r.message,
    'closesAt', to_char(r.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'group', jsonb_build_object('key', g.key, 'name', g.name, 'isExternal', g.is_external, 'isAttributable', g.is_attributable),
    'isSheet', false,
    'reportFrom', r.min_raters,
    'groups', (select jsonb_agg(jsonb_build_object('key', other.key, 'name', other.name, 'isExternal', other.is_external, 'isAttributable', other.is_attributable,
        'formKey', other.form_key, 'shownFrom', other.shown_from, 'asked', (select count(*) from feedback.invitation asked where asked.organisation_id = r.organisation_id and asked.round_id = r.id and asked.group_key = other.key))
        order by other.position)
      from feedback.round_group other where other.organisation_id = r.organisation_id and other.round_id = r.id),
    'questionnaire', q.definition,
    'boxPublicKey', encode(b.public_key, 'hex'),
    'tokenPublicKey', encode(b.token_public_key, 'hex'))
  from feedback.round r
  join feedback.round_group g on g.organisation_id = r.organisation_id and g.round_id = r.id
  join feedback.questionnaire q on q.organisation_id = r.organisation_id and q.id = r.questionnaire_id
  join identity.organisation o on o.organisation_id = r.organisation_id
  join identity.person owner on owner.organisation_id = r.organisation_id and owner.id = r.owner_id
  left join ballot.box b on b.organisation_id = r.organisation_id and b.round_id = r.id
  where r.id = round and g.key = rater_group and r.tier = 'BLIND' and r.state <> 'DRAFT'
$$;
revoke all on function feedback.group_page(uuid, text) from public;
grant execute on function feedback.group_page(uuid, text) to ek_api;
