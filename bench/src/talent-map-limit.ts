/** `$2` is the purpose: the same session, the same mode, the same line in the log of questions, and the published cells as rows of numbers. */
export const TALENT_MAP_LIMIT = `with viewer as materialized (
    select s.organisation_id, s.person_id from identity.session s
    join identity.person me on me.organisation_id = s.organisation_id and me.id = s.person_id and me.is_active
    join identity.membership m on m.organisation_id = s.organisation_id and m.person_id = s.person_id and m.role = 'HR'
    where s.token_hash = $1 and s.acting_as = 'HR' and s.idle_until > now() and s.ends_at > now()),
  e as materialized (
    select e.* from talent_map.epoch e, viewer v where e.organisation_id = v.organisation_id and e.shown_until > current_date order by e.number desc limit 1),
  x as materialized (
    select x.* from talent_map.published_expression x, e where x.organisation_id = e.organisation_id and x.epoch = e.number and x.kind = 'TALENT'),
  r as materialized (
    select c.group_no, json_agg(c.value order by c.expression_no) as about from talent_map.published_cell c, e
    where c.organisation_id = e.organisation_id and c.epoch = e.number and c.expression_no = any(array(select expression_no from x)) group by c.group_no),
  g as materialized (
    select g.group_no, g.lineage, g.dimension, g.name, g.employees, r.about from talent_map.published_group g join r using (group_no), e where g.organisation_id = e.organisation_id and g.epoch = e.number),
  asked as (
    insert into talent_map.question (organisation_id, asked_by, purpose, kind, epoch, group_names, expression_names_nl, expression_names_en, sameness)
    select v.organisation_id, v.person_id, $2, 'MAP', e.number, array(select coalesce(name, '') from g order by group_no),
      array(select name_nl from x order by expression_no), array(select name_en from x order by expression_no), sha256(convert_to($2, 'utf8'))
    from viewer v, e, talent_map.setting s where s.organisation_id = v.organisation_id and s.is_on on conflict do nothing)
  select (select json_build_object(
      'epoch', json_build_object('number', e.number, 'threshold', e.threshold, 'participation', e.participation),
      'groups', (select json_agg(json_build_object('id', lineage, 'dimension', dimension, 'name', name, 'employees', employees) order by group_no) from g),
      'expressions', (select json_agg(json_build_object('id', expression, 'kind', kind, 'nameNl', name_nl, 'nameEn', name_en) order by expression_no) from x),
      'rows', (select json_agg(json_build_object('groupId', lineage, 'about', about) order by group_no) from g))::text from e) as data
  from viewer v`;
