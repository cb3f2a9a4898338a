-- What cannot be, found and put back to the last state that the audit rows tell of; never by taking another's place.

-- The last word of the audit rows on a booking or an order. The waitlist's are about the booking of who waits.
create function app.last_audit(p_subject text, p_of text) returns public.audit_log
language sql stable set search_path = '' as $$
  select a from public.audit_log a
  where a.subject = p_subject and a.after is not null
    and (a.action like p_of || '.%' or (p_of = 'booking' and a.action like 'waitlist.%'))
  order by a.id desc limit 1
$$;

create function app.lines_total(p_items jsonb) returns integer
language sql immutable set search_path = '' as $$
  select coalesce(sum((line ->> 'price')::integer), 0)::integer from jsonb_array_elements(p_items) line
$$;

-- Records that contradict each other. Only what has audit rows is judged by them; only what is ahead, or was last week.
create function app.contradictions(p_limit integer) returns table (kind text, subject text)
language sql stable set search_path = '' as $$
  select found.kind, found.subject from (
    select 'unwritten_status' as kind, b.id as subject
    from public.bookings b, lateral app.last_audit(b.id, 'booking') a
    where b.ends_at > app.now() - interval '7 days' and a.after ->> 'status' <> b.status
    union all
    select 'no_place', b.id from public.bookings b
    where b.status in ('requested', 'confirmed') and b.ends_at > app.now()
      and not exists (select from public.booking_resources br where br.booking_id = b.id and br.active)
      and exists (select from public.audit_log a where a.subject = b.id)
    union all
    select 'place_of_ended', b.id from public.bookings b
    where b.status = 'cancelled' and b.ends_at > app.now()
      and exists (select from public.booking_resources br where br.booking_id = b.id and br.active)
    union all
    select 'other_time', b.id from public.bookings b
    where b.status in ('requested', 'confirmed') and b.ends_at > app.now()
      and exists (select from public.booking_resources br
        where br.booking_id = b.id and br.active and lower(br.period) <> b.starts_at)
      and exists (select from public.audit_log a where a.subject = b.id)
    union all
    select 'workflow_ended', b.id
    from public.bookings b join public.workflows w on w.id = b.effect_id
    where b.status = 'confirmed' and b.starts_at > app.now() and w.status in ('cancelled', 'failed')
      and w.updated_at < app.now() - interval '10 minutes'
    union all
    select 'order_status', o.id::text
    from public.orders o, lateral app.last_audit(o.id::text, 'order') a
    where o.placed_at > app.now() - interval '7 days' and a.after ->> 'status' <> o.status
    union all
    select 'order_total', o.id::text from public.orders o
    where o.placed_at > app.now() - interval '7 days' and o.total <> app.lines_total(o.items)
  ) found
  order by found.subject, found.kind limit p_limit
$$;

-- The places a booking had last: those it has, else those it gave back for that very time.
create function app.places_had(p_booking text, p_period tstzrange) returns uuid[]
language sql stable set search_path = '' as $$
  select coalesce(
    (select array_agg(br.resource_id) from public.booking_resources br where br.booking_id = p_booking and br.active),
    (select array_agg(distinct br.resource_id) from public.booking_resources br
      where br.booking_id = p_booking and br.period = p_period))
$$;

-- Puts a live booking on its places again, or on others that are free. Raises exclusion_violation where there are none.
create function app.place_again(p_booking public.bookings) returns void
language plpgsql set search_path = '' as $$
declare
  v_wanted record;
  v_places uuid[];
begin
  v_wanted := app.place_wanted(p_booking.business_id, p_booking.service_id, p_booking.party_size,
    p_booking.starts_at, p_booking.ends_at);
  v_places := app.places_had(p_booking.id, v_wanted.period);
  if v_places is not null then
    begin
      perform app.occupy(p_booking, v_places, v_wanted.period);
      return;
    exception when exclusion_violation then
      null;
    end;
  end if;
  if not app.find_room(p_booking, v_wanted.kind, p_booking.party_size, v_wanted.period) then
    raise exception 'no place is left' using errcode = 'exclusion_violation';
  end if;
end $$;

-- Back to the last audit row, whole or not at all; false: it stays as it is.
create function app.mend_booking(p_id text) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_before public.bookings;
  v_goal public.bookings;
  v_after public.bookings;
begin
  select * into v_before from public.bookings b where b.id = p_id for update;
  v_goal := jsonb_populate_record(null::public.bookings, (app.last_audit(p_id, 'booking')).after);
  if v_goal.id is null then return false; end if;
  perform set_config('app.mending', p_id, true);
  begin
    update public.bookings b
    set status = v_goal.status, party_size = v_goal.party_size, starts_at = v_goal.starts_at, ends_at = v_goal.ends_at,
      expires_at = v_goal.expires_at, closed_at = v_goal.closed_at, closed_reason = v_goal.closed_reason,
      late_cancel = v_goal.late_cancel, sequence = greatest(b.sequence, v_goal.sequence), updated_at = app.now()
    where b.id = p_id
    returning * into v_after;
    if v_after.status in ('held', 'requested', 'confirmed') then perform app.place_again(v_after);
    elsif v_after.status in ('cancelled', 'waitlisted') then
      update public.booking_resources br set active = false where br.booking_id = p_id and br.active;
    end if;
    perform app.write_audit('booking.mended', v_before, v_after, null);
  exception when exclusion_violation or check_violation or invalid_parameter_value then
    perform set_config('app.mending', '', true);
    return false;
  end;
  perform set_config('app.mending', '', true);
  return true;
end $$;

-- Of an order, the last audit row whose total is that of its lines.
create function app.mend_order(p_id uuid) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_before public.orders;
  v_goal public.orders;
  v_after public.orders;
begin
  select * into v_before from public.orders o where o.id = p_id for update;
  select g.* into v_goal from public.audit_log a, lateral jsonb_populate_record(null::public.orders, a.after) g
  where a.subject = p_id::text and a.action like 'order.%' and a.after is not null
    and g.total = app.lines_total(g.items)
  order by a.id desc limit 1;
  if v_goal.id is null then return false; end if;
  update public.orders o
  set status = v_goal.status, items = v_goal.items, total = v_goal.total, closed_at = v_goal.closed_at,
    closed_reason = v_goal.closed_reason, updated_at = app.now()
  where o.id = p_id
  returning * into v_after;
  perform app.audit_order('order.mended', v_before, v_after, null);
  return true;
end $$;

-- What the owner reads. One escalation for one finding, however often it is found.
create function app.tell_contradiction(p_kind text, p_subject text, p_mended boolean, p_audit bigint) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_booking public.bookings;
  v_order public.orders;
  v_what text;
  v_id uuid;
begin
  if p_kind like 'order_%' then
    select * into v_order from public.orders o where o.id::text = p_subject;
    v_what := format('The order %s', p_subject);
  else
    select * into v_booking from public.bookings b where b.id = p_subject;
    select format('The booking of %s for %s on %s', coalesce(v_booking.customer_name, 'a customer'),
      v_booking.party_size, to_char(v_booking.starts_at at time zone p.time_zone, 'YYYY-MM-DD HH24:MI'))
    into v_what from public.businesses p where p.id = v_booking.business_id;
  end if;
  insert into public.escalations (business_id, session_id, workflow_id, booking_id, effect_id, reason, summary, created_at)
  values (coalesce(v_booking.business_id, v_order.business_id), coalesce(v_booking.session_id, v_order.session_id),
    coalesce(v_booking.effect_id, v_order.effect_id), v_booking.id,
    format('mend:%s:%s:%s', p_kind, p_subject, coalesce(p_audit, 0)), 'inconsistent_state',
    format('%s %s. %s', v_what, case p_kind
      when 'unwritten_status' then 'was changed without a record of it'
      when 'no_place' then 'had lost its place'
      when 'place_of_ended' then 'was cancelled and still held its place'
      when 'other_time' then 'held its place for another time'
      when 'workflow_ended' then 'stands, though its workflow has ended: nobody will remind or follow it up'
      when 'order_status' then 'was changed without a record of it'
      else 'had a total that was not its lines''' end,
      case when p_mended then 'It was put back to how it last stood by the records; please have a look.'
        else 'Nothing was changed, as that could have taken somebody else''s place: please decide what becomes of it.' end),
    app.now())
  on conflict (effect_id) do nothing
  returning id into v_id;
  return v_id is not null;
end $$;

-- Finds, mends and tells; what cannot be mended without harm is only told.
create function public.mend_contradictions(p_limit integer default 100) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_found record;
  v_audit bigint;
  v_mended boolean;
  v_count integer := 0;
  v_told integer := 0;
begin
  for v_found in select * from app.contradictions(p_limit) loop
    v_audit := (app.last_audit(v_found.subject,
      case when v_found.kind like 'order_%' then 'order' else 'booking' end)).id;
    -- One booking may be found twice: mended once, it is looked at again.
    continue when not exists (select from app.contradictions(1000) c
      where c.kind = v_found.kind and c.subject = v_found.subject);
    v_mended := case
      when v_found.kind = 'workflow_ended' then false
      when v_found.kind like 'order_%' then app.mend_order(v_found.subject::uuid)
      else app.mend_booking(v_found.subject) end;
    if v_mended then v_count := v_count + 1; end if;
    if app.tell_contradiction(v_found.kind, v_found.subject, v_mended, v_audit) then v_told := v_told + 1; end if;
  end loop;
  return jsonb_build_object('mended', v_count, 'told', v_told);
end $$;

revoke execute on function app.last_audit, app.contradictions, app.lines_total, app.places_had, app.place_again,
  app.mend_booking, app.mend_order, app.tell_contradiction from public;
revoke execute on function public.mend_contradictions from public, anon, authenticated;
grant execute on function public.mend_contradictions to service_role;
