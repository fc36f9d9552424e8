-- The definition that one owner made for one round out of the organisation's: fewer items, up to two questions of their own. Frozen
-- like every version, offered to nobody, and only its owner's (and, through the round, its raters') to see.
alter table feedback.questionnaire add column owner_id uuid;
alter table feedback.questionnaire add constraint questionnaire_owner_fk
  foreign key (organisation_id, owner_id) references identity.person (organisation_id, id);
alter table feedback.questionnaire add constraint questionnaire_own_is_not_offered check (owner_id is null or not (is_offered or is_default));
alter policy tenant_ek_api on feedback.questionnaire
  using (organisation_id = app.organisation_id() and (owner_id is null or owner_id = app.person_id()))
  with check (organisation_id = app.organisation_id() and (owner_id is null or owner_id = app.person_id()));
