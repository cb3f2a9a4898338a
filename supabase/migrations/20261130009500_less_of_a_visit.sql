-- A booked visit may go on without some of its services: it ends sooner, costs less, and keeps its place and its person.

-- The services that are left of a visit, the one first whose place stays taken longest afterwards; all of them where
-- none are told. What was never part of it is refused.
create function app.left_of_visit(p_booking public.bookings, p_services uuid[]) returns uuid[]
language plpgsql stable set search_path = '' as $$
declare
  v_all uuid[] := p_booking.service_id || p_booking.also;
begin
  if p_services is null then return v_all; end if;
  if cardinality(p_services) = 0 or not p_services <@ v_all then
    raise exception 'not a part of the visit' using errcode = 'invalid_parameter_value';
  end if;
  return (select array_agg(s.id order by s.buffer_minutes desc, array_position(v_all, s.id))
    from public.services s where s.id = any (p_services));
end $$;

drop function app.lock_for_move(text, integer, timestamptz, timestamptz);
create function app.lock_for_move(p_booking_id text, p_party_size integer, p_starts_at timestamptz,
  p_ends_at timestamptz, p_services uuid[], out booking public.bookings, out kind text, out period tstzrange,
  out ends_at timestamptz, out services uuid[])
language plpgsql set search_path = '' as $$
begin
  select * into booking from public.bookings b where b.id = p_booking_id;
  if booking.id is null or not app.may_touch(booking.business_id, booking.session_id) then
    booking := null;
    return;
  end if;
  services := app.left_of_visit(booking, p_services);
  if cardinality(services) < 1 + cardinality(booking.also) then
    ends_at := p_starts_at + (select make_interval(mins => sum(s.duration_minutes)::integer)
      from public.services s where s.id = any (services));
  else
    ends_at := app.end_of_visit(booking, p_starts_at, p_ends_at);
  end if;
  select w.kind, w.period into kind, period
  from app.place_wanted(booking.business_id, services[1], p_party_size, p_starts_at, ends_at) w;
  booking := app.clear_way(p_booking_id, booking.business_id, period);
end $$;

-- As before; with fewer of its services where those that are left are told.
drop function public.move_booking(text, text, integer, timestamptz, timestamptz, uuid, boolean);
create function public.move_booking(
  p_effect_id text, p_booking_id text, p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz,
  p_staff_id uuid default null, p_anybody boolean default false, p_services uuid[] default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_goal record;
  v_before public.bookings;
  v_aim public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'move_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_goal := app.lock_for_move(p_booking_id, p_party_size, p_starts_at, p_ends_at, p_services);
  v_before := v_goal.booking;
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status not in ('requested', 'confirmed')
    or least(v_before.starts_at, p_starts_at) <= app.now() then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  v_aim := v_before;
  v_aim.service_id := v_goal.services[1];
  v_aim.also := v_goal.services[2:];
  v_aim.staff_named := p_staff_id is not null or (v_before.staff_named and not p_anybody);
  v_aim.staff_id := coalesce(p_staff_id, v_before.staff_id);
  if not app.find_room(v_aim, v_goal.kind, p_party_size, v_goal.period) then
    return app.end_effect(p_effect_id, app.outcome('taken', v_before));
  end if;
  update public.bookings b
  set service_id = v_aim.service_id, also = v_aim.also, party_size = p_party_size, starts_at = p_starts_at,
    ends_at = v_goal.ends_at, sequence = b.sequence + 1, updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.moved', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('moved', v_after));
end $$;

revoke execute on function app.left_of_visit, app.lock_for_move from public;
revoke execute on function public.move_booking from public, anon, authenticated;
grant execute on function public.move_booking to service_role;
