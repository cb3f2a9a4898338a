-- Who comes and how they are reached, put right by the customer after the booking was made.

-- Only the booking's own details change. The customer it counts for is looked up by the new ones; nobody's record is
-- rewritten by who knows a number of theirs.
create function public.change_booking_contact(p_effect_id text, p_booking_id text, p_customer jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'change_booking_contact', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status not in ('requested', 'confirmed') or v_before.ends_at <= app.now() then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  update public.bookings b
  set customer_name = coalesce(p_customer ->> 'name', b.customer_name),
    customer_phone = coalesce(p_customer ->> 'phone', b.customer_phone),
    customer_email = coalesce(p_customer ->> 'email', b.customer_email),
    updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  update public.bookings b set customer_id = coalesce(app.remember_customer(v_after), b.customer_id)
  where b.id = p_booking_id
  returning * into v_after;
  update public.customers c set language = old.language
  from public.customers old
  where c.id = v_after.customer_id and old.id = v_before.customer_id and c.language is null;
  perform app.write_audit('booking.contact_changed', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('contact_changed', v_after));
end $$;

revoke execute on function public.change_booking_contact from public, anon, authenticated;
grant execute on function public.change_booking_contact to service_role;
