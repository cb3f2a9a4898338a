-- A business's figures over a period of its own days, each from one view. The caller's rows are counted: row-level
-- security of the tables stands beneath, and staff see no figures.

-- When an item was put on the list; null for those of before this was written down.
alter table public.catalogue_items add column created_at timestamptz;
alter table public.catalogue_items alter column created_at set default now();

-- Every line that was paid for, and every priced visit that took place.
create view app.items_sold with (security_invoker = true) as
select o.business_id, o.placed_at as at, (o.placed_at at time zone z.time_zone)::date as day, l.line ->> 'name' as item,
  (l.line ->> 'quantity')::integer as quantity, (l.line ->> 'price')::integer as amount
from public.orders o
join public.businesses z on z.id = o.business_id
cross join lateral jsonb_array_elements(o.items) as l (line)
where o.status = 'completed'
union all
select v.business_id, v.starts_at, v.day, v.service, 1, v.price
from app.visits v where v.status = 'completed' and v.price is not null;

-- What is summed day by day.
create view app.daily_figures with (security_invoker = true) as
select t.business_id, 'sales' as metric, t.at, t.day, null as item, t.amount as value from app.takings t
union all
select i.business_id, 'item_sales', i.at, i.day, i.item, i.amount from app.items_sold i
union all
select v.business_id, 'covers', v.starts_at, v.day, v.service, v.party_size from app.visits v where v.is_kept
union all
select v.business_id, 'bookings', v.starts_at, v.day, v.service, 1 from app.visits v where v.status <> 'cancelled'
union all
select v.business_id, 'no_shows', v.starts_at, v.day, v.service, 1 from app.visits v where v.status = 'no_show'
union all
select v.business_id, 'cancellations', v.starts_at, v.day, v.service, 1 from app.visits v where v.status = 'cancelled';

-- Who came when: visits and orders of people that the business knows.
create view app.comings with (security_invoker = true) as
select v.business_id, v.customer_id, v.starts_at as at from app.visits v
where v.status = 'completed' and v.customer_id is not null
union all
select o.business_id, o.customer_id, o.placed_at from public.orders o
where o.status = 'completed' and o.customer_id is not null;

create view app.opinions with (security_invoker = true) as
select r.business_id, r.created_at as at, (r.created_at at time zone z.time_zone)::date as day, r.rating, r.text
from public.reviews r join public.businesses z on z.id = r.business_id;

grant select on app.items_sold, app.daily_figures, app.comings, app.opinions to authenticated, service_role;

-- Two months are shown by day, half a year by week, more by month.
create function app.step_of(p_first date, p_last date) returns text
language sql immutable set search_path = '' as $$
  select case when p_last - p_first < 62 then 'day' when p_last - p_first < 190 then 'week' else 'month' end
$$;

-- The steps of a period by their first day; the first one may begin within a week or month.
create function app.steps(p_first date, p_last date) returns table (first_day date, last_day date)
language sql immutable set search_path = '' as $$
  select greatest(s.at::date, p_first), least((s.at + ('1 ' || app.step_of(p_first, p_last))::interval)::date - 1, p_last)
  from generate_series(date_trunc(app.step_of(p_first, p_last), p_first::timestamp), p_last::timestamp,
    ('1 ' || app.step_of(p_first, p_last))::interval) as s (at)
$$;

-- Whether the caller may see what the business takes.
create function app.sees_figures(p_business_id uuid) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(app.my_role(p_business_id) in ('owner', 'manager'), false)
$$;

-- Sums by step. `outOf` is, for no-shows and cancellations, how many visits there could have been.
create function app.insight_by_day(p_business_id uuid, p_metric text, p_first date, p_last date, p_item text)
returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select f.day, f.value from app.days_asked(p_business_id, p_first, p_last) d join app.daily_figures f
      on f.business_id = d.business_id and f.at >= d.starts_at and f.at < d.ends_at
    where f.metric = case when p_metric = 'sales' and p_item is not null then 'item_sales' else p_metric end
      and (p_item is null or lower(f.item) = lower(p_item))
  )
  select jsonb_build_object('step', app.step_of(p_first, p_last),
    'total', (select coalesce(sum(f.value), 0) from facts f),
    'outOf', case when p_metric in ('no_shows', 'cancellations') then (
      select count(*) from app.days_asked(p_business_id, p_first, p_last) d join app.visits v
        on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
      where (p_item is null or lower(v.service) = lower(p_item))
        and (p_metric = 'cancellations' or v.status <> 'cancelled' and v.starts_at <= app.now())) end,
    'points', (select jsonb_agg(jsonb_build_object('from', s.first_day, 'until', s.last_day, 'value', (
        select coalesce(sum(f.value), 0) from facts f where f.day between s.first_day and s.last_day))
      order by s.first_day) from app.steps(p_first, p_last) s))
$$;

-- Guests of bookings, and orders, by the hour they begin.
create function app.insight_busiest_hours(p_business_id uuid, p_first date, p_last date) returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select v.hour, v.party_size as guests, 0 as orders from app.days_asked(p_business_id, p_first, p_last) d
    join app.visits v on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
    where v.is_kept
    union all
    select extract(hour from o.placed_at at time zone d.time_zone)::integer, 0, 1
    from app.days_asked(p_business_id, p_first, p_last) d join public.orders o
      on o.business_id = d.business_id and o.placed_at >= d.starts_at and o.placed_at < d.ends_at
    where o.status not in ('draft', 'cancelled')
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

-- What sold best, or worst of what could be had the whole time. `p_item` is one item's name or a section's.
create function app.insight_items(p_business_id uuid, p_first date, p_last date, p_item text, p_worst boolean)
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

-- Hours on shift within the period, by person, or of one person by step; `outOf` the guests who came meanwhile.
create function app.insight_staff_load(p_business_id uuid, p_first date, p_last date, p_staff text) returns jsonb
language sql stable set search_path = '' as $$
  with worked as (
    select s.name, k.first_day, k.last_day, extract(epoch from
      least(h.ends_at, (k.last_day + 1)::timestamp at time zone d.time_zone)
      - greatest(h.starts_at, k.first_day::timestamp at time zone d.time_zone)) / 3600 as hours
    from app.days_asked(p_business_id, p_first, p_last) d
    join public.shifts h on h.business_id = d.business_id and h.starts_at < d.ends_at and h.ends_at > d.starts_at
    join public.staff s on s.id = h.staff_id
    join app.steps(p_first, p_last) k on h.starts_at < (k.last_day + 1)::timestamp at time zone d.time_zone
      and h.ends_at > k.first_day::timestamp at time zone d.time_zone
    where p_staff is null or lower(s.name) = lower(p_staff)
  )
  select jsonb_build_object('step', case when p_staff is not null then app.step_of(p_first, p_last) end,
    'total', (select round(coalesce(sum(w.hours), 0), 1) from worked w),
    'outOf', (select coalesce(sum(v.party_size), 0) from app.days_asked(p_business_id, p_first, p_last) d
      join app.visits v on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
      where v.is_kept),
    'points', case when p_staff is null then (
      select coalesce(jsonb_agg(jsonb_build_object('label', p.name, 'value', p.hours) order by p.hours desc, p.name), '[]')
      from (select w.name, round(sum(w.hours), 1) as hours from worked w group by w.name) p)
    else (
      select jsonb_agg(jsonb_build_object('from', k.first_day, 'until', k.last_day, 'value', (
        select round(coalesce(sum(w.hours), 0), 1) from worked w where w.first_day = k.first_day)) order by k.first_day)
      from app.steps(p_first, p_last) k) end)
$$;

-- Known customers who came, and of them those who had come before.
create function app.insight_repeat_customers(p_business_id uuid, p_first date, p_last date) returns jsonb
language sql stable set search_path = '' as $$
  with guests as (
    select c.customer_id, count(*) > 1 as came_again
    from app.days_asked(p_business_id, p_first, p_last) d
    join app.comings c on c.business_id = d.business_id and c.at < d.ends_at
    group by c.customer_id having max(c.at) >= min(d.starts_at)
  )
  select jsonb_build_object('total', count(*) filter (where g.came_again), 'outOf', count(*),
    'points', jsonb_build_array(
      jsonb_build_object('label', 'Came again', 'value', count(*) filter (where g.came_again)),
      jsonb_build_object('label', 'First time', 'value', count(*) filter (where not g.came_again))))
  from guests g
$$;

-- The average of stars by step, without steps that nobody rated.
create function app.insight_ratings(p_business_id uuid, p_first date, p_last date) returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select o.day, o.rating from app.days_asked(p_business_id, p_first, p_last) d join app.opinions o
      on o.business_id = d.business_id and o.at >= d.starts_at and o.at < d.ends_at
  )
  select jsonb_build_object('step', app.step_of(p_first, p_last),
    'total', (select round(avg(f.rating), 2) from facts f), 'outOf', (select count(*) from facts),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('from', p.first_day, 'until', p.last_day, 'value', p.stars)
        order by p.first_day), '[]')
      from (select s.first_day, s.last_day, round(avg(f.rating), 2) as stars
        from app.steps(p_first, p_last) s join facts f on f.day between s.first_day and s.last_day
        group by s.first_day, s.last_day) p))
$$;

-- Reviews by stars, and the newest three hundred with their words.
create function app.insight_reviews(p_business_id uuid, p_first date, p_last date) returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select o.* from app.days_asked(p_business_id, p_first, p_last) d join app.opinions o
      on o.business_id = d.business_id and o.at >= d.starts_at and o.at < d.ends_at
  )
  select jsonb_build_object('total', (select count(*) from facts),
    'points', (select jsonb_agg(jsonb_build_object('label', n || case n when 1 then ' star' else ' stars' end,
      'value', (select count(*) from facts f where f.rating = n)) order by n desc) from generate_series(1, 5) n),
    'reviews', (select coalesce(jsonb_agg(jsonb_build_object('rating', r.rating, 'text', r.text, 'date', r.day)
        order by r.at desc), '[]')
      from (select * from facts where text is not null order by at desc limit 300) r))
$$;

-- Sales a day while each promotion ran (in the period, until now), beside those of the same weekdays in the four
-- weeks before it began.
create function app.insight_campaign(p_business_id uuid, p_first date, p_last date, p_item text) returns jsonb
language sql stable set search_path = '' as $$
  with running as (
    select p.id, p.title, (p.starts_at at time zone d.time_zone)::date as began,
      greatest((p.starts_at at time zone d.time_zone)::date, p_first) as first_day,
      least(((p.ends_at - interval '1 second') at time zone d.time_zone)::date, p_last, d.today) as last_day
    from app.days_asked(p_business_id, p_first, p_last) d
    join public.promotions p on p.business_id = d.business_id and p.starts_at < least(d.ends_at, app.now())
      and p.ends_at > d.starts_at
    where p_item is null or lower(p_item) in (lower(p.title), lower(p.code))
  ), daily as (
    select t.day, sum(t.amount) as amount from app.takings t
    where t.business_id = p_business_id
      and t.at >= (select min(least(r.began, r.first_day)) - 29 from running r)::timestamp at time zone 'UTC'
      and t.at < (select max(r.last_day) + 2 from running r)::timestamp at time zone 'UTC'
    group by t.day
  ), days as (
    select r.id, r.title, r.began, coalesce((select t.amount from daily t where t.day = n.day::date), 0) as ran,
      (select coalesce(sum(t.amount), 0) / 4.0 from daily t where t.day between r.began - 28 and r.began - 1
        and extract(isodow from t.day) = extract(isodow from n.day)) as before
    from running r cross join lateral generate_series(r.first_day, r.last_day, interval '1 day') as n (day)
  ), sums as (
    select x.title, round(avg(x.ran)) as ran, round(avg(x.before)) as before, count(*) as days
    from days x group by x.id, x.title
  )
  select jsonb_build_object('total', (select round(avg(x.ran)) from days x), 'outOf', (select count(*) from days),
    'previous', case when exists (select from days) then jsonb_build_object(
      'from', (select min(r.began) - 28 from running r), 'until', (select max(r.began) - 1 from running r),
      'total', (select round(avg(x.before)) from days x)) end,
    'points', (select coalesce(jsonb_agg(jsonb_build_object('label', s.title, 'value', s.ran) order by s.title), '[]')
      from sums s),
    'more', (select coalesce(jsonb_agg(jsonb_build_object('label', s.title, 'value', s.before) order by s.title), '[]')
      from sums s))
$$;

-- One figure of a business over days of its own, both ends included; without any, the `p_usual_days` up to
-- yesterday. Money in minor units. Points are either steps of days or have a label.
create function public.insight(
  p_business_id uuid, p_metric text, p_from date default null, p_until date default null,
  p_item text default null, p_staff text default null, p_usual_days integer default 7
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
      then app.insight_by_day(p_business_id, p_metric, v_first, v_last, p_item)
    when p_metric = 'busiest_hours' then app.insight_busiest_hours(p_business_id, v_first, v_last)
    when p_metric in ('best_items', 'worst_items')
      then app.insight_items(p_business_id, v_first, v_last, p_item, p_metric = 'worst_items')
    when p_metric = 'staff_load' then app.insight_staff_load(p_business_id, v_first, v_last, p_staff)
    when p_metric = 'repeat_customers' then app.insight_repeat_customers(p_business_id, v_first, v_last)
    when p_metric = 'ratings' then app.insight_ratings(p_business_id, v_first, v_last)
    when p_metric = 'reviews' then app.insight_reviews(p_business_id, v_first, v_last)
    when p_metric = 'campaign' then app.insight_campaign(p_business_id, v_first, v_last, p_item)
  end;
end $$;

revoke execute on function app.step_of, app.steps, app.sees_figures, app.insight_by_day, app.insight_busiest_hours,
  app.insight_items, app.insight_staff_load, app.insight_repeat_customers, app.insight_ratings, app.insight_reviews,
  app.insight_campaign from public;
grant execute on function app.step_of, app.steps, app.sees_figures, app.insight_by_day, app.insight_busiest_hours,
  app.insight_items, app.insight_staff_load, app.insight_repeat_customers, app.insight_ratings, app.insight_reviews,
  app.insight_campaign to authenticated, service_role;
revoke execute on function public.insight from public, anon;
grant execute on function public.insight to authenticated, service_role;
