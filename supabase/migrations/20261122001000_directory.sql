-- What the edge reads: the directory, a business's page and calendar, a booking, a widget key's owner.

-- Which business a publishable key belongs to, and where its widget may stand. Null for an unknown key.
create function public.widget_key_business(p_key text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('business_id', b.id, 'slug', b.slug, 'name', b.name, 'time_zone', b.time_zone,
    'locale', b.locale, 'allowed_origins', to_jsonb(b.allowed_origins))
  from public.businesses b where b.widget_key = p_key and b.is_published
$$;

-- The key of a published business's own page: publishable, worth nothing outside its allowed origins.
create function public.widget_key(p_slug text) returns text
language sql stable security definer set search_path = '' as $$
  select b.widget_key from public.businesses b where b.slug = p_slug and b.is_published
$$;

-- A member's view of the key and its origins.
create function public.widget_settings(p_business_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('widget_key', b.widget_key, 'allowed_origins', to_jsonb(b.allowed_origins))
  from public.businesses b
  where b.id = p_business_id and (app.is_trusted() or app.is_member(b.id))
$$;

-- When places are taken: requests, bookings and holds that have not run out, buffers included.
create function public.busy_times(
  p_business_id uuid, p_from timestamptz, p_to timestamptz, p_except_booking_id text default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if p_to <= p_from or p_to - p_from > interval '100 days' then
    raise exception 'ask for at most 100 days' using errcode = 'invalid_parameter_value';
  end if;
  if not app.is_trusted() and not app.is_listed(p_business_id) then return '[]'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('resource_id', br.resource_id, 'starts_at', lower(br.period),
      'ends_at', upper(br.period)) order by lower(br.period), br.resource_id)
    from public.booking_resources br
    join public.bookings b on b.id = br.booking_id
    where br.business_id = p_business_id and br.active and br.period && tstzrange(p_from, p_to)
      and lower(br.period) between p_from - interval '2 days' and p_to
      and (b.status <> 'held' or b.expires_at > app.now())
      and b.id is distinct from p_except_booking_id), '[]');
end $$;

-- The places of a service and when each is taken, for one span of time. Busy times begin earlier by the
-- service's own buffer, so that a start which looks free is one that can be claimed.
create function public.business_calendar(
  p_business_id uuid, p_service_id uuid, p_from timestamptz, p_to timestamptz,
  p_except_booking_id text default null
) returns jsonb
language sql stable set search_path = '' as $$
  with service as (
    select s.resource_kind as kind, make_interval(mins => s.buffer_minutes) as buffer
    from public.services s where s.id = p_service_id and s.business_id = p_business_id
  ), places as (
    select r.id, r.name, r.capacity, r.min_party from public.resources r, service s
    where r.business_id = p_business_id and r.kind = s.kind and r.is_active
  ), sets as (
    select c.capacity, c.min_party, jsonb_agg(m.resource_id order by m.resource_id) as ids
    from public.resource_combinations c
    join public.resource_combination_members m on m.combination_id = c.id
    where c.business_id = p_business_id
    group by c.id having bool_and(m.resource_id in (select p.id from places p))
  ), busy as (
    select (t ->> 'resource_id')::uuid as id, (t ->> 'starts_at')::timestamptz - s.buffer as starts_at,
      (t ->> 'ends_at')::timestamptz as ends_at
    from service s, jsonb_array_elements(
      public.busy_times(p_business_id, p_from, p_to + s.buffer, p_except_booking_id)) t
  )
  select jsonb_build_object(
    'resources', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
      'capacity', p.capacity, 'min_party', p.min_party) order by p.capacity, p.id) from places p), '[]'),
    'combinations', coalesce((select jsonb_agg(jsonb_build_object('resource_ids', c.ids,
      'capacity', c.capacity, 'min_party', c.min_party) order by c.capacity) from sets c), '[]'),
    'busy', coalesce((select jsonb_agg(jsonb_build_object('resource_id', b.id, 'starts_at', b.starts_at,
      'ends_at', b.ends_at) order by b.starts_at, b.id) from busy b where b.id in (select p.id from places p)),
      '[]'))
$$;

-- A business's whole page, by slug or by id; null if unknown or not to be seen. Money in minor units.
create function public.business_detail(p_business text) returns jsonb
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
      from public.catalogue_items i where i.business_id = b.id and i.is_available), '[]'))
  from public.businesses b
  where b.slug = p_business or b.id::text = lower(p_business)
$$;

-- A booking as the API shows it, with what its card and calendar file need; null unless the reader may.
create function public.read_booking(p_booking_id text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select app.booking_json(b) from public.bookings b
  where b.id = p_booking_id
    and (app.may_touch(b.business_id, b.session_id) or app.is_member(b.business_id))
$$;

-- One page of the directory: {items, next}. p_max_price in minor units, against the services that p_q names
-- if it names any; p_next is the cursor of the page before. Best match first, then rating, then id.
create function public.list_businesses(
  p_category text default null, p_area text default null, p_max_price integer default null,
  p_min_rating numeric default null, p_q text default null, p_next text default null, p_limit integer default 20
) returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select nullif(trim(p_q), '') as words, websearch_to_tsquery('english', coalesce(p_q, '')) as terms,
      '%' || replace(replace(replace(trim(p_q), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern,
      least(greatest(coalesce(p_limit, 20), 1), 100) as size,
      convert_from(decode(nullif(p_next, ''), 'base64'), 'utf8')::jsonb as after
  ), matches as (
    select b.id, b.slug, b.name, b.category, b.area, b.latitude, b.longitude, b.rating, b.review_count,
      b.price_from, b.price_to, b.price_level, b.currency, named.price as named_price,
      round(case when a.words is null then 0 else
        ts_rank(b.search, a.terms)::numeric
          + extensions.word_similarity(a.words, b.name)::numeric
          + case when named.found then 0.5 else 0 end
          + case when dish.found then 0.4 else 0 end
      end, 4) as match,
      a.words is null or b.search @@ a.terms or extensions.word_similarity(a.words, b.name) >= 0.5
        or named.found or dish.found as is_match
    from public.businesses b
    cross join asked a
    cross join lateral (
      select count(*) > 0 as found, min(s.price_min) as price from public.services s
      where s.business_id = b.id and s.is_active and a.words is not null
        and (s.name ilike a.pattern or to_tsvector('english', s.name) @@ a.terms)
    ) named
    cross join lateral (
      select exists (select from public.catalogue_items i
        where i.business_id = b.id and a.words is not null and i.name ilike a.pattern) as found
    ) dish
    where b.is_published
      and (p_category is null or b.category = lower(replace(trim(p_category), ' ', '_')))
      and (p_area is null or lower(b.area) = lower(trim(p_area)))
      and (p_min_rating is null or b.rating >= p_min_rating)
  ), page as (
    select m.* from matches m, asked a
    where m.is_match
      and (p_max_price is null or coalesce(m.named_price, m.price_from) <= p_max_price)
      and (a.after is null or (-m.match, -coalesce(m.rating, 0), m.id)
        > (-(a.after ->> 0)::numeric, -(a.after ->> 1)::numeric, (a.after ->> 2)::uuid))
    order by -m.match, -coalesce(m.rating, 0), m.id
    limit (select size + 1 from asked)
  ), numbered as (
    select p.*, row_number() over (order by -p.match, -coalesce(p.rating, 0), p.id) as place from page p
  )
  select jsonb_build_object(
    'items', coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name,
      'category', n.category, 'area', n.area, 'latitude', n.latitude, 'longitude', n.longitude,
      'rating', n.rating, 'review_count', n.review_count, 'price_from', n.price_from, 'price_to', n.price_to,
      'price_level', n.price_level, 'currency', n.currency) order by n.place)
      filter (where n.place <= a.size), '[]'),
    'next', (array_agg(translate(encode(convert_to(
        jsonb_build_array(n.match, coalesce(n.rating, 0), n.id)::text, 'utf8'), 'base64'), E'\n', ''))
      filter (where n.place = a.size and (select count(*) from page) > a.size))[1])
  from asked a left join numbered n on true
  group by a.size
$$;

revoke execute on function public.widget_key_business, public.widget_key, public.widget_settings, public.busy_times,
  public.business_calendar, public.business_detail, public.read_booking, public.list_businesses
  from public, anon, authenticated;
grant execute on function public.widget_key_business, public.widget_key, public.busy_times, public.business_calendar,
  public.business_detail, public.list_businesses to anon, authenticated, service_role;
grant execute on function public.widget_settings, public.read_booking to authenticated, service_role;
