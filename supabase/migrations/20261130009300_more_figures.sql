-- What owners ask besides: what an order or a visit comes to on average, how full the house is, who comes most often
-- and who spends most; and what can be counted day by day on some weekdays alone ("what sells best on weekends").

-- Null is every day.
create function app.on_weekdays(p_day date, p_weekdays integer[]) returns boolean
language sql immutable set search_path = '' as $$
  select p_weekdays is null or extract(isodow from p_day)::integer = any (p_weekdays)
$$;

-- When a business is open on days of its own, as its hours are now; what ends past midnight belongs to the day it began.
create function app.open_spans(p_business_id uuid, p_first date, p_last date)
returns table (day date, opens timestamp, closes timestamp)
language sql stable set search_path = '' as $$
  with dates as (
    select n.day::date as day from generate_series(p_first::timestamp, p_last, interval '1 day') as n (day)
  ), spans as (
    select d.day, (i ->> 'opens')::time as opens, (i ->> 'closes')::time as closes
    from dates d join public.hour_exceptions e on e.business_id = p_business_id and e.date = d.day
    cross join lateral jsonb_array_elements(e.intervals) as i
    union all
    select d.day, o.opens, o.closes
    from dates d
    join public.opening_hours o on o.business_id = p_business_id and o.weekday = extract(isodow from d.day)
    where not exists (select from public.hour_exceptions e where e.business_id = p_business_id and e.date = d.day)
  )
  select s.day, s.day + s.opens,
    s.day + s.closes + case when s.closes <= s.opens then interval '1 day' else interval '0' end
  from spans s
$$;

-- Who paid what: the orders and visits of people that the business knows.
create view app.spendings with (security_invoker = true) as
select o.business_id, o.customer_id, (o.placed_at at time zone z.time_zone)::date as day, o.total as amount
from public.orders o join public.businesses z on z.id = o.business_id
where o.status = 'completed' and o.customer_id is not null
union all
select v.business_id, v.customer_id, v.day, v.price from app.visits v
where v.status = 'completed' and v.customer_id is not null and v.price is not null;
grant select on app.spendings to authenticated, service_role;

-- What each that was paid for came to on average, by step; steps on which nothing was are left out.
create function app.insight_average_ticket(p_business_id uuid, p_first date, p_last date, p_weekdays integer[])
returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select t.day, t.amount from app.days_asked(p_business_id, p_first, p_last) d join app.takings t
      on t.business_id = d.business_id and t.at >= d.starts_at and t.at < d.ends_at
    where t.amount > 0 and app.on_weekdays(t.day, p_weekdays)
  )
  select jsonb_build_object('step', app.step_of(p_first, p_last),
    'total', (select round(avg(f.amount)) from facts f), 'outOf', (select count(*) from facts),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('from', p.first_day, 'until', p.last_day, 'value', p.amount)
        order by p.first_day), '[]')
      from (select s.first_day, s.last_day, round(avg(f.amount)) as amount
        from app.steps(p_first, p_last) s join facts f on f.day between s.first_day and s.last_day
        group by s.first_day, s.last_day) p))
$$;

-- How much of the places' time, over the hours open, is taken by guests, in percent: of one day by hour, else by step.
-- `outOf` is how many guests that were.
create function app.insight_occupancy(p_business_id uuid, p_first date, p_last date, p_weekdays integer[])
returns jsonb
language sql stable set search_path = '' as $$
  with house as (
    select d.business_id, d.time_zone, (
      select sum(r.capacity) from public.resources r where r.business_id = d.business_id and r.is_active) as seats
    from app.days_asked(p_business_id, p_first, p_last) d
  ), spans as (
    select s.* from house h cross join lateral app.open_spans(h.business_id, p_first, p_last) s
    where app.on_weekdays(s.day, p_weekdays)
  ), parts as (
    select s.day, n.starts as named, greatest(n.starts, s.opens) as starts, least(n.ends, s.closes) as ends
    from spans s cross join lateral (
      select g.at as starts, g.at + interval '1 hour' as ends
      from generate_series(date_trunc('hour', s.opens), s.closes - interval '1 second', interval '1 hour') as g (at)
      where p_first = p_last
      union all select s.opens, s.closes where p_first <> p_last) n
  ), timed as (
    select p.day, p.named, p.starts at time zone h.time_zone as starts_at, p.ends at time zone h.time_zone as ends_at
    from parts p cross join house h
  ), taken as (
    select t.day, t.named,
      extract(epoch from t.ends_at - t.starts_at) * h.seats - coalesce((
        select sum(r.capacity * extract(epoch from least(k.ends_at, t.ends_at) - greatest(k.starts_at, t.starts_at)))
        from public.resource_blocks k join public.resources r on r.id = k.resource_id and r.is_active
        where k.business_id = h.business_id and k.starts_at < t.ends_at and k.ends_at > t.starts_at), 0) as places,
      coalesce(v.guests, 0) as guests
    from timed t cross join house h
    left join lateral (
      select sum(v.party_size * extract(epoch from least(v.ends_at, t.ends_at) - greatest(v.starts_at, t.starts_at))) as guests
      from app.visits v
      where v.business_id = h.business_id and v.is_kept and v.day between t.day - 1 and t.day + 1
        and v.starts_at < t.ends_at and v.ends_at > t.starts_at) v on true
  ), steps as (
    select s.first_day, s.last_day, coalesce(sum(x.guests), 0) as guests, coalesce(sum(x.places), 0) as places
    from app.steps(p_first, p_last) s left join taken x on x.day between s.first_day and s.last_day
    group by s.first_day, s.last_day
  )
  select jsonb_build_object('step', case when p_first <> p_last then app.step_of(p_first, p_last) end,
    'total', (select round(100 * sum(x.guests) / nullif(sum(x.places), 0), 1) from taken x),
    'outOf', (select coalesce(sum(v.party_size), 0) from app.days_asked(p_business_id, p_first, p_last) d
      join app.visits v on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
      where v.is_kept and app.on_weekdays(v.day, p_weekdays)),
    'points', case when p_first = p_last then (
      select coalesce(jsonb_agg(jsonb_build_object('label', to_char(x.named, 'HH24:00'),
        'value', round(coalesce(100 * x.guests / nullif(x.places, 0), 0), 1)) order by x.named), '[]') from (
          select x.named, sum(x.guests) as guests, sum(x.places) as places from taken x group by x.named) x)
    else (
      select coalesce(jsonb_agg(jsonb_build_object('from', s.first_day, 'until', s.last_day,
        'value', round(coalesce(100 * s.guests / nullif(s.places, 0), 0), 1)) order by s.first_day), '[]') from steps s
      where app.step_of(p_first, p_last) <> 'day' or app.on_weekdays(s.first_day, p_weekdays)) end)
$$;

-- The ten known customers who came most often, or who spent most; who has no name any more is in the total alone.
create function app.insight_customers(p_business_id uuid, p_first date, p_last date, p_by_spending boolean)
returns jsonb
language sql stable set search_path = '' as $$
  with came as (
    select c.customer_id, count(*) as visits from app.comings c
    where c.business_id = p_business_id and c.day between p_first and p_last group by c.customer_id
  ), spent as (
    select s.customer_id, sum(s.amount) as amount from app.spendings s
    where s.business_id = p_business_id and s.day between p_first and p_last group by s.customer_id
  ), guests as (
    select c.customer_id, u.name, c.visits, coalesce(s.amount, 0) as amount,
      case when p_by_spending then coalesce(s.amount, 0) else c.visits end as value
    from came c left join spent s on s.customer_id = c.customer_id
    left join public.customers u on u.id = c.customer_id
  ), shown as (
    select g.* from guests g where g.name is not null and g.value > 0
    order by g.value desc, g.amount desc, g.visits desc, g.name limit 10
  )
  select jsonb_build_object('total', (select coalesce(sum(g.value), 0) from guests g),
    'outOf', (select count(*) from guests g where g.value > 0),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('label', s.name, 'value', s.value)
      order by s.value desc, s.amount desc, s.visits desc, s.name), '[]') from shown s))
$$;

drop function app.insight_by_day(uuid, text, date, date, text);
-- Sums by step. `outOf` is, for no-shows and cancellations, how many visits there could have been.
create function app.insight_by_day(p_business_id uuid, p_metric text, p_first date, p_last date, p_item text,
  p_weekdays integer[])
returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select f.day, f.value from app.days_asked(p_business_id, p_first, p_last) d join app.daily_figures f
      on f.business_id = d.business_id and f.at >= d.starts_at and f.at < d.ends_at
    where f.metric = case when p_metric = 'sales' and p_item is not null then 'item_sales' else p_metric end
      and (p_item is null or lower(f.item) = lower(p_item) or p_metric = 'sales' and lower(f.item) in (
        select lower(i.name) from public.catalogue_items i
        where i.business_id = p_business_id and lower(i.section) = lower(p_item)))
      and app.on_weekdays(f.day, p_weekdays)
  )
  select jsonb_build_object('step', app.step_of(p_first, p_last),
    'total', (select coalesce(sum(f.value), 0) from facts f),
    'outOf', case when p_metric in ('no_shows', 'cancellations') then (
      select count(*) from app.days_asked(p_business_id, p_first, p_last) d join app.visits v
        on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
      where (p_item is null or lower(v.service) = lower(p_item))
        and app.on_weekdays(v.day, p_weekdays)
        and (p_metric = 'cancellations' or v.status <> 'cancelled' and v.starts_at <= app.now())) end,
    'points', (select jsonb_agg(jsonb_build_object('from', s.first_day, 'until', s.last_day, 'value', (
        select coalesce(sum(f.value), 0) from facts f where f.day between s.first_day and s.last_day))
      order by s.first_day) from app.steps(p_first, p_last) s
      where app.step_of(p_first, p_last) <> 'day' or app.on_weekdays(s.first_day, p_weekdays)))
$$;

drop function app.insight_busiest_hours(uuid, date, date);
-- Guests of bookings, and orders, by the hour they begin.
create function app.insight_busiest_hours(p_business_id uuid, p_first date, p_last date, p_weekdays integer[])
returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select v.hour, v.party_size as guests, 0 as orders from app.days_asked(p_business_id, p_first, p_last) d
    join app.visits v on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
    where v.is_kept and app.on_weekdays(v.day, p_weekdays)
    union all
    select extract(hour from o.placed_at at time zone d.time_zone)::integer, 0, 1
    from app.days_asked(p_business_id, p_first, p_last) d join public.orders o
      on o.business_id = d.business_id and o.placed_at >= d.starts_at and o.placed_at < d.ends_at
    where o.status not in ('draft', 'cancelled')
      and app.on_weekdays((o.placed_at at time zone d.time_zone)::date, p_weekdays)
  ), hours as (
    select h.hour, coalesce(sum(f.guests), 0) as guests, coalesce(sum(f.orders), 0) as orders
    from generate_series((select min(hour) from facts), (select max(hour) from facts)) as h (hour)
    left join facts f on f.hour = h.hour group by h.hour
  )
  select jsonb_build_object('total', (select coalesce(sum(guests), 0) from facts),
    'outOf', (select sum(orders) from facts),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('label', to_char(hour, 'FM00') || ':00', 'value', guests)
      order by hour), '[]') from hours),
    'more', (select coalesce(jsonb_agg(jsonb_build_object('label', to_char(hour, 'FM00') || ':00', 'value', orders)
      order by hour), '[]') from hours))
$$;

drop function app.insight_items(uuid, date, date, text, boolean);
-- What sold best, or worst of what could be had the whole time. `p_item` is one item's name or a section's.
create function app.insight_items(p_business_id uuid, p_first date, p_last date, p_item text, p_worst boolean,
  p_weekdays integer[])
returns jsonb
language sql stable set search_path = '' as $$
  with listed as (
    select i.name, i.section, i.is_available and coalesce(i.created_at < d.starts_at, true) as is_offered
    from app.days_asked(p_business_id, p_first, p_last) d
    join public.catalogue_items i on i.business_id = d.business_id
    union
    select s.name, null, s.is_active from public.services s
    where s.business_id = p_business_id and s.price_min is not null
  ), sold as (
    select lower(f.item) as item, min(f.item) as name, sum(f.quantity) as quantity
    from app.days_asked(p_business_id, p_first, p_last) d join app.items_sold f
      on f.business_id = d.business_id and f.at >= d.starts_at and f.at < d.ends_at
    where app.on_weekdays(f.day, p_weekdays)
    group by lower(f.item)
  ), asked as (
    select coalesce(l.name, s.name) as name, coalesce(s.quantity, 0) as quantity, coalesce(l.is_offered, false) as is_offered
    from (select l.name, min(l.section) as section, bool_or(l.is_offered) as is_offered from listed l group by l.name) l
    full join sold s on s.item = lower(l.name)
    where p_item is null or lower(l.section) = lower(p_item) or lower(coalesce(l.name, s.name)) = lower(p_item)
  ), shown as (
    select a.name, a.quantity from asked a where case when p_worst then a.is_offered else a.quantity > 0 end
    order by case when p_worst then a.quantity else -a.quantity end, a.name limit 10
  )
  select jsonb_build_object('total', (select coalesce(sum(a.quantity), 0) from asked a),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('label', s.name, 'value', s.quantity)
      order by case when p_worst then s.quantity else -s.quantity end, s.name), '[]') from shown s))
$$;

drop function public.insight(uuid, text, date, date, text, text, integer);
-- One figure of a business over days of its own, both ends included; without any, the `p_usual_days` up to
-- yesterday. Money in minor units. Points are either steps of days or have a label.
create function public.insight(
  p_business_id uuid, p_metric text, p_from date default null, p_until date default null,
  p_item text default null, p_staff text default null, p_usual_days integer default 7,
  p_weekdays integer[] default null
) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_today date;
  v_currency text;
  v_first date;
  v_last date;
begin
  if not app.sees_figures(p_business_id) then
    raise exception 'figures are for owners and managers' using errcode = 'insufficient_privilege';
  end if;
  select d.today, d.currency into v_today, v_currency from app.days_asked(p_business_id, null, null) d;
  v_last := coalesce(p_until, p_from, v_today - 1);
  v_first := coalesce(p_from, v_last - p_usual_days + 1);
  if v_last < v_first or v_last - v_first > 731 then
    raise exception 'ask for one day to two years' using errcode = 'invalid_parameter_value';
  end if;
  return jsonb_build_object('today', v_today, 'currency', v_currency, 'from', v_first, 'until', v_last) || case
    when p_metric in ('sales', 'covers', 'bookings', 'no_shows', 'cancellations')
      then app.insight_by_day(p_business_id, p_metric, v_first, v_last, p_item, p_weekdays)
    when p_metric = 'busiest_hours' then app.insight_busiest_hours(p_business_id, v_first, v_last, p_weekdays)
    when p_metric = 'busiest_days' then app.insight_busiest_days(p_business_id, v_first, v_last)
    when p_metric in ('best_items', 'worst_items')
      then app.insight_items(p_business_id, v_first, v_last, p_item, p_metric = 'worst_items', p_weekdays)
    when p_metric = 'average_ticket' then app.insight_average_ticket(p_business_id, v_first, v_last, p_weekdays)
    when p_metric = 'occupancy' then app.insight_occupancy(p_business_id, v_first, v_last, p_weekdays)
    when p_metric in ('best_customers', 'top_spenders')
      then app.insight_customers(p_business_id, v_first, v_last, p_metric = 'top_spenders')
    when p_metric = 'staff_load' then app.insight_staff_load(p_business_id, v_first, v_last, p_staff)
    when p_metric = 'repeat_customers' then app.insight_repeat_customers(p_business_id, v_first, v_last)
    when p_metric = 'ratings' then app.insight_ratings(p_business_id, v_first, v_last)
    when p_metric = 'reviews' then app.insight_reviews(p_business_id, v_first, v_last)
    when p_metric = 'campaign' then app.insight_campaign(p_business_id, v_first, v_last, p_item)
  end;
end $$;

revoke execute on function app.on_weekdays, app.open_spans, app.insight_average_ticket, app.insight_occupancy,
  app.insight_customers, app.insight_by_day, app.insight_busiest_hours, app.insight_items from public;
grant execute on function app.on_weekdays, app.open_spans, app.insight_average_ticket, app.insight_occupancy,
  app.insight_customers, app.insight_by_day, app.insight_busiest_hours, app.insight_items to authenticated, service_role;
revoke execute on function public.insight from public, anon;
grant execute on function public.insight to authenticated, service_role;
