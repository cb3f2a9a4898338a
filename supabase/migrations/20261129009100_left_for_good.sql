-- The customer's yes, as before; and whoever has left the waitlist, or whose time has passed on it, has given up the place
-- that they were offered there: a yes that comes after that is too late. They may claim anew what is free.
create or replace function public.request_booking(
  p_effect_id text, p_booking_id text, p_customer jsonb default '{}', p_starts_at timestamptz default null,
  p_party_size integer default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'request_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_before := app.lock_with_way(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if not app.is_claimable(v_before) or v_before.starts_at <> p_starts_at or v_before.party_size <> p_party_size
    or (v_before.status = 'cancelled' and exists (select from public.waitlist w
      where w.booking_id = v_before.id and w.status in ('cancelled', 'expired')))
  then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  if not app.still_has_room(v_before) then
    return app.end_effect(p_effect_id, app.outcome('taken', v_before));
  end if;
  update public.bookings b
  set status = 'requested', effect_id = p_effect_id, expires_at = null, closed_reason = null, closed_at = null,
    customer_name = coalesce(p_customer ->> 'name', b.customer_name),
    customer_phone = coalesce(p_customer ->> 'phone', b.customer_phone),
    customer_email = coalesce(p_customer ->> 'email', b.customer_email),
    request_id = coalesce(app.request_id(), b.request_id), updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  update public.bookings b set customer_id = app.remember_customer(v_after)
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.requested', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('requested', v_after));
end $$;
