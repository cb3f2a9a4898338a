-- What the customer wishes for beside the place: a high chair, an allergy. The last word counts; over is over.
create function public.note_booking(p_effect_id text, p_booking_id text, p_notes text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'note_booking', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status not in ('held', 'requested', 'confirmed') then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  update public.bookings b set notes = nullif(left(p_notes, 1000), ''), updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.noted', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('noted', v_after));
end $$;
revoke execute on function public.note_booking from public, anon, authenticated;
grant execute on function public.note_booking to authenticated, service_role;
