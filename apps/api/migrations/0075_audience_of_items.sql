-- Whom a thing is shown to stands on the thing itself: nobody, chosen people, the whole organisation. Only for chosen people
-- is there anything to look up, so a page of a colleague's portfolio asks `portfolio.share` a few times instead of forty.
alter table portfolio.profile_text add column audience text not null default 'PRIVATE'
  constraint profile_text_audience check (audience in ('PRIVATE', 'CHOSEN', 'ORGANISATION'));
alter table talents.claim add column audience text not null default 'PRIVATE'
  constraint claim_audience check (audience in ('PRIVATE', 'CHOSEN', 'ORGANISATION'));
alter table goals.goal add column audience text not null default 'PRIVATE'
  constraint goal_audience check (audience in ('PRIVATE', 'CHOSEN', 'ORGANISATION'));

create policy definer on portfolio.share to ek_owner using (true) with check (true);
create policy definer on portfolio.profile_text to ek_owner using (true) with check (true);
create policy definer on talents.claim to ek_owner using (true) with check (true);
create policy definer on goals.goal to ek_owner using (true) with check (true);
update portfolio.profile_text t set audience = s.audience from (
  select organisation_id, subject_id, case when bool_or(person_id is null) then 'ORGANISATION' else 'CHOSEN' end as audience from portfolio.share group by 1, 2) s
  where s.organisation_id = t.organisation_id and s.subject_id = t.id;
update talents.claim t set audience = s.audience from (
  select organisation_id, subject_id, case when bool_or(person_id is null) then 'ORGANISATION' else 'CHOSEN' end as audience from portfolio.share group by 1, 2) s
  where s.organisation_id = t.organisation_id and s.subject_id = t.id;
update goals.goal t set audience = s.audience from (
  select organisation_id, subject_id, case when bool_or(person_id is null) then 'ORGANISATION' else 'CHOSEN' end as audience from portfolio.share group by 1, 2) s
  where s.organisation_id = t.organisation_id and s.subject_id = t.id;
delete from portfolio.share where person_id is null;
drop policy definer on portfolio.share;
drop policy definer on portfolio.profile_text;
drop policy definer on talents.claim;
drop policy definer on goals.goal;

-- A step is shown to whom its goal is shown to: the foreign key itself keeps the two equal.
alter table goals.goal add constraint goal_audience_key unique (organisation_id, id, owner_id, audience);
alter table goals.step add column audience text not null default 'PRIVATE';
alter table goals.step drop constraint step_goal_fk;
create policy definer on goals.step to ek_owner using (true) with check (true);
create policy definer on goals.goal to ek_owner using (true) with check (true);
update goals.step s set audience = g.audience from goals.goal g where g.organisation_id = s.organisation_id and g.id = s.goal_id;
drop policy definer on goals.step;
drop policy definer on goals.goal;
alter table goals.step add constraint step_goal_fk foreign key (organisation_id, goal_id, owner_id, audience)
  references goals.goal (organisation_id, id, owner_id, audience) on update cascade on delete cascade;
alter table goals.goal drop constraint goal_owner;

alter policy reader on portfolio.profile_text using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or audience = 'ORGANISATION' or (audience = 'CHOSEN' and exists (
    select from portfolio.share s where s.organisation_id = profile_text.organisation_id and s.owner_id = profile_text.owner_id
      and s.subject_id = profile_text.id and s.person_id = app.person_id() offset 0))));
alter policy reader on talents.claim using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or (removed_at is null and (audience = 'ORGANISATION' or (audience = 'CHOSEN' and exists (
    select from portfolio.share s where s.organisation_id = claim.organisation_id and s.owner_id = claim.owner_id
      and s.subject_id = claim.id and s.person_id = app.person_id() offset 0))))));
alter policy reader on goals.goal using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or (removed_at is null and (audience = 'ORGANISATION' or (audience = 'CHOSEN' and exists (
    select from portfolio.share s where s.organisation_id = goal.organisation_id and s.owner_id = goal.owner_id
      and s.subject_id = goal.id and s.person_id = app.person_id() offset 0))))));
alter policy reader on goals.step using (organisation_id = app.organisation_id() and (
  owner_id = app.person_id() or audience = 'ORGANISATION' or (audience = 'CHOSEN' and exists (
    select from portfolio.share s where s.organisation_id = step.organisation_id and s.owner_id = step.owner_id
      and s.subject_id = step.goal_id and s.person_id = app.person_id() offset 0))));

-- What is left in portfolio.share: the people somebody chose by name.
alter policy reader on portfolio.share using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or person_id = app.person_id()));
alter table portfolio.share drop constraint share_person, drop constraint share_audience, drop constraint share_once, drop column audience;
alter table portfolio.share alter column person_id set not null;
alter table portfolio.share add constraint share_once unique (organisation_id, owner_id, subject_id, person_id);
