-- Who gave or took which role. Nobody changes or deletes a line of it.
create table identity.role_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  changed_by uuid not null,
  role text not null,
  is_given boolean not null,
  changed_at timestamptz not null default now(),
  constraint role_change_pk primary key (organisation_id, id),
  constraint role_change_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint role_change_changed_by_fk foreign key (organisation_id, changed_by) references identity.person (organisation_id, id),
  constraint role_change_another check (person_id <> changed_by or not is_given),
  constraint role_change_role check (role in ('HR', 'WORKS_COUNCIL', 'WORKING_GROUP', 'GUIDE', 'ADMIN'))
);
create index role_change_person on identity.role_change (organisation_id, person_id, changed_at desc);
call app.protect('identity.role_change');
create policy tenant_reads on identity.role_change for select to ek_api using (organisation_id = app.organisation_id());
-- Nobody writes under another's name.
create policy own_acts on identity.role_change for insert to ek_api
  with check (organisation_id = app.organisation_id() and changed_by = app.person_id());
grant select, insert on identity.role_change to ek_api;

-- A team that was made by mistake goes again; one that anybody was ever in stays, held by its placements.
grant delete on identity.frame_unit to ek_api;
