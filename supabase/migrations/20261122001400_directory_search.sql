-- The directory finds a business by what is on its menu: items and sections, after names and categories.

create index catalogue_items_words on public.catalogue_items
  using gin (to_tsvector('english', section || ' ' || name));
create index catalogue_items_trigrams on public.catalogue_items
  using gin (name extensions.gin_trgm_ops, section extensions.gin_trgm_ops);

-- Who has an item or a section of these words or letters. As the owner: row-level security would be asked for
-- every item of the city before an index may be. It tells ids alone, and its caller sees who is published.
create function app.offering(p_terms tsquery, p_pattern text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct i.business_id from public.catalogue_items i
  where i.is_available and (to_tsvector('english', i.section || ' ' || i.name) @@ p_terms
    or i.name ilike p_pattern or i.section ilike p_pattern)
$$;
revoke execute on function app.offering from public;
grant execute on function app.offering to anon, authenticated, service_role;

-- One page of the directory: {items, next}. p_max_price in minor units, against the services that p_q names
-- if it names any; p_next is the cursor of the page before. Best match first, then rating, then id.
-- A word of the category counts 0.24 or more, of the text about the business 0.12: a menu stands between.
create or replace function public.list_businesses(
  p_category text default null, p_area text default null, p_max_price integer default null,
  p_min_rating numeric default null, p_q text default null, p_next text default null, p_limit integer default 20
) returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select nullif(trim(p_q), '') as words, websearch_to_tsquery('english', coalesce(p_q, '')) as terms,
      '%' || replace(replace(replace(trim(p_q), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern,
      least(greatest(coalesce(p_limit, 20), 1), 100) as size,
      convert_from(decode(nullif(p_next, ''), 'base64'), 'utf8')::jsonb as after
  ), offering as materialized (
    -- One or two letters have no trigram to look up, and are in everything; a Chinese dish may have two.
    select o.id from asked a, app.offering(a.terms, case when a.words !~ '^[ -~]{1,2}$' then a.pattern end) o (id)
    where a.words is not null
  ), matches as (
    select b.id, b.slug, b.name, b.category, b.area, b.latitude, b.longitude, b.rating, b.review_count,
      b.price_from, b.price_to, b.price_level, b.currency, named.price as named_price,
      round(case when a.words is null then 0 else greatest(
        ts_rank(b.search, a.terms)::numeric
          + case when sounds.alike >= 0.5 then sounds.alike else 0 end
          + case when named.found then 0.5 else 0 end,
        case when menu.found then 0.2 else 0 end)
      end, 4) as match,
      a.words is null or b.search @@ a.terms or sounds.alike >= 0.5 or named.found or menu.found as is_match
    from public.businesses b
    cross join asked a
    cross join lateral (select extensions.word_similarity(a.words, b.name)::numeric as alike) sounds
    cross join lateral (
      select count(*) > 0 as found, min(s.price_min) as price from public.services s
      where s.business_id = b.id and s.is_active and a.words is not null
        and (s.name ilike a.pattern or to_tsvector('english', s.name) @@ a.terms)
    ) named
    cross join lateral (select b.id in (select o.id from offering o) as found) menu
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
