-- What the city's services take and cost for each kind of thing they are done to: a garage's oil change for a van.
create function app.variants_of(p_service_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'variant', v.variant,
    'duration_minutes', v.duration_minutes, 'price_min', v.price_min, 'price_max', v.price_max,
    'min_party', v.min_party, 'max_party', v.max_party) order by v.price_min, v.name)
  from public.services v where v.variant_of = p_service_id and v.is_active
$$;
revoke execute on function app.variants_of from public;
grant execute on function app.variants_of to anon, authenticated, service_role;

do $$
declare
  v_read constant regprocedure := 'public.discover_businesses(text,text[],text[],numeric,uuid[],integer)';
  v_words constant text := $w$'min_party', s.min_party, 'max_party', s.max_party)$w$;
  v_before constant text := pg_get_functiondef(v_read);
begin
  if position(v_words in v_before) = 0 then raise exception '% is another by now', v_read; end if;
  execute replace(v_before, v_words,
    $w$'min_party', s.min_party, 'max_party', s.max_party, 'variants', app.variants_of(s.id))$w$);
end $$;

-- As before, a service with what it costs for other kinds.
create or replace function public.service_prices(p_service text, p_category text default null, p_area text default null)
returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select websearch_to_tsquery('english', p_service) as terms,
      '%' || replace(replace(replace(trim(p_service), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern
  )
  select coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name, 'area', p.area, 'what', p.what,
    'from', p.price_min, 'to', coalesce(p.price_max, p.price_min), 'currency', p.currency,
    'variants', app.variants_of(p.service)) order by p.price_min, p.slug), '[]')
  from (
    select b.slug, b.name, b.area, s.id as service, s.name as what, s.price_min, s.price_max, b.currency
    from public.services s join public.businesses b on b.id = s.business_id, asked a
    where b.is_published and s.is_active and s.variant_of is null and s.price_min is not null
      and (s.name ilike a.pattern or to_tsvector('english', s.name) @@ a.terms)
      and (p_category is null or b.category = p_category) and (p_area is null or lower(b.area) = lower(trim(p_area)))
    union all
    select b.slug, b.name, b.area, null, i.name, i.price, i.price, i.currency
    from public.catalogue_items i join public.businesses b on b.id = i.business_id, asked a
    where b.is_published and i.is_available and i.price is not null
      and (i.name ilike a.pattern or to_tsvector('english', i.name) @@ a.terms)
      and (p_category is null or b.category = p_category) and (p_area is null or lower(b.area) = lower(trim(p_area)))
  ) p
$$;
