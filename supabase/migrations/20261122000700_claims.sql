-- Holding a place and turning the hold into a request. The exclusion constraint decides, nothing before it.

-- Sets of places that seat a party and that one snapshot shows free: single ones first, smallest first.
create function app.free_places(
  p_business_id uuid, p_kind text, p_party_size integer, p_period tstzrange, p_booking_id text
) returns table (resource_ids uuid[])
language sql stable set search_path = '' as $$
  with places as (
    select array[r.id] as ids, r.capacity, 1 as parts
    from public.resources r
    where r.business_id = p_business_id and r.kind = p_kind and r.is_active
      and p_party_size between r.min_party and r.capacity
    union all
    select array_agg(r.id order by r.id), c.capacity, count(*)::integer
    from public.resource_combinations c
    join public.resource_combination_members m on m.combination_id = c.id
    join public.resources r on r.id = m.resource_id
    where c.business_id = p_business_id and p_party_size between c.min_party and c.capacity
    group by c.id
    having bool_and(r.kind = p_kind and r.is_active)
  ), taken as (
    select array_agg(br.resource_id) filter (where br.booking_id <> p_booking_id) as others,
      array_agg(br.resource_id) filter (where br.booking_id = p_booking_id) as own
    from public.booking_resources br
    where br.business_id = p_business_id and br.active and br.period && p_period
      and lower(br.period) between lower(p_period) - interval '2 days' and upper(p_period)
  )
  select p.ids from places p, taken t
  where not p.ids && coalesce(t.others, '{}')
  order by p.parts > 1, p.capacity, p.parts, p.ids <@ coalesce(t.own, '{}') desc, p.ids
$$;

-- Puts a booking on one set of places, and off all others. Raises exclusion_violation if one is taken.
-- New places are won before old ones are left, so two bookings that swap never wait for each other.
create function app.occupy(p_booking public.bookings, p_resource_ids uuid[], p_period tstzrange) returns void
language plpgsql set search_path = '' as $$
declare
  v_resource uuid;
begin
  foreach v_resource in array p_resource_ids loop
    update public.booking_resources br set period = p_period
    where br.booking_id = p_booking.id and br.resource_id = v_resource and br.active;
    continue when found;
    -- `on conflict` waits for an unfinished rival without the deadlock that two plain inserts can make.
    insert into public.booking_resources (booking_id, business_id, resource_id, period)
    values (p_booking.id, p_booking.business_id, v_resource, p_period)
    on conflict do nothing;
    if not found then
      raise exception 'resource % is taken', v_resource using errcode = 'exclusion_violation';
    end if;
  end loop;
  update public.booking_resources br set active = false
  where br.booking_id = p_booking.id and br.active and br.resource_id <> all (p_resource_ids);
end $$;

-- Finds room for a booking, trying every set of places that looks free.
-- False only after one snapshot showed none: while others merely change places, it looks again.
create function app.find_room(p_booking public.bookings, p_kind text, p_party_size integer, p_period tstzrange)
returns boolean
language plpgsql set search_path = '' as $$
declare
  v_resource_ids uuid[];
  v_looks_free boolean;
begin
  for v_look in 1..100 loop
    v_looks_free := false;
    for v_resource_ids in
      select f.resource_ids
      from app.free_places(p_booking.business_id, p_kind, p_party_size, p_period, p_booking.id) f
    loop
      v_looks_free := true;
      begin
        perform app.occupy(p_booking, v_resource_ids, p_period);
        return true;
      exception when exclusion_violation then
        null;
      end;
    end loop;
    if not v_looks_free then return false; end if;
  end loop;
  raise exception 'places keep changing hands' using errcode = 'serialization_failure';
end $$;

-- Locks the booking and every overdue hold in its way, in id order, and ends those holds.
create function app.clear_way(p_booking_id text, p_business_id uuid, p_period tstzrange) returns public.bookings
language plpgsql set search_path = '' as $$
declare
  v_ids text[];
  v_overdue public.bookings;
  v_booking public.bookings;
begin
  select array_agg(locked.id) into v_ids from (
    select b.id from public.bookings b
    where b.id = p_booking_id
      or (b.business_id = p_business_id and b.status = 'held' and b.expires_at <= app.now()
        and exists (select from public.booking_resources br
          where br.booking_id = b.id and br.active and br.period && p_period))
    order by b.id
    for update of b
  ) locked;
  for v_overdue in
    select * from public.bookings b
    where b.id = any (v_ids) and b.id <> p_booking_id and b.status = 'held' and b.expires_at <= app.now()
  loop
    perform app.close_booking(v_overdue, 'booking.hold_expired', 'hold_expired', null);
  end loop;
  select * into v_booking from public.bookings b where b.id = p_booking_id;
  return v_booking;
end $$;

-- The service's kind of place and the time it stays taken, buffer included.
create function app.place_wanted(
  p_business_id uuid, p_service_id uuid, p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz,
  out kind text, out period tstzrange
)
language plpgsql stable set search_path = '' as $$
declare
  v_buffer interval;
begin
  select s.resource_kind, make_interval(mins => s.buffer_minutes) into kind, v_buffer
  from public.services s where s.id = p_service_id and s.business_id = p_business_id;
  if kind is null or p_party_size < 1 or p_ends_at <= p_starts_at
    or p_ends_at - p_starts_at > interval '1 day' then
    raise exception 'no such service, party or time' using errcode = 'invalid_parameter_value';
  end if;
  period := tstzrange(p_starts_at, p_ends_at + v_buffer);
end $$;

-- A stable key for a person within a business: by phone, else by e-mail; null without either.
create function app.remember_customer(p_booking public.bookings) returns uuid
language plpgsql set search_path = '' as $$
declare
  v_phone text := nullif(p_booking.customer_phone, '');
  v_email text := nullif(p_booking.customer_email, '');
  v_id uuid;
begin
  if v_phone is null and v_email is null then return null; end if;
  insert into public.customers (business_id, name, phone, email)
  values (p_booking.business_id, p_booking.customer_name, v_phone, v_email)
  on conflict do nothing
  returning id into v_id;
  if v_id is null then
    select c.id into v_id from public.customers c
    where c.business_id = p_booking.business_id
      and (c.phone = v_phone or lower(c.email) = lower(v_email))
    order by c.phone is not distinct from v_phone desc, c.id
    limit 1;
  end if;
  return v_id;
end $$;

-- Whether a booking never was more than a hold, and so may be held (again).
create function app.is_claimable(p_booking public.bookings) returns boolean
language sql immutable set search_path = '' as $$
  select p_booking.status in ('held', 'waitlisted')
    or (p_booking.status = 'cancelled' and p_booking.closed_reason in ('hold_expired', 'released'))
$$;

create type app.claim as (
  effect_id text, booking_id text, business_id uuid, service_id uuid, session_id text, party_size integer,
  starts_at timestamptz, ends_at timestamptz, customer jsonb
);

-- The booking row a claim works on; true if the claim just made it.
create function app.ensure_booking(p_claim app.claim, p_hold interval) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_known public.bookings;
begin
  insert into public.bookings (id, business_id, service_id, session_id, status, party_size, starts_at, ends_at,
    expires_at, request_id, created_at, updated_at)
  values (p_claim.booking_id, p_claim.business_id, p_claim.service_id, p_claim.session_id, 'held',
    p_claim.party_size, p_claim.starts_at, p_claim.ends_at, app.now() + p_hold, app.request_id(), app.now(),
    app.now())
  on conflict (id) do nothing;
  if found then return true; end if;
  select * into strict v_known from public.bookings b where b.id = p_claim.booking_id;
  if v_known.business_id <> p_claim.business_id or not app.may_touch(v_known.business_id, v_known.session_id)
  then
    raise exception 'booking % is not this session''s', v_known.id using errcode = 'insufficient_privilege';
  end if;
  return false;
end $$;

-- Places the booking and holds it, or changes nothing: held, taken or too_late.
create function app.hold(p_claim app.claim, p_hold interval, p_is_new boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_wanted record;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_wanted := app.place_wanted(p_claim.business_id, p_claim.service_id, p_claim.party_size, p_claim.starts_at,
    p_claim.ends_at);
  v_before := app.clear_way(p_claim.booking_id, p_claim.business_id, v_wanted.period);
  if not app.is_claimable(v_before) or p_claim.starts_at <= app.now() then
    return app.outcome('too_late', v_before);
  end if;
  if not app.find_room(v_before, v_wanted.kind, p_claim.party_size, v_wanted.period) then
    return app.outcome('taken', v_before);
  end if;
  update public.bookings b
  set status = 'held', service_id = p_claim.service_id, party_size = p_claim.party_size,
    starts_at = p_claim.starts_at, ends_at = p_claim.ends_at, expires_at = app.now() + p_hold,
    closed_reason = null, closed_at = null,
    customer_name = coalesce(p_claim.customer ->> 'name', b.customer_name),
    customer_phone = coalesce(p_claim.customer ->> 'phone', b.customer_phone),
    customer_email = coalesce(p_claim.customer ->> 'email', b.customer_email), updated_at = app.now()
  where b.id = p_claim.booking_id
  returning * into v_after;
  if p_is_new then v_before := null; end if;
  perform app.write_audit('booking.held', v_before, v_after, p_claim.effect_id);
  return app.outcome('held', v_after);
end $$;

-- Holds a place for a few minutes, or re-aims the hold that the booking already has.
create function public.claim_slot(
  p_effect_id text, p_booking_id text, p_business_id uuid, p_service_id uuid, p_session_id text,
  p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz, p_customer jsonb default '{}'
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_claim app.claim := (p_effect_id, p_booking_id, p_business_id, p_service_id, p_session_id, p_party_size,
    p_starts_at, p_ends_at, p_customer);
  v_hold interval := make_interval(mins => app.policy(p_business_id, 'hold_minutes', 5));
  v_is_new boolean;
  v_result jsonb;
begin
  if not app.may_touch(p_business_id, p_session_id) then
    raise exception 'the token is not for this session' using errcode = 'insufficient_privilege';
  end if;
  v_result := app.begin_effect(p_effect_id, 'claim_slot', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_is_new := app.ensure_booking(v_claim, v_hold);
  v_result := app.hold(v_claim, v_hold, v_is_new);
  if v_is_new and v_result ->> 'outcome' <> 'held' then
    delete from public.bookings b where b.id = p_booking_id;
    v_result := app.outcome(v_result ->> 'outcome');
  end if;
  return app.end_effect(p_effect_id, v_result);
end $$;

-- Locks a booking that the caller may touch, together with the overdue holds in its way.
create function app.lock_with_way(p_booking_id text) returns public.bookings
language plpgsql set search_path = '' as $$
declare
  v_booking public.bookings;
  v_wanted record;
begin
  select * into v_booking from public.bookings b where b.id = p_booking_id;
  if v_booking.id is null or not app.may_touch(v_booking.business_id, v_booking.session_id) then
    return null;
  end if;
  v_wanted := app.place_wanted(v_booking.business_id, v_booking.service_id, v_booking.party_size,
    v_booking.starts_at, v_booking.ends_at);
  return app.clear_way(v_booking.id, v_booking.business_id, v_wanted.period);
end $$;

-- Whether the places of a hold are still its own; an overdue hold that somebody displaced is placed anew.
create function app.still_has_room(p_booking public.bookings) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_wanted record;
begin
  if p_booking.status = 'held' then return true; end if;
  if p_booking.starts_at <= app.now() then return false; end if;
  v_wanted := app.place_wanted(p_booking.business_id, p_booking.service_id, p_booking.party_size,
    p_booking.starts_at, p_booking.ends_at);
  return app.find_room(p_booking, v_wanted.kind, p_booking.party_size, v_wanted.period);
end $$;

-- The customer's yes: the hold becomes a request that does not expire. Its effect id is the workflow's id.
create function public.request_booking(p_effect_id text, p_booking_id text, p_customer jsonb default '{}')
returns jsonb
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
  if not app.is_claimable(v_before) then
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

-- Lets a hold go that never became a request.
create function public.release_hold(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'release_hold', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_booking := app.lock_booking(p_booking_id);
  if v_booking.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if not app.is_claimable(v_booking) then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_booking));
  end if;
  if v_booking.status <> 'cancelled' then
    v_booking := app.close_booking(v_booking, 'booking.released', 'released', p_effect_id);
  end if;
  return app.end_effect(p_effect_id, app.outcome('released', v_booking));
end $$;

-- Ends every overdue hold that nobody is working on. Claims do this by themselves; this tidies the rest.
create function public.expire_holds() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_overdue public.bookings;
  v_count integer := 0;
begin
  for v_overdue in
    select * from public.bookings b where b.status = 'held' and b.expires_at <= app.now()
    order by b.id for update skip locked
  loop
    perform app.close_booking(v_overdue, 'booking.hold_expired', 'hold_expired', null);
    v_count := v_count + 1;
  end loop;
  return jsonb_build_object('expired', v_count);
end $$;

revoke execute on all functions in schema app from public;
revoke execute on function public.claim_slot, public.request_booking, public.release_hold, public.expire_holds
  from public, anon, authenticated;
grant execute on function public.claim_slot, public.request_booking, public.release_hold
  to authenticated, service_role;
grant execute on function public.expire_holds to service_role;
