-- Sales of a whole section, by its name: "pizza in October".

create or replace function app.insight_by_day(p_business_id uuid, p_metric text, p_first date, p_last date, p_item text)
returns jsonb
language sql stable set search_path = '' as $$
  with facts as (
    select f.day, f.value from app.days_asked(p_business_id, p_first, p_last) d join app.daily_figures f
      on f.business_id = d.business_id and f.at >= d.starts_at and f.at < d.ends_at
    where f.metric = case when p_metric = 'sales' and p_item is not null then 'item_sales' else p_metric end
      and (p_item is null or lower(f.item) = lower(p_item) or p_metric = 'sales' and lower(f.item) in (
        select lower(i.name) from public.catalogue_items i
        where i.business_id = p_business_id and lower(i.section) = lower(p_item)))
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
