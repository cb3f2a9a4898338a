-- "Which service makes the most money?": what each item or service took, where `best_items` counts how often it sold.
create function app.insight_item_sales(p_business_id uuid, p_first date, p_last date, p_item text, p_weekdays integer[])
returns jsonb
language sql stable set search_path = '' as $$
  with sold as (
    select min(f.item) as name, sum(f.amount) as amount
    from app.days_asked(p_business_id, p_first, p_last) d join app.items_sold f
      on f.business_id = d.business_id and f.at >= d.starts_at and f.at < d.ends_at
    where app.on_weekdays(f.day, p_weekdays)
      and (p_item is null or lower(f.item) = lower(p_item) or lower(f.item) in (
        select lower(i.name) from public.catalogue_items i
        where i.business_id = p_business_id and lower(i.section) = lower(p_item)))
    group by lower(f.item)
  )
  select jsonb_build_object('total', (select coalesce(sum(s.amount), 0) from sold s),
    'points', (select coalesce(jsonb_agg(jsonb_build_object('label', t.name, 'value', t.amount)
        order by t.amount desc, t.name), '[]')
      from (select s.name, s.amount from sold s where s.amount > 0 order by s.amount desc, s.name limit 10) t))
$$;
revoke execute on function app.insight_item_sales from public;
grant execute on function app.insight_item_sales to authenticated, service_role;

-- One figure of a business over days of its own, both ends included; without any, the `p_usual_days` up to
-- yesterday. Money in minor units. Points are either steps of days or have a label.
create or replace function public.insight(
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
    when p_metric = 'item_sales' then app.insight_item_sales(p_business_id, v_first, v_last, p_item, p_weekdays)
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
