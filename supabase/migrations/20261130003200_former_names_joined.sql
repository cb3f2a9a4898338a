-- The former names are looked up once for all lines that are read, and not by a function for each of them: a year's
-- orders took longer than a query may.
create or replace view app.items_sold with (security_invoker = true) as
select o.business_id, o.placed_at as at, (o.placed_at at time zone z.time_zone)::date as day,
  coalesce(c.name, l.line ->> 'name') as item,
  (l.line ->> 'quantity')::integer as quantity, (l.line ->> 'price')::integer as amount
from public.orders o
join public.businesses z on z.id = o.business_id
cross join lateral jsonb_array_elements(o.items) as l (line)
left join lateral (
  -- The item that was called so at that time, by its name of today.
  select i.name from public.former_names n join public.catalogue_items i on i.id = n.item_id
  where n.business_id = o.business_id and lower(n.name) = lower(l.line ->> 'name') and n.until > o.placed_at
    and coalesce(i.created_at, '-infinity') <= o.placed_at
  order by n.until limit 1
) c on true
where o.status = 'completed'
union all
select v.business_id, v.starts_at, v.day, v.service, 1, v.price
from app.visits v where v.status = 'completed' and v.price is not null;

drop function app.called_now;
