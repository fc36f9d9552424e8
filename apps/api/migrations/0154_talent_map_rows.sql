-- The same published numbers once more, a group a line: what HR reads most is all numbers of some groups, and an array is read in
-- one go where sixty lines are sorted and gathered. Place n is the expression with that number; null is few, nobody, or no cell.
alter table talent_map.published_group add column about integer[] not null default '{}';

create policy filling on talent_map.published_group to ek_owner using (true) with check (true);
create policy filling on talent_map.published_cell to ek_owner using (true) with check (true);
create policy filling on talent_map.published_expression to ek_owner using (true) with check (true);
update talent_map.published_group g set about = array(
  select c.value from talent_map.published_expression x
  left join talent_map.published_cell c on c.organisation_id = x.organisation_id and c.epoch = x.epoch
    and c.group_no = g.group_no and c.expression_no = x.expression_no
  where x.organisation_id = g.organisation_id and x.epoch = g.epoch order by x.expression_no);
drop policy filling on talent_map.published_group;
drop policy filling on talent_map.published_cell;
drop policy filling on talent_map.published_expression;
