create schema portfolio;
grant usage on schema portfolio to ek_api;

-- Whom an owner shows one thing of theirs to. No row: nobody but the owner. Taking it back deletes the row.
create table portfolio.share (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  audience text not null,
  person_id uuid,
  constraint share_pk primary key (organisation_id, id),
  -- Also the index that every visibility predicate asks.
  constraint share_once unique nulls not distinct (organisation_id, owner_id, subject_id, person_id),
  constraint share_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint share_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint share_subject_kind check (subject_kind in ('PROFILE_TEXT', 'TALENT_CLAIM', 'GOAL')),
  constraint share_audience check (audience in ('ORGANISATION', 'PERSON')),
  constraint share_person check ((audience = 'PERSON') = (person_id is not null)),
  constraint share_not_with_oneself check (person_id <> owner_id)
);
create index share_person on portfolio.share (organisation_id, person_id, owner_id);
call app.protect('portfolio.share');
-- With whom else something is shared is known to its owner alone.
create policy reader on portfolio.share for select to ek_api
  using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or audience = 'ORGANISATION' or person_id = app.person_id()));
create policy owner_inserts on portfolio.share for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_deletes on portfolio.share for delete to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, delete on portfolio.share to ek_api;

-- The headline and the four short texts. A row exists once something was written.
create table portfolio.profile_text (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  kind text not null,
  body text not null,
  version integer not null default 1,
  constraint profile_text_pk primary key (organisation_id, id),
  constraint profile_text_once unique (organisation_id, owner_id, kind),
  constraint profile_text_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint profile_text_kind check (kind in ('HEADLINE', 'CRAFT', 'FOCUS', 'PASSION', 'PLEASURE')),
  constraint profile_text_length check (char_length(body) <= 4000)
);
call app.protect('portfolio.profile_text');
create policy reader on portfolio.profile_text for select to ek_api
  using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or exists (
    select from portfolio.share s
    where s.organisation_id = profile_text.organisation_id and s.owner_id = profile_text.owner_id and s.subject_id = profile_text.id
      and (s.audience = 'ORGANISATION' or s.person_id = app.person_id()))));
create policy owner_inserts on portfolio.profile_text for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_updates on portfolio.profile_text for update to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id())
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_deletes on portfolio.profile_text for delete to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, update, delete on portfolio.profile_text to ek_api;

-- What a text said before it was overwritten, so that it can be brought back. The owner's alone, whatever the text's audience.
create table portfolio.profile_text_version (
  organisation_id uuid not null,
  text_id uuid not null,
  version integer not null,
  owner_id uuid not null,
  body text not null,
  replaced_at timestamptz not null default now(),
  constraint profile_text_version_pk primary key (organisation_id, text_id, version),
  constraint profile_text_version_text_fk foreign key (organisation_id, text_id) references portfolio.profile_text (organisation_id, id) on delete cascade
);
call app.protect('portfolio.profile_text_version');
create policy own on portfolio.profile_text_version to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id())
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, delete on portfolio.profile_text_version to ek_api;
