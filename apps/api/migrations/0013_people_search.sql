-- A name as it is searched: small letters, no accents, and a space before each word so that a word's beginning can be asked for.
create function identity.searchable_name(name text) returns text
  language sql immutable parallel safe strict
  as $$ select ' ' || lower(extension.unaccent('extension.unaccent'::regdictionary, name)) $$;
grant execute on function identity.searchable_name(text) to ek_api, ek_jobs;

-- Sorted as people sort (Dutch), whatever the database's own order is.
alter table identity.person add column sort_name text collate "nl-x-icu" generated always as (full_name) stored;
create index person_search on identity.person using gin (identity.searchable_name(full_name) extension.gin_trgm_ops);
create index person_sort_name on identity.person (organisation_id, sort_name, id) where is_active;
create index placement_current on identity.placement (organisation_id, person_id, kind) where ended_on is null;
