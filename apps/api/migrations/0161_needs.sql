-- Asking the house: a question of HR for people with a talent. Whom it reached is stored nowhere: that follows, each time somebody
-- looks, from what they said yes to and the talents they have.
create table talent_map.need (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  posted_by uuid not null,
  -- The name as it was, since nobody's row can be read by somebody acting as HR, nor HR's by a later look.
  posted_by_name text not null,
  talent_id uuid not null,
  title text not null,
  body text not null,
  posted_on date not null default current_date,
  closes_on date not null,
  is_closed boolean not null default false,
  constraint need_pk primary key (organisation_id, id),
  constraint need_poster_fk foreign key (organisation_id, posted_by) references identity.person (organisation_id, id),
  constraint need_talent_fk foreign key (organisation_id, talent_id) references talents.talent (organisation_id, id),
  constraint need_title check (char_length(title) between 1 and 120),
  constraint need_body check (char_length(body) between 1 and 2000),
  constraint need_days check (closes_on > posted_on and closes_on <= posted_on + 92)
);
create index need_newest on talent_map.need (organisation_id, posted_on desc, id);
call app.protect('talent_map.need');
create policy reader on talent_map.need for select to ek_api using (organisation_id = app.organisation_id());
create policy poster on talent_map.need for insert to ek_api
  with check (organisation_id = app.organisation_id() and posted_by = app.person_id());
create policy closer on talent_map.need for update to ek_api
  using (organisation_id = app.organisation_id() and posted_by = app.person_id())
  with check (organisation_id = app.organisation_id() and posted_by = app.person_id());
grant select, insert, update (is_closed) on talent_map.need to ek_api;

-- Only of those who chose to answer. No moment, and an order that says nothing of one.
create table talent_map.need_answer (
  organisation_id uuid not null,
  need_id uuid not null,
  person_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_name text not null,
  body text not null,
  constraint need_answer_pk primary key (organisation_id, need_id, person_id),
  constraint need_answer_need_fk foreign key (organisation_id, need_id) references talent_map.need (organisation_id, id),
  constraint need_answer_person_fk foreign key (organisation_id, person_id) references identity.person (organisation_id, id),
  constraint need_answer_body check (char_length(body) between 1 and 2000)
);
call app.protect('talent_map.need_answer');
create policy reader on talent_map.need_answer for select to ek_api
  using (organisation_id = app.organisation_id() and (person_id = app.person_id() or exists (
    select from talent_map.need n
    where n.organisation_id = need_answer.organisation_id and n.id = need_answer.need_id and n.posted_by = app.person_id())));
create policy answerer on talent_map.need_answer for insert to ek_api
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
create policy changer on talent_map.need_answer for update to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id())
  with check (organisation_id = app.organisation_id() and person_id = app.person_id());
create policy taker_back on talent_map.need_answer for delete to ek_api
  using (organisation_id = app.organisation_id() and person_id = app.person_id());
grant select, insert, update (person_name, body), delete on talent_map.need_answer to ek_api;
