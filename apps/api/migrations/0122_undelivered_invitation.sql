-- A mail that a server refused can be sent again, and the address of somebody from outside corrected. The link stays the same and
-- nobody has it yet: that is why only an invitation whose mail did not arrive may change.
-- @NOTE privacy: an address that took the mail is never changed: a new one would give the owner a second ballot, or tell whether the
-- first was used.
create or replace function feedback.guard_invitation() returns trigger language plpgsql as $$
declare
  at record;
begin
  select r.state, r.raters_until, r.closes_at into at from feedback.round r
    where r.organisation_id = coalesce(new.organisation_id, old.organisation_id) and r.id = coalesce(new.round_id, old.round_id);
  if tg_op = 'DELETE' then
    if at.state is distinct from 'DRAFT' then raise exception 'who was asked stays asked' using errcode = 'EK409'; end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.id, new.round_id, new.group_key, new.person_id, new.name, new.language)
       is distinct from (old.organisation_id, old.id, old.round_id, old.group_key, old.person_id, old.name, old.language) then
      raise exception 'an invitation never changes' using errcode = 'EK409';
    end if;
    if new.email is distinct from old.email then
      if old.email is null or new.email is null or at.state is distinct from 'OPEN' or clock_timestamp() >= at.closes_at
         or new.token_hash is distinct from old.token_hash
         or not exists (select from feedback.invitation_mail m where m.organisation_id = old.organisation_id and m.invitation_id = old.id
                          and m.kind = 'INVITATION' and m.state = 'NOT_DELIVERED') then
        raise exception 'only an address that a mail server refused is corrected' using errcode = 'EK409';
      end if;
    elsif at.state is distinct from 'DRAFT' or old.token_hash is not null then
      raise exception 'an invitation never changes' using errcode = 'EK409';
    end if;
    return new;
  end if;
  if at.state = 'DRAFT' or (at.state = 'OPEN' and clock_timestamp() < at.raters_until) then return new; end if;
  raise exception 'raters are added until halfway' using errcode = 'EK409';
end $$;
grant update (email) on feedback.invitation to ek_api;
