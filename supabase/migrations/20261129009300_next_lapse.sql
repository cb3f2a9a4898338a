-- When a hold that stands in the way of a waiting customer runs out, so that they are looked at then and not at the next
-- sweep; null: none does. What is offered to others in the line is passed on by their own waits.
create function public.next_lapse(p_booking_id text) returns timestamptz
language sql stable security definer set search_path = '' as $$
  select min(b.expires_at)
  from public.waitlist w
  join public.booking_resources br on br.business_id = w.business_id and br.active
    and br.period && tstzrange(w.wanted_from, w.wanted_to + (w.ends_at - w.starts_at))
  join public.bookings b on b.id = br.booking_id and b.status = 'held' and b.expires_at > app.now()
  where w.booking_id = p_booking_id and w.status = 'waiting'
    and not exists (select from public.waitlist o where o.booking_id = b.id and o.status = 'offered')
$$;
revoke execute on function public.next_lapse from public, anon, authenticated;
grant execute on function public.next_lapse to service_role;
