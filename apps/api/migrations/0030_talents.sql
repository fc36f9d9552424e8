create schema talents;
grant usage on schema talents to ek_api;

-- The catalogue of an organisation, in two languages. `key` is the name in an imported file and stays the same over imports.
create table talents.theme (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null,
  name_nl text not null,
  name_en text not null,
  colour text not null,
  position integer not null,
  is_active boolean not null default true,
  constraint theme_pk primary key (organisation_id, id),
  constraint theme_key unique (organisation_id, key),
  constraint theme_organisation_fk foreign key (organisation_id) references identity.organisation (organisation_id),
  constraint theme_colour check (colour ~ '^#[0-9a-f]{6}$')
);
call app.protect('talents.theme');
call app.allow_tenant('talents.theme', 'ek_api');
grant select, insert, update on talents.theme to ek_api;

create table talents.talent (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  theme_id uuid not null,
  key text not null,
  name_nl text not null,
  name_en text not null,
  definition_nl text not null,
  definition_en text not null,
  excess_nl text not null,
  excess_en text not null,
  position integer not null,
  -- A talent that left the catalogue can no longer be chosen; who had it keeps it.
  is_active boolean not null default true,
  constraint talent_pk primary key (organisation_id, id),
  constraint talent_key unique (organisation_id, key),
  constraint talent_theme_fk foreign key (organisation_id, theme_id) references talents.theme (organisation_id, id)
);
create index talent_theme on talents.talent (organisation_id, theme_id, position);
call app.protect('talents.talent');
call app.allow_tenant('talents.talent', 'ek_api');
grant select, insert, update on talents.talent to ek_api;

-- A talent somebody recognises in themselves: one of the catalogue or in own words, with a note of where it shows.
-- `position` is the owner's own arrangement and compares nobody.
create table talents.claim (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  owner_id uuid not null,
  talent_id uuid,
  own_name text,
  note text not null default '',
  position integer not null,
  version integer not null default 1,
  -- Taken out, and for thirty days the owner can put it back.
  removed_at timestamptz,
  constraint claim_pk primary key (organisation_id, id),
  constraint claim_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id),
  constraint claim_talent_fk foreign key (organisation_id, talent_id) references talents.talent (organisation_id, id),
  constraint claim_names_one check ((talent_id is null) <> (own_name is null)),
  constraint claim_own_name check (char_length(own_name) between 1 and 60),
  constraint claim_note check (char_length(note) <= 2000)
);
create index claim_owner on talents.claim (organisation_id, owner_id, position);
create unique index claim_once on talents.claim (organisation_id, owner_id, talent_id) where removed_at is null and talent_id is not null;
call app.protect('talents.claim');
create policy reader on talents.claim for select to ek_api
  using (organisation_id = app.organisation_id() and (owner_id = app.person_id() or (removed_at is null and exists (
    select from portfolio.share s
    where s.organisation_id = claim.organisation_id and s.owner_id = claim.owner_id and s.subject_id = claim.id
      and (s.audience = 'ORGANISATION' or s.person_id = app.person_id())))));
create policy owner_inserts on talents.claim for insert to ek_api
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_updates on talents.claim for update to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id())
  with check (organisation_id = app.organisation_id() and owner_id = app.person_id());
create policy owner_deletes on talents.claim for delete to ek_api
  using (organisation_id = app.organisation_id() and owner_id = app.person_id());
grant select, insert, update, delete on talents.claim to ek_api;
