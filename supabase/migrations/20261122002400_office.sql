-- What the dashboard chat reads before each turn, as the signed-in member: row-level security stands under all of it.

-- The business as its team sees it: hidden items, past services, staff, hours with their rows' ids; and the member's
-- role as it is now. Null for who is no member.
create function public.office_desk(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'role', m.role, 'user_id', m.user_id, 'permissions', to_jsonb(m.permissions),
    'business', jsonb_build_object('id', b.id, 'slug', b.slug, 'name', b.name, 'category', b.category,
      'time_zone', b.time_zone, 'locale', b.locale, 'currency', b.currency, 'address', b.address, 'phone', b.phone,
      'policies', b.policies, 'faq', b.faq),
    'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'section', i.section, 'name', i.name,
        'description', i.description, 'price', i.price, 'currency', i.currency, 'position', i.position,
        'is_available', i.is_available) order by i.position, i.name)
      from public.catalogue_items i where i.business_id = b.id), '[]'),
    'services', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
        'duration_minutes', s.duration_minutes, 'buffer_minutes', s.buffer_minutes, 'price_min', s.price_min,
        'price_max', s.price_max, 'min_party', s.min_party, 'max_party', s.max_party,
        'resource_kind', s.resource_kind, 'position', s.position, 'is_active', s.is_active)
        order by s.position, s.name)
      from public.services s where s.business_id = b.id), '[]'),
    'hours', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens)
      from public.opening_hours h where h.business_id = b.id), '[]'),
    'exceptions', coalesce((select jsonb_agg(jsonb_build_object('date', e.date, 'intervals', e.intervals,
        'reason', e.reason) order by e.date)
      from public.hour_exceptions e where e.business_id = b.id and e.date >= (app.now() - interval '2 days')::date),
      '[]'),
    'resources', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
        'capacity', r.capacity) order by r.name)
      from public.resources r where r.business_id = b.id and r.is_active), '[]'),
    'staff', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'role', s.role,
        'skills', to_jsonb(s.skills)) order by s.name)
      from public.staff s where s.business_id = b.id and s.is_active), '[]'),
    'shifts', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'staff_id', s.staff_id,
        'starts_at', s.starts_at, 'ends_at', s.ends_at) order by s.starts_at)
      from public.shifts s where s.business_id = b.id and s.ends_at > app.now() - interval '1 day'
        and s.starts_at < app.now() + interval '60 days'), '[]'),
    'promotions', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title,
        'percent_off', p.percent_off, 'amount_off', p.amount_off, 'starts_at', p.starts_at, 'ends_at', p.ends_at)
        order by p.starts_at)
      from public.promotions p where p.business_id = b.id and p.is_active and p.ends_at > app.now()), '[]'),
    'escalations', (select count(*) from public.escalations e
      where e.business_id = b.id and e.status = 'open'))
  from public.businesses b
  join public.members m on m.business_id = b.id and m.user_id = auth.uid()
  where b.id = p_business_id
$$;

-- Bookings that hold a place between two instants, earliest first, with who comes and where they sit.
create function public.office_bookings(p_business_id uuid, p_from timestamptz, p_to timestamptz) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'workflow_id', b.effect_id, 'session_id', b.session_id,
    'service', s.name, 'status', b.status, 'party_size', b.party_size, 'starts_at', b.starts_at, 'ends_at', b.ends_at,
    'customer', coalesce(b.customer_name, c.name), 'phone', coalesce(b.customer_phone, c.phone), 'notes', b.notes,
    'places', coalesce((select jsonb_agg(r.name order by r.name) from public.booking_resources br
      join public.resources r on r.id = br.resource_id where br.booking_id = b.id and br.active), '[]'))
    order by b.starts_at, b.id), '[]')
  from public.bookings b
  join public.services s on s.id = b.service_id
  left join public.customers c on c.id = b.customer_id
  where b.business_id = p_business_id and b.status in ('requested', 'confirmed', 'completed', 'no_show')
    and b.starts_at >= p_from and b.starts_at < p_to
$$;

revoke execute on function public.office_desk, public.office_bookings from public, anon, authenticated;
grant execute on function public.office_desk, public.office_bookings to authenticated, service_role;
