-- The facts that suggestions to a business are drawn from; what follows of them is src/business/suggestions.ts.

-- Work by local hour: a shift from 11 to 14 is three rows of one hour.
create view app.shift_hours with (security_invoker = true) as
select s.business_id, s.staff_id, s.starts_at, (t.at at time zone z.time_zone)::date as day,
  extract(hour from t.at at time zone z.time_zone)::integer as hour,
  extract(epoch from least(s.ends_at, t.at + interval '1 hour') - greatest(s.starts_at, t.at)) / 3600 as hours
from public.shifts s
join public.businesses z on z.id = s.business_id
cross join lateral generate_series(date_trunc('hour', s.starts_at, z.time_zone), s.ends_at - interval '1 second',
  interval '1 hour') as t (at);

-- What others of the trade ask who trade in the same zone and currency: the median by section, and by service.
create function app.peer_prices(p_business_id uuid) returns table (kind text, name text, median numeric, places bigint)
language sql stable set search_path = '' as $$
  with peers as (
    select p.id from public.businesses b join public.businesses p on p.category = b.category
      and p.currency = b.currency and p.time_zone = b.time_zone and p.id <> b.id and p.is_published
    where b.id = p_business_id
  )
  select 'section', lower(i.section), percentile_cont(0.5) within group (order by i.price), count(distinct i.business_id)
  from peers p join public.catalogue_items i on i.business_id = p.id
  where i.is_available and i.price is not null group by lower(i.section)
  union all
  select 'service', lower(s.name), percentile_cont(0.5) within group (order by s.price_min), count(distinct s.business_id)
  from peers p join public.services s on s.business_id = p.id
  where s.is_active and s.price_min is not null group by lower(s.name)
$$;

-- The four weeks up to yesterday by weekday and hour, of days that somebody was on shift.
create function app.workload(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with worked as (
    select h.day, h.hour, sum(h.hours) as hours from app.days_asked(p_business_id, null, null) d
    join app.shift_hours h on h.business_id = d.business_id and h.day between d.today - 28 and d.today - 1
      and h.starts_at > d.starts_at - interval '30 days'
    group by h.day, h.hour
  ), facts as (
    select w.day, w.hour, w.hours, 0 as guests from worked w
    union all
    select v.day, v.hour, 0, v.party_size from app.days_asked(p_business_id, null, null) d
    join app.visits v on v.business_id = d.business_id and v.starts_at > d.starts_at - interval '29 days'
      and v.starts_at < d.starts_at
    where v.is_kept and v.day in (select w.day from worked w)
  )
  select coalesce(jsonb_agg(to_jsonb(r) order by r.weekday, r.hour), '[]') from (
    select extract(isodow from f.day)::integer as weekday, f.hour, round(sum(f.hours), 2) as hours,
      sum(f.guests) as guests, count(distinct f.day) as days
    from facts f group by 1, 2) r
$$;

-- What is on offer and has a price, how it sold in the last sixty days, and what others ask.
create function app.offer_facts(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with sold as (
    select lower(i.item) as item, sum(i.quantity) as quantity from app.days_asked(p_business_id, null, null) d
    join app.items_sold i on i.business_id = d.business_id and i.day >= d.today - 60 and i.day < d.today
      and i.at > d.starts_at - interval '61 days'
    group by 1
  ), offered as (
    select 'menu_item' as target, i.id, i.name, i.section, i.price, lower(i.section) as peer, 'section' as kind,
      coalesce(i.created_at < app.now() - interval '60 days', true) as is_old
    from public.catalogue_items i
    where i.business_id = p_business_id and i.is_available and i.price is not null
    union all
    select 'service', s.id, s.name, null, s.price_min, lower(s.name), 'service', true
    from public.services s
    where s.business_id = p_business_id and s.is_active and s.price_min is not null
  )
  select coalesce(jsonb_agg(jsonb_build_object('target', o.target, 'id', o.id, 'name', o.name, 'section', o.section,
    'price', o.price, 'sold', coalesce(s.quantity, 0), 'isOld', o.is_old, 'peerMedian', round(p.median),
    'peerPlaces', coalesce(p.places, 0)) order by o.section, o.name), '[]')
  from offered o
  left join sold s on s.item = lower(o.name)
  left join app.peer_prices(p_business_id) p on p.kind = o.kind and p.name = o.peer
$$;

-- Who sat where in the last sixty days, by the size of places; sets of joined tables are left out.
create function app.seating(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with sat as (
    select r.capacity, v.party_size from app.days_asked(p_business_id, null, null) d
    join app.visits v on v.business_id = d.business_id and v.day >= d.today - 60 and v.day < d.today
      and v.starts_at > d.starts_at - interval '61 days'
    cross join lateral (
      select min(br.resource_id::text)::uuid as resource_id from public.booking_resources br
      where br.booking_id = v.id having count(*) = 1
    ) one
    join public.resources r on r.id = one.resource_id and r.is_active
    where v.is_kept
  )
  select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'capacity', c.capacity, 'places', c.places,
      'parties', (select count(*) from sat s where s.capacity = c.capacity),
      'small', (select count(*) from sat s where s.capacity = c.capacity and s.party_size * 3 <= c.capacity))
    order by c.capacity), '[]')
  from (select r.kind, r.capacity, count(*) as places from public.resources r
    where r.business_id = p_business_id and r.is_active group by r.kind, r.capacity) c
$$;

-- All of it, for those who run the place.
create function public.suggestion_facts(p_business_id uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  if not app.sees_figures(p_business_id) then
    raise exception 'figures are for owners and managers' using errcode = 'insufficient_privilege';
  end if;
  return (
    select jsonb_build_object('today', d.today, 'timeZone', d.time_zone, 'currency', d.currency,
      'workload', app.workload(d.business_id), 'offers', app.offer_facts(d.business_id),
      'seating', app.seating(d.business_id),
      'closed', (select coalesce(jsonb_agg(e.date order by e.date), '[]') from public.hour_exceptions e
        where e.business_id = d.business_id and e.date between d.today and d.today + 14 and e.intervals = '[]'),
      'staff', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'role', s.role,
          'shifts', (select coalesce(jsonb_agg(jsonb_build_object('startsAt', h.starts_at, 'endsAt', h.ends_at)
              order by h.starts_at), '[]')
            from public.shifts h where h.staff_id = s.id and h.ends_at > d.starts_at
              and h.starts_at < d.starts_at + interval '15 days')) order by s.name, s.id), '[]')
        from public.staff s where s.business_id = d.business_id and s.is_active))
    from app.days_asked(p_business_id, null, null) d);
end $$;

grant select on app.shift_hours to authenticated, service_role;
revoke execute on function app.peer_prices, app.workload, app.offer_facts, app.seating from public;
grant execute on function app.peer_prices, app.workload, app.offer_facts, app.seating to authenticated, service_role;
revoke execute on function public.suggestion_facts from public, anon;
grant execute on function public.suggestion_facts to authenticated, service_role;
