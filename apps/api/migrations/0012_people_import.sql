-- One uploaded list of people, from reading it to undoing it.
create table identity.people_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  requested_by uuid not null,
  state text not null default 'UPLOADED',
  failure text,
  bytes_total bigint not null default 0,
  bytes_read bigint not null default 0,
  row_count integer not null default 0,
  problem_row_count integer not null default 0,
  joined_count integer not null default 0,
  rejoined_count integer not null default 0,
  moved_count integer not null default 0,
  changed_count integer not null default 0,
  unchanged_count integer not null default 0,
  left_count integer not null default 0,
  ignored_columns text[] not null default '{}',
  accepts_good_rows boolean not null default false,
  deactivates_leavers boolean not null default false,
  created_at timestamptz not null default now(),
  applied_at timestamptz,
  constraint people_import_pk primary key (organisation_id, id),
  constraint people_import_person_fk foreign key (organisation_id, requested_by) references identity.person (organisation_id, id),
  constraint people_import_state check (state in ('UPLOADED', 'READING', 'READY', 'UNREADABLE', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'DISCARDED'))
);
call app.protect('identity.people_import');
call app.allow_tenant('identity.people_import', 'ek_api');
grant select, insert, update, delete on identity.people_import to ek_api;

-- The list as it was read, and what each row would do. Emptied once the import is applied or discarded.
create table identity.people_import_row (
  organisation_id uuid not null,
  import_id uuid not null,
  line integer not null,
  full_name text,
  email text,
  staff_number text,
  team text,
  location text,
  job text,
  started_on date,
  has_problem boolean not null default false,
  person_id uuid,
  action text,
  was text,
  constraint people_import_row_pk primary key (organisation_id, import_id, line),
  constraint people_import_row_import_fk foreign key (organisation_id, import_id) references identity.people_import (organisation_id, id) on delete cascade,
  constraint people_import_row_action check (action in ('JOIN', 'REJOIN', 'MOVE', 'CHANGE', 'SAME', 'LEAVE'))
);
create index people_import_row_action_line on identity.people_import_row (organisation_id, import_id, action, line);
create index people_import_row_email on identity.people_import_row (organisation_id, import_id, lower(email));
create index people_import_row_person on identity.people_import_row (organisation_id, import_id, person_id);
call app.protect('identity.people_import_row');
call app.allow_tenant('identity.people_import_row', 'ek_api');
grant select, insert, update, delete on identity.people_import_row to ek_api;

-- What is wrong, with its place in the file. Never the offending value itself: the place is enough to find it.
create table identity.people_import_problem (
  organisation_id uuid not null,
  import_id uuid not null,
  line integer not null,
  column_number integer not null,
  column_name text not null,
  message text not null,
  other_line integer,
  constraint people_import_problem_pk primary key (organisation_id, import_id, line, column_number, message),
  constraint people_import_problem_import_fk foreign key (organisation_id, import_id) references identity.people_import (organisation_id, id) on delete cascade
);
call app.protect('identity.people_import_problem');
call app.allow_tenant('identity.people_import_problem', 'ek_api');
grant select, insert, update, delete on identity.people_import_problem to ek_api;

-- Each changed row before and after, so that the last import can be undone as long as nothing touched it later.
create table identity.people_import_effect (
  organisation_id uuid not null,
  import_id uuid not null,
  kind text not null,
  row_id uuid not null,
  before jsonb,
  after jsonb,
  constraint people_import_effect_pk primary key (organisation_id, import_id, kind, row_id),
  constraint people_import_effect_import_fk foreign key (organisation_id, import_id) references identity.people_import (organisation_id, id) on delete cascade,
  constraint people_import_effect_kind check (kind in ('PERSON', 'PLACEMENT', 'ROLE', 'EMAIL'))
);
call app.protect('identity.people_import_effect');
call app.allow_tenant('identity.people_import_effect', 'ek_api');
grant select, insert, update, delete on identity.people_import_effect to ek_api;
