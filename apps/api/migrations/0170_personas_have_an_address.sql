-- The crowd that fills the demonstration's groups has no address: it is there for the numbers, and nobody tries the product as them.
create or replace function identity.personas(is_production boolean)
  returns table (organisation_id uuid, person_id uuid, full_name text, team text, job text, roles text[])
  language sql stable security definer set search_path = pg_catalog as $$
  select p.organisation_id, p.id, p.full_name, t.name, f.name,
    array(select m.role from identity.membership m where m.organisation_id = p.organisation_id and m.person_id = p.id order by 1)
  from identity.organisation o
  join identity.person p on p.organisation_id = o.organisation_id and p.is_active
  left join identity.placement tp on tp.organisation_id = p.organisation_id and tp.person_id = p.id and tp.kind = 'TEAM' and tp.ended_on is null
  left join identity.frame_unit t on t.organisation_id = tp.organisation_id and t.kind = tp.kind and t.id = tp.unit_id
  left join identity.placement fp on fp.organisation_id = p.organisation_id and fp.person_id = p.id and fp.kind = 'FUNCTION' and fp.ended_on is null
  left join identity.frame_unit f on f.organisation_id = fp.organisation_id and f.kind = fp.kind and f.id = fp.unit_id
  where o.is_demo and p.email is not null and not (is_production and exists (select from identity.organisation other where not other.is_demo))
  order by p.staff_number, p.full_name
  limit 60
$$;
