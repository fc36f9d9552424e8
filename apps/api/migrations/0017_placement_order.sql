-- The same rule, led by what tells rows apart: led by the organisation, which is the same in every row, the index could not
-- be searched and each insert read most of it.
alter table identity.placement drop constraint placement_one_at_a_time;
alter table identity.placement add constraint placement_one_at_a_time exclude using gist (
  person_id extension.gist_uuid_ops with operator(pg_catalog.=),
  daterange(started_on, ended_on) with operator(pg_catalog.&&),
  kind extension.gist_text_ops with operator(pg_catalog.=),
  organisation_id extension.gist_uuid_ops with operator(pg_catalog.=)
);
