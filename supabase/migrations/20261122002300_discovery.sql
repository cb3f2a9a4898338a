-- What the global chat reads: the city's words, the businesses a search may mean, their calendars and reviews.

-- The names a customer may use: categories, services, areas with their middle, businesses (the most reviewed first).
create function public.city_words(p_businesses integer default 2000) returns jsonb
language sql stable set search_path = '' as $$
  with listed as (
    select b.id, b.slug, b.name, b.category, b.area, b.latitude, b.longitude, b.time_zone, b.currency, b.review_count
    from public.businesses b where b.is_published
  )
  select jsonb_build_object(
    'categories', coalesce((select jsonb_agg(distinct l.category) from listed l), '[]'),
    'services', coalesce((select jsonb_agg(n.name) from (
      select s.name from public.services s join listed l on l.id = s.business_id
      where s.is_active group by s.name order by count(*) desc, s.name limit 1000) n), '[]'),
    'areas', coalesce((select jsonb_agg(a order by a.name) from (
      select l.area as name, avg(l.latitude) as latitude, avg(l.longitude) as longitude,
        mode() within group (order by l.time_zone) as time_zone,
        mode() within group (order by l.currency) as currency, count(*) as businesses
      from listed l group by l.area) a), '[]'),
    'businesses', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name)) from (
      select l.id, l.slug, l.name from listed l
      order by l.review_count desc, l.id limit least(greatest(p_businesses, 1), 5000)) n), '[]'))
$$;

-- Businesses that a search may mean, with what a ranking and a free time are computed from. Every word must be met: by
-- a service (named in `matches`), an item of the menu, or the words about the business. Money in minor units.
create function public.discover_businesses(
  p_category text default null, p_areas text[] default null, p_words text[] default '{}',
  p_min_rating numeric default null, p_ids uuid[] default null, p_limit integer default 100
) returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select w.word, w.n, websearch_to_tsquery('english', w.word) as terms,
      '%' || replace(replace(replace(trim(w.word), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern
    from unnest(coalesce(p_words, '{}')) with ordinality w (word, n) where trim(w.word) <> '' limit 6
  ), offering as materialized (
    select a.n, o.id from asked a, app.offering(a.terms, case when a.word !~ '^[ -~]{1,2}$' then a.pattern end) o (id)
  ), met as (
    select b.id, count(*) as words, jsonb_agg(jsonb_build_object('word', a.word, 'services', named.ids,
      'by', case when named.ids <> '[]' then 'service' when menu.found then 'menu' else 'text' end)
      order by a.n) as matches
    from public.businesses b cross join asked a
    cross join lateral (
      select coalesce(jsonb_agg(s.id order by s.name ilike a.pattern desc, length(s.name), s.position), '[]') as ids
      from public.services s where s.business_id = b.id and s.is_active
        and (s.name ilike a.pattern or to_tsvector('english', s.name) @@ a.terms)
    ) named
    cross join lateral (select exists (select from offering o where o.n = a.n and o.id = b.id) as found) menu
    where b.is_published and (named.ids <> '[]' or menu.found or b.search @@ a.terms)
    group by b.id
  ), found as (
    select b.id, b.slug, b.name, b.category, b.area, b.latitude, b.longitude, b.time_zone, b.currency, b.rating,
      b.review_count, b.price_from, b.price_to, b.policies, coalesce(m.matches, '[]') as matches
    from public.businesses b left join met m on m.id = b.id
    where b.is_published
      and (p_ids is null or b.id = any (p_ids))
      and (p_category is null or b.category = lower(replace(trim(p_category), ' ', '_')))
      and (p_areas is null or lower(b.area) = any (select lower(trim(x)) from unnest(p_areas) x))
      and (p_min_rating is null or b.rating >= p_min_rating)
      and coalesce(m.words, 0) = (select count(*) from asked)
    order by b.rating desc nulls last, b.id limit least(greatest(p_limit, 1), 200)
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', b.id, 'slug', b.slug, 'name', b.name, 'category', b.category, 'area', b.area,
    'latitude', b.latitude, 'longitude', b.longitude, 'time_zone', b.time_zone, 'currency', b.currency,
    'rating', b.rating, 'review_count', b.review_count, 'price_from', b.price_from, 'price_to', b.price_to,
    'policies', b.policies, 'matches', b.matches,
    'newest_review_at', (select max(r.created_at) from public.reviews r where r.business_id = b.id),
    'hours', coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens)
      from public.opening_hours h where h.business_id = b.id), '[]'),
    'exceptions', coalesce((select jsonb_agg(jsonb_build_object('date', e.date, 'intervals', e.intervals,
        'reason', e.reason) order by e.date)
      from public.hour_exceptions e where e.business_id = b.id and e.date >= (app.now() - interval '2 days')::date),
      '[]'),
    'services', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
        'duration_minutes', s.duration_minutes, 'price_min', s.price_min, 'price_max', s.price_max,
        'min_party', s.min_party, 'max_party', s.max_party) order by s.position, s.name)
      from public.services s where s.business_id = b.id and s.is_active), '[]')
  ) order by b.rating desc nulls last, b.id), '[]')
  from found b
$$;

-- business_calendar for several services at once: [{business_id, service_id}] → the calendars in that order.
create function public.business_calendars(p_wanted jsonb, p_from timestamptz, p_to timestamptz) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  if jsonb_array_length(p_wanted) > 40 or p_to - p_from > interval '10 days' then
    raise exception 'ask for at most 40 services and 10 days' using errcode = 'invalid_parameter_value';
  end if;
  return coalesce((
    select jsonb_agg(public.business_calendar((w.it ->> 'business_id')::uuid, (w.it ->> 'service_id')::uuid, p_from, p_to)
      order by w.n)
    from jsonb_array_elements(p_wanted) with ordinality w (it, n)), '[]');
end $$;

-- What people wrote about businesses: counts by stars, and texts, newest first; about a word where one is given.
create function public.reviews_about(p_ids uuid[], p_about text default null, p_limit integer default 40) returns jsonb
language sql stable set search_path = '' as $$
  with asked as (select websearch_to_tsquery('english', nullif(trim(p_about), '')) as terms),
  ours as (
    select r.business_id, r.author, r.rating, r.text, r.created_at,
      a.terms is null or to_tsvector('english', coalesce(r.text, '')) @@ a.terms as fits
    from public.reviews r, asked a where r.business_id = any (p_ids[1:5])
  )
  select coalesce(jsonb_agg(jsonb_build_object('business_id', b.id, 'count', b.count, 'mentions', b.mentions,
    'average', b.average, 'stars', b.stars, 'newest_at', b.newest_at, 'texts', b.texts)), '[]')
  from (
    select o.business_id as id, count(*) as count, count(*) filter (where o.fits) as mentions,
      round(avg(o.rating) filter (where o.fits), 2) as average, max(o.created_at) as newest_at,
      (select jsonb_object_agg(s.rating, s.n) from (select x.rating, count(*) as n from ours x
        where x.business_id = o.business_id and x.fits group by x.rating) s) as stars,
      (select jsonb_agg(jsonb_build_object('author', t.author, 'rating', t.rating, 'text', t.text, 'at', t.created_at)
        order by t.created_at desc) from (select x.author, x.rating, x.text, x.created_at from ours x
        where x.business_id = o.business_id and x.fits and x.text is not null
        order by x.created_at desc limit least(greatest(p_limit, 1), 200)) t) as texts
    from ours o group by o.business_id
  ) b
$$;

-- What a service costs over the city, business by business: for "what do salons charge for balayage?".
create function public.service_prices(p_service text, p_category text default null, p_area text default null)
returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select websearch_to_tsquery('english', p_service) as terms,
      '%' || replace(replace(replace(trim(p_service), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern
  )
  select coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name, 'area', p.area, 'what', p.what,
    'from', p.price_min, 'to', coalesce(p.price_max, p.price_min), 'currency', p.currency)
    order by p.price_min, p.slug), '[]')
  from (
    select b.slug, b.name, b.area, s.name as what, s.price_min, s.price_max, b.currency
    from public.services s join public.businesses b on b.id = s.business_id, asked a
    where b.is_published and s.is_active and s.price_min is not null
      and (s.name ilike a.pattern or to_tsvector('english', s.name) @@ a.terms)
      and (p_category is null or b.category = p_category) and (p_area is null or lower(b.area) = lower(trim(p_area)))
    union all
    select b.slug, b.name, b.area, i.name, i.price, i.price, i.currency
    from public.catalogue_items i join public.businesses b on b.id = i.business_id, asked a
    where b.is_published and i.is_available and i.price is not null
      and (i.name ilike a.pattern or to_tsvector('english', i.name) @@ a.terms)
      and (p_category is null or b.category = p_category) and (p_area is null or lower(b.area) = lower(trim(p_area)))
  ) p
$$;

revoke execute on function public.city_words, public.discover_businesses, public.business_calendars,
  public.reviews_about, public.service_prices from public, anon, authenticated;
grant execute on function public.city_words, public.discover_businesses, public.business_calendars,
  public.reviews_about, public.service_prices to anon, authenticated, service_role;

-- A booking as the API shows it. A session of no business (the global chat) books with several: its token names the
-- session alone and says so (`reads`), and it sees its own bookings and nothing else.
create or replace function public.read_booking(p_booking_id text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select app.booking_json(b) from public.bookings b
  where b.id = p_booking_id
    and (app.may_touch(b.business_id, b.session_id) or app.is_member(b.business_id)
      or coalesce(auth.jwt() ->> 'reads' = 'own_bookings' and app.claim_session() = b.session_id, false))
$$;
