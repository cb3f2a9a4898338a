-- What a member reads on the dashboard. Null for everybody else; row-level security stands beneath.

-- Days of a business on its own clock, today if none are said; no row unless the caller is a member there.
create function app.days_asked(
  p_business_id uuid, p_from date, p_until date, out business_id uuid, out time_zone text, out currency text,
  out today date, out first_day date, out last_day date, out starts_at timestamptz, out ends_at timestamptz
) returns setof record
language sql stable set search_path = '' as $$
  select b.id, b.time_zone, b.currency, n.today, d.first_day, d.last_day,
    d.first_day::timestamp at time zone b.time_zone, (d.last_day + 1)::timestamp at time zone b.time_zone
  from public.businesses b
  cross join lateral (select (app.now() at time zone b.time_zone)::date as today) n
  cross join lateral (select coalesce(p_from, n.today) as first_day, coalesce(p_until, p_from, n.today) as last_day) d
  where b.id = p_business_id and b.id in (select app.my_businesses())
$$;

create function app.my_role(p_business_id uuid) returns text
language sql stable set search_path = '' as $$
  select m.role from public.members m where m.business_id = p_business_id and m.user_id = auth.uid()
$$;

-- The address that a colleague signs in with; null unless the caller is a member of the same business.
create function app.member_email(p_business_id uuid, p_user_id uuid) returns text
language sql stable security definer set search_path = '' as $$
  select u.email from auth.users u join public.members m on m.user_id = u.id
  where u.id = p_user_id and m.business_id = p_business_id and app.is_member(p_business_id)
$$;

-- Today at a glance; what was taken is not for staff.
create function public.dashboard_overview(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with visits as (
    select v.* from app.days_asked(p_business_id, null, null) d join app.visits v
      on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
  ), on_shift as (
    select s.id as staff, s.name, s.role, h.starts_at, h.ends_at, h.starts_at <= app.now() as is_now
    from app.days_asked(p_business_id, null, null) d
    join public.shifts h on h.business_id = d.business_id and h.ends_at > app.now()
      and h.starts_at < greatest(d.ends_at, app.now() + interval '12 hours')
    join public.staff s on s.id = h.staff_id and s.is_active
  )
  select jsonb_build_object(
    'business', jsonb_build_object('id', b.id, 'slug', b.slug, 'name', b.name, 'category', b.category,
      'timeZone', b.time_zone, 'currency', b.currency),
    'role', app.my_role(b.id), 'date', d.today,
    'bookings', (select jsonb_build_object('total', count(*) filter (where v.is_kept),
        'upcoming', count(*) filter (where v.is_kept and v.starts_at > app.now()),
        'completed', count(*) filter (where v.status = 'completed'),
        'cancelled', count(*) filter (where v.status = 'cancelled'),
        'noShows', count(*) filter (where v.status = 'no_show')) from visits v),
    'covers', (select coalesce(sum(v.party_size) filter (where v.is_kept), 0) from visits v),
    'openOrders', (select count(*) from public.orders o where o.business_id = b.id
      and o.status in ('placed', 'accepted', 'preparing', 'ready')),
    'openEscalations', (select count(*) from public.escalations e where e.business_id = b.id and e.status = 'open'),
    'onShift', (select coalesce(jsonb_agg(jsonb_build_object('id', staff, 'name', name, 'role', role,
      'startsAt', starts_at, 'endsAt', ends_at) order by name) filter (where is_now), '[]') from on_shift),
    'nextShifts', (select coalesce(jsonb_agg(jsonb_build_object('id', staff, 'name', name, 'role', role,
      'startsAt', starts_at, 'endsAt', ends_at) order by starts_at, name) filter (where not is_now), '[]') from on_shift),
    'revenue', case when app.my_role(b.id) <> 'staff' then (
      select coalesce(sum(t.amount), 0) from app.takings t
      where t.business_id = b.id and t.at >= d.starts_at and t.at < d.ends_at) end)
  from app.days_asked(p_business_id, null, null) d join public.businesses b on b.id = d.business_id
$$;

-- The bookings of some days with the places they take, and when the business is open: a timeline's data.
create function public.dashboard_bookings(p_business_id uuid, p_from date default null, p_until date default null)
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
        'endsAt', b.ends_at, 'status', b.status, 'notes', b.notes, 'price', coalesce(b.price, s.price_min),
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

-- What it offers, also what is hidden from customers.
create function public.dashboard_catalogue(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('currency', d.currency,
    'menu', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'section', i.section, 'name', i.name,
        'description', i.description, 'price', i.price, 'currency', i.currency, 'dietary', i.dietary,
        'allergens', i.allergens, 'options', i.options, 'position', i.position, 'isAvailable', i.is_available)
        order by i.position, i.name), '[]')
      from public.catalogue_items i where i.business_id = d.business_id),
    'services', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
        'description', s.description, 'durationMinutes', s.duration_minutes, 'bufferMinutes', s.buffer_minutes,
        'priceFrom', s.price_min, 'priceTo', s.price_max, 'minParty', s.min_party, 'maxParty', s.max_party,
        'resourceKind', s.resource_kind, 'position', s.position, 'isActive', s.is_active)
        order by s.position, s.name), '[]')
      from public.services s where s.business_id = d.business_id))
  from app.days_asked(p_business_id, null, null) d
$$;

-- The team with its shifts of some days, and who may use the dashboard.
create function public.dashboard_staff(p_business_id uuid, p_from date default null, p_until date default null)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('timeZone', d.time_zone, 'from', d.first_day, 'until', d.last_day,
    'staff', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'role', s.role,
        'email', s.email, 'phone', s.phone, 'skills', s.skills, 'isActive', s.is_active,
        'shifts', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'startsAt', h.starts_at,
            'endsAt', h.ends_at) order by h.starts_at), '[]')
          from public.shifts h where h.staff_id = s.id and h.starts_at < d.ends_at and h.ends_at > d.starts_at))
        order by s.is_active desc, s.name, s.id), '[]')
      from public.staff s where s.business_id = d.business_id),
    'members', (select coalesce(jsonb_agg(jsonb_build_object('user', m.user_id,
        'email', app.member_email(m.business_id, m.user_id), 'role', m.role) order by m.role, m.user_id), '[]')
      from public.members m where m.business_id = d.business_id))
  from app.days_asked(p_business_id, p_from, p_until) d
$$;

-- Orders placed on some days; where today is among them, also every open one of before.
create function public.dashboard_orders(p_business_id uuid, p_from date default null, p_until date default null)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('timeZone', d.time_zone, 'from', d.first_day, 'until', d.last_day,
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'status', o.status,
        'customer', coalesce(o.customer_name, c.name), 'phone', coalesce(o.customer_phone, c.phone),
        'lines', o.items, 'total', o.total, 'currency', o.currency, 'notes', o.notes, 'placedAt', o.placed_at,
        'pickupAt', o.pickup_at, 'workflowId', o.effect_id) order by o.placed_at desc, o.id), '[]')
      from public.orders o
      left join public.customers c on c.business_id = o.business_id and c.id = o.customer_id
      where o.business_id = d.business_id and o.status <> 'draft'
        and (o.placed_at >= d.starts_at and o.placed_at < d.ends_at
          or o.status in ('placed', 'accepted', 'preparing', 'ready')
            and d.today between d.first_day and d.last_day)))
  from app.days_asked(p_business_id, p_from, p_until) d
$$;

revoke execute on function app.days_asked, app.my_role, app.member_email from public;
grant execute on function app.days_asked, app.my_role, app.member_email to authenticated, service_role;
revoke execute on function public.dashboard_overview, public.dashboard_bookings, public.dashboard_catalogue,
  public.dashboard_staff, public.dashboard_orders from public, anon;
grant execute on function public.dashboard_overview, public.dashboard_bookings, public.dashboard_catalogue,
  public.dashboard_staff, public.dashboard_orders to authenticated, service_role;
