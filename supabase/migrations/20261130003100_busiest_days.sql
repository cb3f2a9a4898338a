-- "Which day is our busiest?": guests of bookings, and orders, by weekday, as many as on the average one of them.
create function app.insight_busiest_days(p_business_id uuid, p_first date, p_last date) returns jsonb
language sql stable set search_path = '' as $$
  with dates as (
    select n.day::date as day, extract(isodow from n.day)::integer as weekday
    from generate_series(p_first::timestamp, p_last, interval '1 day') as n (day)
  ), facts as (
    select v.day, v.party_size as guests, 0 as orders from app.days_asked(p_business_id, p_first, p_last) d
    join app.visits v on v.business_id = d.business_id and v.starts_at >= d.starts_at and v.starts_at < d.ends_at
    where v.is_kept
    union all
    select (o.placed_at at time zone d.time_zone)::date, 0, 1
    from app.days_asked(p_business_id, p_first, p_last) d join public.orders o
      on o.business_id = d.business_id and o.placed_at >= d.starts_at and o.placed_at < d.ends_at
    where o.status not in ('draft', 'cancelled')
  ), weekdays as (
    select y.weekday, round(coalesce(sum(f.guests), 0)::numeric / count(distinct y.day), 1) as guests,
      round(coalesce(sum(f.orders), 0)::numeric / count(distinct y.day), 1) as orders
    from dates y left join facts f on f.day = y.day
    -- A day on which nobody ever comes is closed.
    group by y.weekday having count(f.day) > 0
  ), named as (
    select w.*, (array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[w.weekday] as label
    from weekdays w
  )
  select jsonb_build_object('total', (select coalesce(sum(guests), 0) from facts),
    'outOf', (select sum(orders) from facts),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('label', n.label, 'value', n.guests) order by n.weekday), '[]')
      from named n),
    'more', (select coalesce(jsonb_agg(jsonb_build_object('label', n.label, 'value', n.orders) order by n.weekday), '[]')
      from named n))
$$;
revoke execute on function app.insight_busiest_days from public;
grant execute on function app.insight_busiest_days to authenticated, service_role;

create or replace function public.insight(
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
    when p_metric = 'busiest_days' then app.insight_busiest_days(p_business_id, v_first, v_last)
    when p_metric in ('best_items', 'worst_items')
      then app.insight_items(p_business_id, v_first, v_last, p_item, p_metric = 'worst_items')
    when p_metric = 'staff_load' then app.insight_staff_load(p_business_id, v_first, v_last, p_staff)
    when p_metric = 'repeat_customers' then app.insight_repeat_customers(p_business_id, v_first, v_last)
    when p_metric = 'ratings' then app.insight_ratings(p_business_id, v_first, v_last)
    when p_metric = 'reviews' then app.insight_reviews(p_business_id, v_first, v_last)
    when p_metric = 'campaign' then app.insight_campaign(p_business_id, v_first, v_last, p_item)
  end;
end $$;
