-- Mails to people who were asked: one row a mail, made when it is due and marked when it has gone. Nothing here changes when
-- somebody answers, and every invitation of a round gets the same rows.
create table feedback.invitation_mail (
  organisation_id uuid not null,
  invitation_id uuid not null,
  kind text not null,
  state text not null default 'WAITING',
  -- To the hour: only to keep mails to one person apart.
  mailed_at timestamptz,
  constraint invitation_mail_pk primary key (organisation_id, invitation_id, kind),
  constraint invitation_mail_invitation_fk foreign key (organisation_id, invitation_id)
    references feedback.invitation (organisation_id, id) on delete cascade,
  -- Twice at most: halfway and in the last days.
  constraint invitation_mail_kind check (kind in ('INVITATION', 'HALFWAY', 'LAST_DAYS')),
  constraint invitation_mail_state check (state in ('WAITING', 'SENT', 'SKIPPED', 'NOT_DELIVERED')),
  constraint invitation_mail_time check ((state = 'SENT') = (mailed_at is not null))
);
create index invitation_of_person on feedback.invitation (organisation_id, person_id) where person_id is not null;
create index invitation_of_address on feedback.invitation (organisation_id, lower(email)) where email is not null;

call app.protect('feedback.invitation_mail');
create policy own on feedback.invitation_mail to ek_api
  using (organisation_id = app.organisation_id() and exists (select from feedback.invitation i
    where i.organisation_id = invitation_mail.organisation_id and i.id = invitation_mail.invitation_id))
  with check (organisation_id = app.organisation_id() and exists (select from feedback.invitation i
    where i.organisation_id = invitation_mail.organisation_id and i.id = invitation_mail.invitation_id));
grant select, insert, update (state) on feedback.invitation_mail to ek_api;
call app.allow_tenant('feedback.invitation_mail', 'ek_jobs');
grant select, insert, update (state, mailed_at) on feedback.invitation_mail to ek_jobs;
