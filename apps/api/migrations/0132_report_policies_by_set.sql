-- What hangs on a report is read by the hundred: figures of every group, comments. The owner's rounds are looked up once a
-- statement instead of once a row; who may see what is the same.
do $$
declare
  report_table text;
begin
  foreach report_table in array array['report', 'report_unit', 'report_score', 'report_comment', 'report_gap', 'report_talent', 'report_progress', 'reading'] loop
    execute format('alter policy own on feedback.%I using (organisation_id = app.organisation_id() and round_id in (
      select r.id from feedback.round r where r.organisation_id = app.organisation_id() and r.owner_id = app.person_id()))', report_table);
  end loop;
end $$;
