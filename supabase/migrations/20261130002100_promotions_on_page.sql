-- What a business gives for less is on its page: running, or to come.
create or replace function public.business_detail(p_business text) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', b.id, 'slug', b.slug, 'name', b.name, 'category', b.category, 'area', b.area,
    'latitude', b.latitude, 'longitude', b.longitude, 'address', b.address, 'phone', b.phone,
    'time_zone', b.time_zone, 'locale', b.locale, 'currency', b.currency, 'price_level', b.price_level,
    'price_from', b.price_from, 'price_to', b.price_to, 'rating', b.rating, 'review_count', b.review_count,
    'about', b.about, 'policies', b.policies, 'faq', b.faq,
    'capacity', (select sum(r.capacity) from public.resources r where r.business_id = b.id and r.is_active),
    'hours', coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens)
      from public.opening_hours h where h.business_id = b.id), '[]'),
    'exceptions', coalesce((select jsonb_agg(jsonb_build_object('date', e.date, 'intervals', e.intervals,
        'reason', e.reason) order by e.date)
      from public.hour_exceptions e where e.business_id = b.id and e.date >= (app.now() - interval '2 days')::date),
      '[]'),
    'services', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
        'description', s.description, 'duration_minutes', s.duration_minutes, 'buffer_minutes', s.buffer_minutes,
        'price_min', s.price_min, 'price_max', s.price_max, 'min_party', s.min_party, 'max_party', s.max_party,
        'resource_kind', s.resource_kind) order by s.position, s.name)
      from public.services s where s.business_id = b.id and s.is_active), '[]'),
    'menu', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'section', i.section, 'name', i.name,
        'description', i.description, 'price', i.price, 'currency', i.currency, 'dietary', i.dietary,
        'allergens', i.allergens, 'options', i.options) order by i.position, i.name)
      from public.catalogue_items i where i.business_id = b.id and i.is_available), '[]'),
    'promotions', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'description', p.description,
        'code', p.code, 'starts_at', p.starts_at, 'ends_at', p.ends_at) order by p.ends_at, p.title)
      from public.promotions p where p.business_id = b.id and p.is_active and p.ends_at > app.now()), '[]'))
  from public.businesses b
  where b.slug = p_business or b.id::text = lower(p_business)
$$;
