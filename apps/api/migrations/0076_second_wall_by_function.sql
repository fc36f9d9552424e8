-- Whether an owner chose the viewer by name for one thing. A function, so that the policies below it do not put a look-up into
-- the plan of every statement that reads such a thing: it is called for the few rows that are for chosen people.
create function portfolio.is_chosen(organisation uuid, owner uuid, subject uuid) returns boolean
  language plpgsql stable parallel safe set search_path = pg_catalog as $$
begin
  return exists (select from portfolio.share s
    where s.organisation_id = organisation and s.owner_id = owner and s.subject_id = subject and s.person_id = app.person_id());
end $$;
revoke all on function portfolio.is_chosen(uuid, uuid, uuid) from public;
grant execute on function portfolio.is_chosen(uuid, uuid, uuid) to ek_api;

alter policy reader on portfolio.profile_text using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or audience = 'ORGANISATION' or (audience = 'CHOSEN' and portfolio.is_chosen(organisation_id, owner_id, id))));
alter policy reader on talents.claim using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or (removed_at is null and (
    audience = 'ORGANISATION' or (audience = 'CHOSEN' and portfolio.is_chosen(organisation_id, owner_id, id))))));
alter policy reader on goals.goal using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or (removed_at is null and (
    audience = 'ORGANISATION' or (audience = 'CHOSEN' and portfolio.is_chosen(organisation_id, owner_id, id))))));
alter policy reader on goals.step using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or audience = 'ORGANISATION' or (audience = 'CHOSEN' and portfolio.is_chosen(organisation_id, owner_id, goal_id))));
