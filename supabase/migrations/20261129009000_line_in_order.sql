-- The line is kept in order whatever happens beside it, and one conversation joins it once.

-- The first who waits at a place and whom something there fits, as one snapshot shows it. Looked at one after the other,
-- whatever came free between two looks would go to the later one.
create function app.first_in_line(p_business_id uuid, p_passed uuid[]) returns public.waitlist
language sql stable set search_path = '' as $$
  select w.* from (
    select * from public.waitlist w
    where w.business_id = p_business_id and w.status = 'waiting' and w.wanted_to > app.now()
      and w.id <> all (p_passed)
    -- In order before it is looked at: nobody is looked at behind the first whom something fits.
    order by w.created_at, w.id offset 0
  ) w
  where exists (select from app.free_starts(w) s
    where s <> all (w.passed_starts) and s >= app.now() + app.shortest_offer())
  order by w.created_at, w.id
  limit 1
$$;

drop function app.offer(public.waitlist, text);

-- Holds one free start of an entry's window for its customer; null: others were faster everywhere.
create function app.offer(p_entry public.waitlist, p_booking public.bookings, p_effect_id text)
returns public.waitlist
language plpgsql set search_path = '' as $$
declare
  v_start timestamptz;
  v_length interval := p_entry.ends_at - p_entry.starts_at;
  v_wanted record;
  v_after public.bookings;
  v_entry public.waitlist;
begin
  for v_start in
    select s from app.free_starts(p_entry) s
    where s <> all (p_entry.passed_starts) and s >= app.now() + app.shortest_offer()
  loop
    v_wanted := app.place_wanted(p_entry.business_id, p_entry.service_id, p_entry.party_size, v_start,
      v_start + v_length);
    continue when not app.find_room(p_booking, v_wanted.kind, p_entry.party_size, v_wanted.period);
    update public.bookings b
    set status = 'held', starts_at = v_start, ends_at = v_start + v_length, updated_at = app.now(),
      expires_at = least(v_start,
        app.now() + make_interval(mins => app.policy(p_entry.business_id, 'waitlist_offer_minutes', 15)))
    where b.id = p_booking.id
    returning * into v_after;
    update public.waitlist w set offers = w.offers + 1, updated_at = app.now() where w.id = p_entry.id
    returning * into v_entry;
    perform app.write_audit('waitlist.offered', p_booking, v_after, p_effect_id);
    return v_entry;
  end loop;
  return null;
end $$;

-- Offers one place to the first in line whom one fits; where others are faster it looks again, from the first one on.
create function app.offer_in_order(p_business_id uuid, p_effect_id text) returns public.waitlist
language plpgsql set search_path = '' as $$
declare
  v_passed uuid[] := '{}';
  v_entry public.waitlist;
  v_booking public.bookings;
  v_offered public.waitlist;
begin
  for v_look in 1..100 loop
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
  end loop;
  raise exception 'places keep changing hands' using errcode = 'serialization_failure';
end $$;

-- As before, in order.
create or replace function public.offer_next(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_offered public.waitlist;
begin
  v_result := app.begin_effect(p_effect_id, 'offer_next', p_business_id::text);
  if v_result is not null then return v_result; end if;
  -- One at a time at each place: two that look at once would pass each other's customers over.
  perform pg_advisory_xact_lock(hashtextextended('waitlist:' || p_business_id, 0));
  perform app.expire_holds_of(p_business_id);
  v_offered := app.offer_in_order(p_business_id, p_effect_id);
  return app.end_effect(p_effect_id,
    app.waitlist_outcome(case when v_offered.id is null then 'none' else 'offered' end, v_offered));
end $$;

-- As before, and two that join at once for one conversation are one after the other.
create or replace function public.join_waitlist(
  p_effect_id text, p_booking_id text, p_business_id uuid, p_service_id uuid, p_session_id text,
  p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz, p_wanted_from timestamptz,
  p_wanted_to timestamptz, p_customer jsonb default '{}'
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_entry public.waitlist;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'join_waitlist', p_booking_id);
  if v_result is not null then return v_result; end if;
  -- Raises for what is no service, party or time.
  perform app.place_wanted(p_business_id, p_service_id, p_party_size, p_starts_at, p_ends_at);
  if p_wanted_to <= p_wanted_from or p_wanted_to - p_wanted_from > interval '2 days' then
    raise exception 'a window of at most two days' using errcode = 'invalid_parameter_value';
  end if;
  if p_wanted_to <= app.now() then return app.end_effect(p_effect_id, app.waitlist_outcome('too_late')); end if;
  perform pg_advisory_xact_lock(hashtextextended('waits:' || p_session_id, 0));
  select * into v_entry from public.waitlist w
  where w.session_id = p_session_id and w.business_id = p_business_id and w.service_id = p_service_id
    and w.status in ('waiting', 'offered')
    and tstzrange(w.wanted_from, w.wanted_to, '[]') && tstzrange(p_wanted_from, p_wanted_to, '[]')
  order by w.created_at limit 1;
  if found then return app.end_effect(p_effect_id, app.waitlist_outcome('duplicate', v_entry)); end if;

  insert into public.bookings (id, business_id, service_id, session_id, status, party_size, starts_at, ends_at,
    customer_name, customer_phone, customer_email, request_id, created_at, updated_at)
  values (p_booking_id, p_business_id, p_service_id, p_session_id, 'waitlisted', p_party_size, p_starts_at,
    p_ends_at, p_customer ->> 'name', p_customer ->> 'phone', p_customer ->> 'email', app.request_id(), app.now(),
    app.now())
  returning * into v_booking;
  insert into public.waitlist (business_id, service_id, session_id, effect_id, party_size, wanted_from, wanted_to,
    starts_at, ends_at, customer, booking_id, created_at, updated_at)
  values (p_business_id, p_service_id, p_session_id, p_effect_id, p_party_size, p_wanted_from, p_wanted_to,
    p_starts_at, p_ends_at, p_customer, p_booking_id, app.now(), app.now())
  returning * into v_entry;
  update public.waitlist w
  set passed_starts = array(select s from app.free_starts(v_entry) s where s <> v_entry.starts_at)
  where w.id = v_entry.id
  returning * into v_entry;
  perform app.write_audit('waitlist.joined', null, v_booking, p_effect_id);
  return app.end_effect(p_effect_id, app.waitlist_outcome('waitlisted', v_entry));
end $$;

revoke execute on function app.first_in_line, app.offer, app.offer_in_order from public;
