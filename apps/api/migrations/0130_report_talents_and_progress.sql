-- When a report was written, to the day: retention and the distance between two rounds count from it.
alter table feedback.report add column released_on date not null default current_date;

-- Which talent cards were picked, in three steps from often to once; how many picked is not kept.
create table feedback.report_talent (
  organisation_id uuid not null,
  round_id uuid not null,
  talent_key text not null,
  level text not null,
  constraint report_talent_pk primary key (organisation_id, round_id, talent_key),
  constraint report_talent_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint report_talent_level check (level in ('OFTEN', 'SEVERAL', 'ONCE'))
);

-- Mean, standard deviation and number of raters of every group shown for a theme: what is left of the answers once they are
-- deleted, so that a later round can be held beside this one. Only the release reads it; no request can.
create table feedback.theme_summary (
  organisation_id uuid not null,
  round_id uuid not null,
  owner_id uuid not null,
  questionnaire_key text not null,
  theme_key text not null,
  unit_key text not null,
  -- Two rounds compare only what was asked of the same groups with the same items on the same scale.
  member_keys text[] not null,
  item_keys text[] not null,
  scale_min integer not null,
  scale_max integer not null,
  rater_count integer not null,
  mean double precision not null,
  sd double precision,
  released_on date not null default current_date,
  constraint theme_summary_pk primary key (organisation_id, round_id, theme_key, unit_key),
  constraint theme_summary_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint theme_summary_owner_fk foreign key (organisation_id, owner_id) references identity.person (organisation_id, id)
);
create index theme_summary_owner on feedback.theme_summary (organisation_id, owner_id, released_on);

-- How a theme stands beside an earlier round of the same owner, in one word. Written with the report.
create table feedback.report_progress (
  organisation_id uuid not null,
  round_id uuid not null,
  earlier_round_id uuid not null,
  theme_key text not null,
  unit_key text not null,
  progress text not null,
  constraint report_progress_pk primary key (organisation_id, round_id, theme_key, unit_key),
  constraint report_progress_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint report_progress_earlier_fk foreign key (organisation_id, earlier_round_id) references feedback.report (organisation_id, round_id),
  constraint report_progress_word check (progress in ('HIGHER', 'LOWER', 'NO_DIFFERENCE'))
);

do $$
declare
  report_table text;
begin
  foreach report_table in array array['report_talent', 'theme_summary', 'report_progress'] loop
    execute format('call app.protect(%L)', 'feedback.' || report_table);
    execute format('call app.allow_tenant(%L, %L)', 'feedback.' || report_table, 'ek_release');
    execute format('grant insert on feedback.%I to ek_release', report_table);
    if report_table <> 'theme_summary' then
      execute format('call app.allow_round_owner(%L)', 'feedback.' || report_table);
      execute format('grant select on feedback.%I to ek_api', report_table);
    end if;
  end loop;
end $$;
grant select on feedback.theme_summary to ek_release;
