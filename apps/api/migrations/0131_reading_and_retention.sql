-- What the owner does with a report: the one sentence they choose, and whether everybody was thanked.
create table feedback.reading (
  organisation_id uuid not null,
  round_id uuid not null,
  chosen_comment_id uuid,
  is_thanked boolean not null default false,
  constraint reading_pk primary key (organisation_id, round_id),
  constraint reading_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint reading_comment_fk foreign key (organisation_id, chosen_comment_id) references feedback.report_comment (organisation_id, id)
);
call app.protect('feedback.reading');
call app.allow_round_owner('feedback.reading');
grant select, insert, update (chosen_comment_id, is_thanked) on feedback.reading to ek_api;

-- One theme or sentence that an owner shows to one person until a day. A copy: nothing else of the report can be reached from it.
create table feedback.report_share (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  owner_id uuid not null,
  person_id uuid not null,
  shared_until date not null,
  -- A sentence, or a theme with its figures.
  body text,
  theme_name jsonb,
  self_mean double precision,
  others_mean double precision,
  gap text,
  constraint report_share_pk primary key (organisation_id, id),
  constraint report_share_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint report_share_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint report_share_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint report_share_what check ((body is null) <> (theme_name is null)),
  constraint report_share_not_with_oneself check (person_id <> owner_id)
);
create index report_share_person on feedback.report_share (organisation_id, person_id, shared_until);
create index report_share_owner on feedback.report_share (organisation_id, owner_id, round_id);
call app.protect('feedback.report_share');
create policy reader on feedback.report_share for select to ek_api using (organisation_id = app.organisation_id()
  and (owner_id = app.person_id() or (person_id = app.person_id() and shared_until >= current_date)));
create policy owner_inserts on feedback.report_share for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_deletes on feedback.report_share for delete to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, delete on feedback.report_share to ek_api;

-- One sentence that an owner put before a person they trust. That person sees the sentence, and who was hurt if the owner says so.
create table feedback.reported_sentence (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  trusted_person_id uuid not null,
  body text not null,
  is_owner_named boolean not null,
  reported_on date not null default current_date,
  constraint reported_sentence_pk primary key (organisation_id, id),
  constraint reported_sentence_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint reported_sentence_trusted_fk foreign key (organisation_id, trusted_person_id) references identity.person (organisation_id, id),
  constraint reported_sentence_not_to_oneself check (trusted_person_id <> owner_id)
);
create index reported_sentence_trusted on feedback.reported_sentence (organisation_id, trusted_person_id);
call app.protect('feedback.reported_sentence');
create policy reader on feedback.reported_sentence for select to ek_api using (organisation_id = app.organisation_id()
  and (owner_id = app.person_id() or trusted_person_id = app.person_id()));
create policy owner_inserts on feedback.reported_sentence for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy either_deletes on feedback.reported_sentence for delete to ek_api
  using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or trusted_person_id = app.person_id()));
grant select, insert, delete on feedback.reported_sentence to ek_api;

-- That something of a round was deleted, and when: the owner's to read.
create table feedback.deletion (
  organisation_id uuid not null,
  round_id uuid not null,
  kind text not null,
  owner_id uuid not null,
  deleted_on date not null default current_date,
  constraint deletion_pk primary key (organisation_id, round_id, kind),
  constraint deletion_round_fk foreign key (organisation_id, round_id) references feedback.round (organisation_id, id),
  constraint deletion_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint deletion_kind check (kind in ('RAW_ANSWERS', 'RATER_LINKS'))
);
create index deletion_owner on feedback.deletion (organisation_id, owner_id, deleted_on);
call app.protect('feedback.deletion');
create policy own on feedback.deletion for select to ek_api using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select on feedback.deletion to ek_api;

-- Retention. Who was asked goes ninety days after the report was written (or the round ended without one), the scores of single
-- answers six months after; mean, spread and number of each shown group stay for the comparison with a later round.
call app.allow_definer('feedback.report');
call app.allow_definer('feedback.released_answer');
call app.allow_definer('feedback.report_share');
call app.allow_definer('feedback.deletion');

create function feedback.are_rater_links_due(organisation uuid, round uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from feedback.round r
    left join feedback.report p on p.organisation_id = r.organisation_id and p.round_id = r.id
    where r.organisation_id = organisation and r.id = round and case r.state
      when 'READABLE' then p.released_on < current_date - 90
      when 'TOO_FEW' then r.closes_at < now() - interval '90 days'
      when 'CANCELLED' then coalesce(r.closes_at, r.created_at) < now() - interval '90 days'
      else false end)
$$;
revoke all on function feedback.are_rater_links_due(uuid, uuid) from public;
grant execute on function feedback.are_rater_links_due(uuid, uuid) to ek_api, ek_jobs;

-- Who was asked stays asked, until then.
drop trigger guard_invitation on feedback.invitation;
create trigger guard_invitation before insert or update on feedback.invitation for each row execute function feedback.guard_invitation();
create trigger guard_invitation_deleted before delete on feedback.invitation for each row
  when (not feedback.are_rater_links_due(old.organisation_id, old.round_id)) execute function feedback.guard_invitation();

-- The only thing the nightly job can do: it chooses nothing and learns nothing. Again the same night does nothing.
create function feedback.forget_due() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  with gone as (
    delete from feedback.released_answer a using feedback.report p
    where p.organisation_id = a.organisation_id and p.round_id = a.round_id and p.released_on < current_date - interval '6 months'
    returning a.organisation_id, a.round_id)
  insert into feedback.deletion (organisation_id, round_id, kind, owner_id)
    select distinct g.organisation_id, g.round_id, 'RAW_ANSWERS', r.owner_id from gone g
    join feedback.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
    on conflict do nothing;
  with gone as (
    delete from feedback.invitation i where feedback.are_rater_links_due(i.organisation_id, i.round_id)
    returning i.organisation_id, i.round_id)
  insert into feedback.deletion (organisation_id, round_id, kind, owner_id)
    select distinct g.organisation_id, g.round_id, 'RATER_LINKS', r.owner_id from gone g
    join feedback.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
    on conflict do nothing;
  delete from feedback.report_share where shared_until < current_date;
end $$;
revoke all on function feedback.forget_due() from public;
grant execute on function feedback.forget_due() to ek_jobs;
