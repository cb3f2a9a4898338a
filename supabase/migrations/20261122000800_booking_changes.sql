-- What the booking workflow does to a booking: confirm, move, cancel, reject, complete, no-show.

create function public.confirm_booking(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'confirm_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status = 'confirmed' then
    return app.end_effect(p_effect_id, app.outcome('confirmed', v_before));
  end if;
  if v_before.status <> 'requested' then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  update public.bookings b set status = 'confirmed', updated_at = app.now() where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.confirmed', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('confirmed', v_after));
end $$;

-- Locks a booking that the caller may touch and clears the way to where it shall go.
create function app.lock_for_move(p_booking_id text, p_party_size integer, p_starts_at timestamptz,
  p_ends_at timestamptz, out booking public.bookings, out kind text, out period tstzrange)
language plpgsql set search_path = '' as $$
begin
  select * into booking from public.bookings b where b.id = p_booking_id;
  if booking.id is null or not app.may_touch(booking.business_id, booking.session_id) then
    booking := null;
    return;
  end if;
  select w.kind, w.period into kind, period
  from app.place_wanted(booking.business_id, booking.service_id, p_party_size, p_starts_at, p_ends_at) w;
  booking := app.clear_way(p_booking_id, booking.business_id, period);
end $$;

-- Moves a requested or confirmed booking; if the new time is taken it stays where it was.
create function public.move_booking(
  p_effect_id text, p_booking_id text, p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_goal record;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'move_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_goal := app.lock_for_move(p_booking_id, p_party_size, p_starts_at, p_ends_at);
  v_before := v_goal.booking;
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status not in ('requested', 'confirmed')
    or least(v_before.starts_at, p_starts_at) <= app.now() then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  if not app.find_room(v_before, v_goal.kind, p_party_size, v_goal.period) then
    return app.end_effect(p_effect_id, app.outcome('taken', v_before));
  end if;
  update public.bookings b
  set party_size = p_party_size, starts_at = p_starts_at, ends_at = p_ends_at, sequence = b.sequence + 1,
    updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.moved', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('moved', v_after));
end $$;

-- Cancels until the visit begins; inside the business's cut-off it counts as late. A repeat is cancelled.
-- A hold that had run out is closed for good, so that it cannot be claimed again.
create function public.cancel_booking(p_effect_id text, p_booking_id text, p_reason text default null)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'cancel_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_booking := app.lock_booking(p_booking_id);
  if v_booking.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_booking.status in ('completed', 'no_show')
    or (v_booking.status <> 'cancelled' and v_booking.starts_at <= app.now()) then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_booking));
  end if;
  if v_booking.status <> 'cancelled' or app.is_claimable(v_booking) then
    v_booking := app.close_booking(v_booking, 'booking.cancelled', coalesce(p_reason, 'customer'), p_effect_id);
  end if;
  return app.end_effect(p_effect_id, app.outcome('cancelled', v_booking));
end $$;

-- Compensation: the workflow could not see the booking through, so it gives the place back.
create function public.reject_booking(p_effect_id text, p_booking_id text, p_reason text default null)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'reject_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_booking := app.lock_booking(p_booking_id);
  if v_booking.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_booking.status in ('completed', 'no_show') then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_booking));
  end if;
  if v_booking.status <> 'cancelled' or app.is_claimable(v_booking) then
    v_booking := app.close_booking(v_booking, 'booking.rejected', coalesce(p_reason, 'rejected'), p_effect_id);
  end if;
  return app.end_effect(p_effect_id, app.outcome('rejected', v_booking));
end $$;

-- After the visit: completed, or no_show where nobody came.
create function app.finish_booking(p_effect_id text, p_booking_id text, p_status text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_before public.bookings := app.lock_booking(p_booking_id);
  v_after public.bookings;
begin
  if v_before.id is null then return app.outcome('not_found'); end if;
  if v_before.status = p_status then return app.outcome(p_status, v_before); end if;
  if v_before.status <> 'confirmed' then return app.outcome('too_late', v_before); end if;
  update public.bookings b set status = p_status, closed_at = app.now(), updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.' || p_status, v_before, v_after, p_effect_id);
  return app.outcome(p_status, v_after);
end $$;

create function public.complete_booking(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  return coalesce(app.begin_effect(p_effect_id, 'complete_booking', p_booking_id),
    app.end_effect(p_effect_id, app.finish_booking(p_effect_id, p_booking_id, 'completed')));
end $$;

create function public.mark_no_show(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  return coalesce(app.begin_effect(p_effect_id, 'mark_no_show', p_booking_id),
    app.end_effect(p_effect_id, app.finish_booking(p_effect_id, p_booking_id, 'no_show')));
end $$;

revoke execute on all functions in schema app from public;
revoke execute on function public.confirm_booking, public.move_booking, public.cancel_booking,
  public.reject_booking, public.complete_booking, public.mark_no_show from public, anon, authenticated;
grant execute on function public.confirm_booking, public.move_booking, public.cancel_booking,
  public.reject_booking, public.complete_booking, public.mark_no_show to service_role;
