-- The line looks at people as a visit does: a place is offered where somebody is there to do it, the person who was asked
-- for if one was. Who is waited for, and for what, stands on the waiting booking.

-- Whether somebody could do a visit in a period, as one snapshot shows it; who does it is settled by `find_person`.
create function app.has_person(p_booking public.bookings, p_period tstzrange) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  v_services uuid[] := p_booking.service_id || p_booking.also;
  v_named boolean := p_booking.staff_named and p_booking.staff_id is not null;
  v_kept boolean := app.keeps_shifts(p_booking.business_id, lower(p_period));
  v_buffer interval;
begin
  if not exists (select from app.people_for(p_booking.business_id, v_services)) then return not v_named; end if;
  if not v_kept and not v_named then return true; end if;
  select make_interval(mins => s.buffer_minutes) into v_buffer
  from public.services s where s.id = p_booking.service_id;
  return exists (select from app.people_for(p_booking.business_id, v_services) p
    where (not v_named or p.id = p_booking.staff_id)
      and (not v_kept or app.is_on_shift(p.id, tstzrange(lower(p_period), upper(p_period) - v_buffer)))
      and not exists (select from public.bookings b
        where b.staff_id = p.id and b.staff_period && p_period and b.id <> p_booking.id
          and (b.status <> 'held' or b.expires_at > app.now())
          and (b.staff_named or not exists (select from app.substitutes(b)))));
end $$;

-- As before, and somebody is there to do it.
create or replace function app.free_starts(p_entry public.waitlist) returns setof timestamptz
language sql stable set search_path = '' as $$
  select s.at
  from app.open_starts(p_entry.business_id, p_entry.ends_at - p_entry.starts_at, p_entry.wanted_from,
    p_entry.wanted_to, p_entry.starts_at) s (at)
  cross join lateral app.place_wanted(p_entry.business_id, p_entry.service_id, p_entry.party_size, s.at,
    s.at + (p_entry.ends_at - p_entry.starts_at)) w
  where exists (select from app.free_places(p_entry.business_id, w.kind, p_entry.party_size, w.period,
      p_entry.booking_id))
    and (select app.has_person(b, w.period) from public.bookings b where b.id = p_entry.booking_id)
  order by abs(extract(epoch from s.at - p_entry.starts_at)), s.at
$$;

-- How often one customer is looked at where what looked free was not to be had, before it is the next one's turn.
create function app.most_looks() returns integer
language sql immutable set search_path = '' as $$ select 10 $$;

-- As before; whom nothing can be given after many looks holds nobody up who waits behind.
create or replace function app.offer_in_order(p_business_id uuid, p_effect_id text) returns public.waitlist
language plpgsql set search_path = '' as $$
declare
  v_passed uuid[] := '{}';
  v_looks integer := 0;
  v_last uuid;
  v_entry public.waitlist;
  v_booking public.bookings;
  v_offered public.waitlist;
begin
  loop
    v_entry := app.first_in_line(p_business_id, v_passed);
    if v_entry.id is null then return null; end if;
    -- Whoever is being worked on is leaving, or taking something else. Whoever is only pointed at (a record of their
    -- workflow, a message to them) is not.
    select * into v_booking from public.bookings b
    where b.id = v_entry.booking_id and b.status = 'waitlisted' for no key update skip locked;
    if not found then
      v_passed := v_passed || v_entry.id;
      continue;
    end if;
    v_offered := app.offer(v_entry, v_booking, p_effect_id);
    if v_offered.id is not null then return v_offered; end if;
    v_looks := case when v_entry.id = v_last then v_looks + 1 else 1 end;
    v_last := v_entry.id;
    if v_looks >= app.most_looks() then v_passed := v_passed || v_entry.id; end if;
  end loop;
end $$;

-- As before; whoever had been found for the offer, and was not asked for, has nothing more to do with who waits.
create or replace function app.return_to_waitlist() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_entry public.waitlist;
begin
  update public.waitlist w
  set status = 'waiting', updated_at = app.now(),
    passed_starts = array(select unnest(w.passed_starts)
      union select old.starts_at union select s from app.free_starts(w) s)
  where w.booking_id = new.id and w.status = 'offered'
  returning * into v_entry;
  if v_entry.id is null then return new; end if;
  new.status := 'waitlisted';
  new.starts_at := v_entry.starts_at;
  new.ends_at := v_entry.ends_at;
  new.party_size := v_entry.party_size;
  new.staff_id := case when new.staff_named then new.staff_id end;
  new.expires_at := null;
  new.closed_reason := null;
  new.closed_at := null;
  return new;
end $$;

-- As before; several services are waited for as one visit, and a person if one is asked for. Another person's time is
-- another wish.
drop function public.join_waitlist(text, text, uuid, uuid, text, integer, timestamptz, timestamptz, timestamptz,
  timestamptz, jsonb);
create function public.join_waitlist(
  p_effect_id text, p_booking_id text, p_business_id uuid, p_service_id uuid, p_session_id text,
  p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz, p_wanted_from timestamptz,
  p_wanted_to timestamptz, p_customer jsonb default '{}', p_also uuid[] default '{}', p_staff_id uuid default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_services uuid[] := array[p_service_id];
  v_result jsonb;
  v_entry public.waitlist;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'join_waitlist', p_booking_id);
  if v_result is not null then return v_result; end if;
  if cardinality(p_also) > 0 then
    v_services := app.in_one_visit(p_business_id, p_service_id, p_also);
  end if;
  -- Raises for what is no service, party or time.
  perform app.place_wanted(p_business_id, v_services[1], p_party_size, p_starts_at, p_ends_at);
  if p_wanted_to <= p_wanted_from or p_wanted_to - p_wanted_from > interval '2 days' then
    raise exception 'a window of at most two days' using errcode = 'invalid_parameter_value';
  end if;
  if p_staff_id is not null
    and not exists (select from app.people_for(p_business_id, v_services) p where p.id = p_staff_id) then
    raise exception 'a person who does not do that' using errcode = 'invalid_parameter_value';
  end if;
  if p_wanted_to <= app.now() then return app.end_effect(p_effect_id, app.waitlist_outcome('too_late')); end if;
  perform pg_advisory_xact_lock(hashtextextended('waits:' || p_session_id, 0));
  select w.* into v_entry from public.waitlist w
  join public.bookings b on b.id = w.booking_id
  where w.session_id = p_session_id and w.business_id = p_business_id and w.status in ('waiting', 'offered')
    and b.service_id || b.also @> v_services and b.service_id || b.also <@ v_services
    and case when b.staff_named then b.staff_id end is not distinct from p_staff_id
    and tstzrange(w.wanted_from, w.wanted_to, '[]') && tstzrange(p_wanted_from, p_wanted_to, '[]')
  order by w.created_at limit 1;
  if found then return app.end_effect(p_effect_id, app.waitlist_outcome('duplicate', v_entry)); end if;

  insert into public.bookings (id, business_id, service_id, also, staff_id, staff_named, session_id, status, party_size,
    starts_at, ends_at, customer_name, customer_phone, customer_email, request_id, created_at, updated_at)
  values (p_booking_id, p_business_id, v_services[1], v_services[2:], p_staff_id, p_staff_id is not null, p_session_id,
    'waitlisted', p_party_size, p_starts_at, p_ends_at, p_customer ->> 'name', p_customer ->> 'phone',
    p_customer ->> 'email', app.request_id(), app.now(), app.now())
  returning * into v_booking;
  insert into public.waitlist (business_id, service_id, session_id, effect_id, party_size, wanted_from, wanted_to,
    starts_at, ends_at, customer, booking_id, created_at, updated_at)
  values (p_business_id, v_services[1], p_session_id, p_effect_id, p_party_size, p_wanted_from, p_wanted_to,
    p_starts_at, p_ends_at, p_customer, p_booking_id, app.now(), app.now())
  returning * into v_entry;
  update public.waitlist w
  set passed_starts = array(select s from app.free_starts(v_entry) s where s <> v_entry.starts_at)
  where w.id = v_entry.id
  returning * into v_entry;
  perform app.write_audit('waitlist.joined', null, v_booking, p_effect_id);
  return app.end_effect(p_effect_id, app.waitlist_outcome('waitlisted', v_entry));
end $$;

-- The team reads the whole visit that is waited for, and whose it would be.
do $$
begin
  execute replace(pg_get_functiondef('public.dashboard_waitlist(uuid, date, date)'::regprocedure),
    '''service'', s.name', '''service'', app.visit_told(b)');
end $$;

revoke execute on function app.has_person, app.most_looks from public;
revoke execute on function public.join_waitlist from public, anon, authenticated;
grant execute on function public.join_waitlist to service_role;
