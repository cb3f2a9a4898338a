-- A visit and the meal at its table are one coming: people are counted once a day of the business.
drop view app.comings;
create view app.comings with (security_invoker = true) as
select v.business_id, v.customer_id, v.day from app.visits v
where v.status = 'completed' and v.customer_id is not null
union
select o.business_id, o.customer_id, (o.placed_at at time zone z.time_zone)::date
from public.orders o join public.businesses z on z.id = o.business_id
where o.status = 'completed' and o.customer_id is not null;
grant select on app.comings to authenticated, service_role;

-- Known customers who came, and of them those who had come before.
create or replace function app.insight_repeat_customers(p_business_id uuid, p_first date, p_last date) returns jsonb
language sql stable set search_path = '' as $$
  with guests as (
    select c.customer_id, count(*) > 1 as came_again
    from app.days_asked(p_business_id, p_first, p_last) d
    join app.comings c on c.business_id = d.business_id and c.day <= d.last_day
    group by c.customer_id having max(c.day) >= min(d.first_day)
  )
  select jsonb_build_object('total', count(*) filter (where g.came_again), 'outOf', count(*),
    'points', jsonb_build_array(
      jsonb_build_object('label', 'Came again', 'value', count(*) filter (where g.came_again)),
      jsonb_build_object('label', 'First time', 'value', count(*) filter (where not g.came_again))))
  from guests g
$$;
