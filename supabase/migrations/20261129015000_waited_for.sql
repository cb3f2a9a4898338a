-- A hold that is let go tells whether somebody waits for what it kept: it is offered to them at once, and not at the next
-- sweep.
create or replace function public.release_hold(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_booking public.bookings;
  v_kept public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'release_hold', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_booking := app.lock_booking(p_booking_id);
  if v_booking.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_booking.status <> 'requested' and not app.is_claimable(v_booking) then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_booking));
  end if;
  v_kept := v_booking;
  if v_booking.status <> 'cancelled' then
    v_booking := app.close_booking(v_booking, 'booking.released',
      case v_booking.status when 'requested' then 'given_up' else 'released' end, p_effect_id);
  end if;
  return app.end_effect(p_effect_id, app.outcome('released', v_booking)
    || jsonb_build_object('waited_for', v_kept.status <> 'cancelled' and app.is_waited_for(v_kept)));
end $$;

-- Whether somebody who is offered nothing waits at the place for a time that a booking keeps, or next to it.
create function app.is_waited_for(p_booking public.bookings) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from public.waitlist w
    where w.business_id = p_booking.business_id and w.status = 'waiting' and w.wanted_to > app.now()
      and tstzrange(w.wanted_from, w.wanted_to + (w.ends_at - w.starts_at), '[]')
        && tstzrange(p_booking.starts_at, p_booking.ends_at, '[]'))
$$;
revoke execute on function app.is_waited_for from public;
