-- The collation is said where names are sorted; a column of its own for it is not needed.
drop index identity.person_sort_name;
alter table identity.person drop column sort_name;
create index person_by_name on identity.person (organisation_id, full_name collate "nl-x-icu", id) where is_active;
