-- Who missed too many visits, as the business sets it, is not confirmed without a person's word, or not at all.
-- Two functions of one name would leave PostgREST a choice.
drop function public.confirm_booking(text, text);

-- `needs_person` and `missed_too_often` change nothing: the request stands until it is decided or rejected.
create function public.confirm_booking(p_effect_id text, p_booking_id text, p_decided boolean default false)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
  v_missed jsonb;
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
  v_missed := app.missed(v_before.business_id, v_before.customer_id);
  if not p_decided
    and (v_missed ->> 'noShows')::integer + (v_missed ->> 'lateCancels')::integer >= (v_missed ->> 'limit')::integer
  then
    return app.end_effect(p_effect_id, app.outcome_with_missed(
      case v_missed ->> 'afterwards' when 'refuse' then 'missed_too_often' else 'needs_person' end, v_before));
  end if;
  update public.bookings b set status = 'confirmed', updated_at = app.now() where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.confirmed', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('confirmed', v_after));
end $$;
revoke execute on function public.confirm_booking from public, anon, authenticated;
grant execute on function public.confirm_booking to service_role;
