-- Promotions take off takeaway orders what they say. The time that counts is the pickup's; of an order that is wanted as
-- soon as it is ready, that of ordering. Per line the best one for the customer counts, and no two are added.
-- The same rule as src/business/promotions.ts; this one has the last word.

-- What a promotion takes off by itself. Null: it asks for a code, or its conditions are in words, and it is the team's.
create function app.takes_off(p_promotion public.promotions) returns jsonb
language sql stable set search_path = '' as $$
  select case when p_promotion.code is null and p_promotion.description is null
    and (p_promotion.percent_off is not null or p_promotion.amount_off is not null)
  then jsonb_build_object('percent', p_promotion.percent_off, 'amount', p_promotion.amount_off,
    'item', p_promotion.conditions -> 'item', 'section', p_promotion.conditions -> 'section',
    'weekdays', coalesce(p_promotion.conditions -> 'weekdays', '[]'),
    'from', p_promotion.conditions -> 'from', 'to', p_promotion.conditions -> 'to') end
$$;

-- Whether it holds at an instant: on its days, from its first minute up to its last, which may be after midnight.
create function app.holds_at(p_promotion public.promotions, p_at timestamptz) returns boolean
language sql stable set search_path = '' as $$
  select p_promotion.is_active and p_at >= p_promotion.starts_at and p_at < p_promotion.ends_at
    and (t.opens is null or t.closes is null or t.opens < t.closes or t.at >= t.opens or t.at < t.closes)
    and (t.opens is null or t.at >= t.opens or t.closes <= t.opens)
    and (t.closes is null or t.at < t.closes or t.closes <= t.opens)
    and (jsonb_array_length(coalesce(p_promotion.conditions -> 'weekdays', '[]')) = 0
      or p_promotion.conditions -> 'weekdays' @> to_jsonb(extract(isodow from
        t.local - case when t.closes <= t.opens and t.at < t.closes then interval '1 day' else interval '0' end)::integer))
  from (
    select p_at at time zone b.time_zone as local, (p_at at time zone b.time_zone)::time as at,
      (p_promotion.conditions ->> 'from')::time as opens, (p_promotion.conditions ->> 'to')::time as closes
    from public.businesses b where b.id = p_promotion.business_id
  ) t
$$;

-- "Tacos" are a taco's.
create function app.same_goods(p_a text, p_b text) returns boolean
language sql immutable set search_path = '' as $$
  select regexp_replace(lower(trim(p_a)), 's$', '') = regexp_replace(lower(trim(p_b)), 's$', '')
$$;

-- What it takes off a line of so many; percents are rounded to the cent, half up, and nothing costs less than nothing.
create function app.off_line(p_promotion public.promotions, p_price integer, p_quantity integer) returns integer
language sql immutable set search_path = '' as $$
  select least(p_price, case when p_promotion.percent_off is not null
    then (p_price::bigint * p_promotion.percent_off + 50) / 100
    else p_promotion.amount_off::bigint * p_quantity end)::integer
$$;

-- A priced line with what the best promotion takes off it: `price` is what is paid.
create function app.less_promotions(p_business_id uuid, p_line jsonb, p_at timestamptz) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce((
    select p_line || jsonb_build_object('price', (p_line ->> 'price')::integer - o.off, 'discount', o.off,
      'promotion', p.title)
    from public.promotions p
    join public.businesses b on b.id = p.business_id
    cross join lateral (select app.off_line(p, (p_line ->> 'price')::integer, (p_line ->> 'quantity')::integer) as off) o
    where p.business_id = p_business_id and app.takes_off(p) is not null and app.holds_at(p, p_at) and o.off > 0
      and (p.percent_off is not null or b.currency = p_line ->> 'currency')
      and (p.conditions ->> 'item' is null or app.same_goods(p.conditions ->> 'item', p_line ->> 'name'))
      and (p.conditions ->> 'section' is null or app.same_goods(p.conditions ->> 'section', (
        select i.section from public.catalogue_items i
        where i.business_id = p_business_id and i.is_available and i.price is not null
          and lower(i.name) = lower(p_line ->> 'name')
        order by i.position limit 1)))
    order by o.off desc, p.ends_at, p.title
    limit 1), p_line)
$$;

comment on column public.orders.items is
  '[{name, options, without, note, quantity, price, discount?, promotion?}]; options are [{group, choice}], price is what is paid for the line, minor units, the discount taken off';

-- Only the lines cost what they cost at that time.
do $$
declare
  v_name constant regprocedure :=
    'public.place_order(text, uuid, text, jsonb, integer, text, timestamptz, jsonb, text)'::regprocedure;
  v_before text := pg_get_functiondef(v_name);
  v_after text := replace(v_before, '    v_total := v_total + ',
    '    v_priced := app.less_promotions(p_business_id, v_priced, coalesce(p_pickup_at, app.now()));
    v_total := v_total + ');
begin
  if v_after = v_before then raise exception 'place_order is another by now'; end if;
  execute v_after;
end $$;

-- As before, with what each takes off by itself.
create or replace function public.business_detail(p_business text) returns jsonb
language sql stable set search_path = '' as $$
  select page || jsonb_build_object('people', app.people_of((page ->> 'id')::uuid),
    'promotions', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'description', p.description,
        'code', p.code, 'starts_at', p.starts_at, 'ends_at', p.ends_at, 'takes_off', app.takes_off(p))
        order by p.ends_at, p.title)
      from public.promotions p
      where p.business_id = (page ->> 'id')::uuid and p.is_active and p.ends_at > app.now()), '[]'))
  from app.business_page(p_business) page
$$;

revoke execute on function app.takes_off, app.holds_at, app.same_goods, app.off_line, app.less_promotions from public;
grant execute on function app.takes_off to anon, authenticated, service_role;
