-- What a round released: aggregates, comments in random order, nothing about who. Written once, by ek_release.
create table feedback.report (
  organisation_id uuid not null,
  round_id uuid not null,
  rater_count integer not null,
  declined_count integer not null,
  -- Set when the owner opens it, after the self-assessment was given or skipped.
  is_opened boolean not null default false,
  constraint report_pk primary key (organisation_id, round_id),
  constraint report_round_fk foreign key (organisation_id, round_id) references feedback.round (organisation_id, id)
);

create table feedback.report_unit (
  organisation_id uuid not null,
  round_id uuid not null,
  key text not null,
  kind text not null,
  member_keys text[] not null,
  form_key text not null,
  rater_count integer not null,
  position integer not null,
  constraint report_unit_pk primary key (organisation_id, round_id, key),
  constraint report_unit_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint report_unit_kind check (kind in ('OTHERS', 'SHOWN', 'MERGED', 'ATTRIBUTABLE'))
);

create table feedback.report_score (
  organisation_id uuid not null,
  round_id uuid not null,
  subject text not null,
  subject_key text not null,
  unit_key text not null,
  rater_count integer not null,
  mean double precision not null,
  band_low double precision,
  band_high double precision,
  -- The mean's 95 % t-interval, for the gap with the self-assessment. No API type shows it: it gives the spread away.
  low double precision,
  high double precision,
  spread double precision,
  spread_word text,
  constraint report_score_pk primary key (organisation_id, round_id, subject, subject_key, unit_key),
  constraint report_score_unit_fk foreign key (organisation_id, round_id, unit_key) references feedback.report_unit (organisation_id, round_id, key),
  constraint report_score_subject check (subject in ('THEME', 'ITEM')),
  constraint report_score_band check ((band_low is null) = (band_high is null))
);

create table feedback.report_comment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  question_key text not null,
  body text not null,
  constraint report_comment_pk primary key (organisation_id, id),
  constraint report_comment_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id)
);
create index report_comment_round on feedback.report_comment (organisation_id, round_id, question_key, id);

-- How the owner's own view lies to that of the others, decided when the report is first opened and frozen.
create table feedback.report_gap (
  organisation_id uuid not null,
  round_id uuid not null,
  theme_key text not null,
  self_mean double precision not null,
  gap text not null,
  constraint report_gap_pk primary key (organisation_id, round_id, theme_key),
  constraint report_gap_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id),
  constraint report_gap_category check (gap in ('SAME_VIEW', 'HIDDEN_STRENGTH', 'BLIND_SPOT', 'GROW_TOGETHER', 'CANNOT_TELL'))
);

-- The scores of one answer, without its comments, in random order and with a fresh id; only of groups that count in the
-- report. For retention and progress later. No request can read it.
create table feedback.released_answer (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  group_key text not null,
  -- By the position of the item in its form; null where the rater could not judge.
  scores smallint[] not null,
  constraint released_answer_pk primary key (organisation_id, id),
  constraint released_answer_report_fk foreign key (organisation_id, round_id) references feedback.report (organisation_id, round_id)
);

do $$
declare
  report_table text;
begin
  foreach report_table in array array['report', 'report_unit', 'report_score', 'report_comment', 'report_gap', 'released_answer'] loop
    execute format('call app.protect(%L)', 'feedback.' || report_table);
    execute format('call app.allow_tenant(%L, %L)', 'feedback.' || report_table, 'ek_release');
    if report_table <> 'report_gap' then execute format('grant insert on feedback.%I to ek_release', report_table); end if;
    if report_table <> 'released_answer' then
      execute format('call app.allow_round_owner(%L)', 'feedback.' || report_table);
      execute format('grant select on feedback.%I to ek_api', report_table);
    end if;
  end loop;
end $$;
grant update (is_opened) on feedback.report to ek_api;
grant insert on feedback.report_gap to ek_api;
