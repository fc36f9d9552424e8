-- How many modules have filled the demonstration organisation, so that a start that was cut off goes on where it stopped.
alter table identity.organisation add column demonstration_steps integer not null default 0;
