-- What to look for in searchable_name for the first word that was typed; for nothing typed, everything.
create function identity.search_pattern(search text) returns text
  language sql immutable parallel safe
  as $$ select '% ' || regexp_replace(split_part(trim(identity.searchable_name(coalesce(search, ''))), ' ', 1), '([\\%_])', '\\\1', 'g') || '%' $$;

-- Whether every word that was typed begins a word of the name.
create function identity.name_matches(name text, search text) returns boolean
  language sql immutable parallel safe
  as $$
    select not exists (
      select from regexp_split_to_table(trim(identity.searchable_name(coalesce(search, ''))), '\s+') as word
      where position(' ' || word in identity.searchable_name(name)) = 0)
  $$;
grant execute on function identity.search_pattern(text), identity.name_matches(text, text) to ek_api;
