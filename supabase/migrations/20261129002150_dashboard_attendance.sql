-- A day's bookings tell whether the customer said that they are coming, and what they missed before.
create or replace function public.dashboard_bookings(p_business_id uuid, p_from date default null, p_until date default null)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('timeZone', d.time_zone, 'currency', d.currency, 'from', d.first_day, 'until', d.last_day,
    'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens), '[]')
      from public.opening_hours h where h.business_id = d.business_id),
    'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('date', e.date, 'intervals', e.intervals,
        'reason', e.reason) order by e.date), '[]')
      from public.hour_exceptions e where e.business_id = d.business_id and e.date between d.first_day and d.last_day),
    'resources', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
        'capacity', r.capacity, 'minParty', r.min_party) order by r.kind, length(r.name), r.name), '[]')
      from public.resources r where r.business_id = d.business_id and r.is_active),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'customer', b.customer_name,
        'phone', b.customer_phone, 'partySize', b.party_size, 'service', s.name, 'startsAt', b.starts_at,
        'endsAt', b.ends_at, 'status', b.status, 'notes', b.notes,
        'attending', b.attending_at is not null,
        'missed', (select jsonb_build_object('noShows', m.it -> 'noShows', 'lateCancels', m.it -> 'lateCancels')
          from (select app.missed(b.business_id, b.customer_id) as it) m), 'price', coalesce(b.price, s.price_min),
        'createdAt', b.created_at,
        'resources', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name)
            order by length(r.name), r.name), '[]')
          from public.booking_resources br join public.resources r on r.id = br.resource_id
          where br.booking_id = b.id and (br.active or b.status in ('cancelled', 'no_show', 'completed'))))
        order by b.starts_at, b.id), '[]')
      from public.bookings b join public.services s on s.id = b.service_id
      where b.business_id = d.business_id and b.starts_at < d.ends_at and b.ends_at > d.starts_at
        and b.starts_at > d.starts_at - interval '2 days'
        and (b.status <> 'held' or b.expires_at > app.now())
        and (b.status <> 'cancelled' or coalesce(b.closed_reason, '') not in ('hold_expired', 'released'))))
  from app.days_asked(p_business_id, p_from, p_until) d
$$;
-- Row-level security stands under it: of another business nothing is counted.
grant execute on function app.missed, app.policy to authenticated, service_role;
