-- `offset 0` keeps Postgres from reading every share of the organisation into a hash to answer for a few rows: it cannot
-- know how few, since the context is set at run time.
alter policy reader on portfolio.profile_text using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or exists (
  select from portfolio.share s
  where s.organisation_id = profile_text.organisation_id and s.owner_id = profile_text.owner_id and s.subject_id = profile_text.id
    and (s.audience = 'ORGANISATION' or s.person_id = app.person_id()) offset 0)));
alter policy reader on talents.claim using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or (removed_at is null and exists (
  select from portfolio.share s
  where s.organisation_id = claim.organisation_id and s.owner_id = claim.owner_id and s.subject_id = claim.id
    and (s.audience = 'ORGANISATION' or s.person_id = app.person_id()) offset 0))));
alter policy reader on goals.goal using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or (removed_at is null and exists (
  select from portfolio.share s
  where s.organisation_id = goal.organisation_id and s.owner_id = goal.owner_id and s.subject_id = goal.id
    and (s.audience = 'ORGANISATION' or s.person_id = app.person_id()) offset 0))));
alter policy reader on goals.step using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or exists (
  select from portfolio.share s
  where s.organisation_id = step.organisation_id and s.owner_id = step.owner_id and s.subject_id = step.goal_id
    and (s.audience = 'ORGANISATION' or s.person_id = app.person_id()) offset 0)));
