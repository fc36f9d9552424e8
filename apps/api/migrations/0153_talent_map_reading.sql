-- ek_hr sees nothing of a map that was turned off, whatever asks: one more wall below the API. It learns yes or no, no row.
create function talent_map.is_on() returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from talent_map.setting s where s.organisation_id = app.organisation_id() and s.is_on)
$$;
revoke all on function talent_map.is_on() from public;
grant execute on function talent_map.is_on() to ek_hr;

-- Whose rows these are, and whether they may be read at all, is asked once a statement and not once a line.
alter policy shown on talent_map.epoch
  using (organisation_id = (select app.organisation_id()) and shown_until > current_date and (select talent_map.is_on()));
alter policy shown on talent_map.published_group
  using (organisation_id = (select app.organisation_id()) and epoch in (select e.number from talent_map.epoch e));
alter policy shown on talent_map.published_expression
  using (organisation_id = (select app.organisation_id()) and epoch in (select e.number from talent_map.epoch e));
alter policy shown on talent_map.published_cell
  using (organisation_id = (select app.organisation_id()) and epoch in (select e.number from talent_map.epoch e));
