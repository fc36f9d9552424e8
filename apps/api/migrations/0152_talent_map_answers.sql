-- A question is read by everybody who works here, in their language; a whole organisation's group has no name of its own.
alter table talent_map.question rename column expression_names to expression_names_nl;
alter table talent_map.question add column expression_names_en text[] not null default '{}';

-- Between two epochs with different secrets nothing of the noise is common, so a change counts as real from further on.
alter table talent_map.epoch add column secret_from_year integer not null default 0;
grant select (secret_from_year) on talent_map.epoch to ek_api;

-- What can be asked of a group, so that the closed list is told without looking at its cells.
alter table talent_map.published_group add column expression_kinds text[] not null default '{}';
