-- The facts that a business's figures are counted from, one row each, on its own clock. They are read as the caller:
-- row-level security of the tables stands.

-- Bookings that were asked for: neither holds that lapsed nor requests that the place could not take.
create view app.visits with (security_invoker = true) as
select b.business_id, b.id, b.service_id, s.name as service, b.customer_id, b.status, b.party_size, b.starts_at,
  b.ends_at, (b.starts_at at time zone z.time_zone)::date as day,
  extract(hour from b.starts_at at time zone z.time_zone)::integer as hour,
  b.status in ('requested', 'confirmed', 'completed') as is_kept,
  coalesce(b.price, s.price_min) as price
from public.bookings b
join public.businesses z on z.id = b.business_id
join public.services s on s.id = b.service_id
where b.status in ('requested', 'confirmed', 'completed', 'no_show')
  or (b.status = 'cancelled'
    and coalesce(b.closed_reason, '') not in ('hold_expired', 'released', 'rejected', 'unavailable'));
comment on column app.visits.is_kept is 'It took place, or is to: guests are counted from these';
comment on column app.visits.price is 'Minor units; the service''s lowest where none was agreed, null where it has none';

-- What was paid: orders that were collected or served, and visits that took place and have a price.
create view app.takings with (security_invoker = true) as
select o.business_id, 'order' as kind, o.placed_at as at, (o.placed_at at time zone z.time_zone)::date as day,
  o.total as amount
from public.orders o join public.businesses z on z.id = o.business_id
where o.status = 'completed'
union all
select v.business_id, 'booking', v.starts_at, v.day, v.price
from app.visits v where v.status = 'completed' and v.price is not null;
comment on column app.takings.amount is 'Minor units of the business''s currency';

grant select on app.visits, app.takings to authenticated, service_role;
