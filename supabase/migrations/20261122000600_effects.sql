-- What all booking functions share: one answer per effect, what they return, and the audit trail.

-- Claims an effect id. Null: it is this call's to do. Otherwise the answer it already got.
-- A second call with the same id waits here until the first has committed or failed.
create function app.begin_effect(p_effect_id text, p_operation text, p_subject text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_known public.effect_results;
begin
  insert into public.effect_results (effect_id, operation, subject, business_id, session_id)
  values (p_effect_id, p_operation, p_subject, app.claim_business(), app.claim_session())
  on conflict (effect_id) do nothing;
  if found then return null; end if;

  select * into strict v_known from public.effect_results r where r.effect_id = p_effect_id;
  if not app.is_trusted() and (v_known.business_id, v_known.session_id)
    is distinct from (app.claim_business(), app.claim_session()) then
    raise exception 'effect % belongs to another session', p_effect_id
      using errcode = 'insufficient_privilege';
  end if;
  if (v_known.operation, v_known.subject) is distinct from (p_operation, p_subject) then
    raise exception 'effect % was used for % of %', p_effect_id, v_known.operation, v_known.subject
      using errcode = 'invalid_parameter_value';
  end if;
  return v_known.result;
end $$;

create function app.end_effect(p_effect_id text, p_result jsonb) returns jsonb
language sql set search_path = '' as $$
  update public.effect_results set result = p_result where effect_id = p_effect_id returning result
$$;

-- A booking as functions return it.
create function app.booking_json(p_booking public.bookings) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', p_booking.id, 'business_id', p_booking.business_id, 'service_id', p_booking.service_id,
    'customer_id', p_booking.customer_id, 'session_id', p_booking.session_id,
    'party_size', p_booking.party_size, 'starts_at', p_booking.starts_at, 'ends_at', p_booking.ends_at,
    'status', p_booking.status, 'sequence', p_booking.sequence, 'expires_at', p_booking.expires_at,
    'workflow_id', p_booking.effect_id, 'closed_reason', p_booking.closed_reason,
    'late_cancel', p_booking.late_cancel,
    'business', b.slug, 'service', s.name, 'time_zone', b.time_zone,
    'customer', jsonb_build_object('name', p_booking.customer_name, 'phone', p_booking.customer_phone,
      'email', p_booking.customer_email),
    'resources', coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) order by r.id)
      from public.booking_resources br join public.resources r on r.id = br.resource_id
      where br.booking_id = p_booking.id and br.active), '[]'))
  from public.businesses b, public.services s
  where b.id = p_booking.business_id and s.id = p_booking.service_id
$$;

create function app.outcome(p_outcome text, p_booking public.bookings default null) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('outcome', p_outcome,
    'booking', case when (p_booking).id is not null then app.booking_json(p_booking) end)
$$;

-- Locks a booking that the caller may touch; a row of nulls stands for any other.
create function app.lock_booking(p_booking_id text) returns public.bookings
language plpgsql set search_path = '' as $$
declare
  v_booking public.bookings;
begin
  select * into v_booking from public.bookings b where b.id = p_booking_id for update;
  if v_booking.id is null or not app.may_touch(v_booking.business_id, v_booking.session_id) then
    return null;
  end if;
  return v_booking;
end $$;

create function app.write_audit(
  p_action text, p_before public.bookings, p_after public.bookings, p_effect_id text
) returns void
language sql set search_path = '' as $$
  insert into public.audit_log (at, business_id, actor, action, subject, before, after, session_id, effect_id,
    request_id)
  values (app.now(), p_after.business_id, app.actor(), p_action, p_after.id,
    case when p_before.id is not null then to_jsonb(p_before) end, to_jsonb(p_after), p_after.session_id,
    p_effect_id, app.request_id())
$$;

-- Ends a booking and gives its places back.
create function app.close_booking(
  p_before public.bookings, p_action text, p_reason text, p_effect_id text
) returns public.bookings
language plpgsql set search_path = '' as $$
declare
  v_after public.bookings;
  v_cutoff interval := make_interval(mins => app.policy(p_before.business_id, 'cancel_cutoff_minutes', 0));
begin
  update public.bookings b
  set status = 'cancelled', closed_reason = left(p_reason, 500), closed_at = app.now(), updated_at = app.now(),
    sequence = b.sequence + case when b.status = 'held' then 0 else 1 end,
    late_cancel = b.status = 'confirmed' and b.starts_at - v_cutoff < app.now()
  where b.id = p_before.id
  returning * into v_after;
  update public.booking_resources br set active = false where br.booking_id = p_before.id and br.active;
  perform app.write_audit(p_action, p_before, v_after, p_effect_id);
  return v_after;
end $$;

revoke execute on all functions in schema app from public;
