-- A request nobody sees through can be released, and a yes counts only for the visit it was said to.

-- Lets a hold go, or a request that nobody has confirmed: the hand-off that made it was given up. Such a
-- request ends for good, so that its workflow, should it start after all, confirms nothing and makes amends.
create or replace function public.release_hold(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'release_hold', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_booking := app.lock_booking(p_booking_id);
  if v_booking.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_booking.status <> 'requested' and not app.is_claimable(v_booking) then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_booking));
  end if;
  if v_booking.status <> 'cancelled' then
    v_booking := app.close_booking(v_booking, 'booking.released',
      case v_booking.status when 'requested' then 'given_up' else 'released' end, p_effect_id);
  end if;
  return app.end_effect(p_effect_id, app.outcome('released', v_booking));
end $$;

-- Two functions of one name would leave PostgREST a choice.
drop function public.request_booking(text, text, jsonb);

-- The customer's yes: the hold becomes a request that does not expire. Its effect id is the workflow's id.
-- A hold that was aimed elsewhere than at the start and party agreed to is too late for this yes.
create function public.request_booking(
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

revoke execute on function public.request_booking from public, anon, authenticated;
grant execute on function public.request_booking to authenticated, service_role;
