-- The waitlist: who waits for a place, in order. A waiting customer has a booking of status `waitlisted`, which takes
-- no place; an offer is that booking held. Taking the offer is the ordinary request of a hold, so that offers, walk-ups
-- and second thoughts are settled by the one constraint, and nothing here knows better than it.
alter table public.waitlist rename column offered_booking_id to booking_id;
alter table public.waitlist
  alter column booking_id set not null,
  add column starts_at timestamptz not null,
  add column ends_at timestamptz not null,
  add column passed_starts timestamptz[] not null default '{}',
  add column offers integer not null default 0,
  add column updated_at timestamptz not null default now(),
  add unique (booking_id),
  add check (ends_at > starts_at);
comment on column public.waitlist.effect_id is 'The effect that joined, which is its workflow''s id';
comment on column public.waitlist.starts_at is 'The time wished for; any start from wanted_from to wanted_to will do';
comment on column public.waitlist.passed_starts is
  'Not offered (again): free as the customer joined and not taken, declined, or left to lapse';
comment on column public.waitlist.offers is 'How many offers were made; an offer''s number';
create index waitlist_in_order on public.waitlist (business_id, created_at, id) where status = 'waiting';
create index waitlist_session on public.waitlist (session_id) where status in ('waiting', 'offered');

-- Starts on the business's grid from one instant to another, and one more that may be off it, at which it is open for
-- so long. The grid runs on elapsed time from each opening, as in src/business/availability.ts.
create function app.open_starts(
  p_business_id uuid, p_length interval, p_from timestamptz, p_to timestamptz, p_also timestamptz
) returns setof timestamptz
language sql stable set search_path = '' as $$
  with house as (
    select b.time_zone, make_interval(mins => app.policy(b.id, 'slot_minutes', 30)) as step,
      app.now() + make_interval(mins => app.policy(b.id, 'min_notice_minutes', 0)) as earliest
    from public.businesses b where b.id = p_business_id
  ), days as (
    select h.*, d::date as day from house h, generate_series(
      (p_from at time zone h.time_zone)::date - 1, (p_to at time zone h.time_zone)::date, interval '1 day') d
  ), open as (
    select d.*, (i ->> 'opens')::time as opens, (i ->> 'closes')::time as closes
    from days d
    join public.hour_exceptions e on e.business_id = p_business_id and e.date = d.day
    cross join lateral jsonb_array_elements(e.intervals) i
    union all
    select d.*, o.opens, o.closes
    from days d
    join public.opening_hours o on o.business_id = p_business_id and o.weekday = extract(isodow from d.day)
    where not exists (select from public.hour_exceptions e where e.business_id = p_business_id and e.date = d.day)
  ), bounds as (
    select o.earliest, o.step, (o.day + o.opens) at time zone o.time_zone as opens_at,
      (o.day + case when o.closes <= o.opens then 1 else 0 end + o.closes) at time zone o.time_zone as closes_at
    from open o
  )
  select distinct s.at from bounds b
  cross join lateral (
    select g as at from generate_series(b.opens_at, b.closes_at - p_length, b.step) g
    union all
    select p_also where p_also between b.opens_at and b.closes_at - p_length
  ) s
  where s.at between p_from and p_to and s.at >= b.earliest
$$;

-- The starts of an entry's window at which one snapshot shows room, nearest to the wish first.
create function app.free_starts(p_entry public.waitlist) returns setof timestamptz
language sql stable set search_path = '' as $$
  select s.at
  from app.open_starts(p_entry.business_id, p_entry.ends_at - p_entry.starts_at, p_entry.wanted_from,
    p_entry.wanted_to, p_entry.starts_at) s (at)
  cross join lateral app.place_wanted(p_entry.business_id, p_entry.service_id, p_entry.party_size, s.at,
    s.at + (p_entry.ends_at - p_entry.starts_at)) w
  where exists (select from app.free_places(p_entry.business_id, w.kind, p_entry.party_size, w.period,
    p_entry.booking_id))
  order by abs(extract(epoch from s.at - p_entry.starts_at)), s.at
$$;

-- A hold that ends without a request returns its customer to the list instead of ending the booking. What they let go,
-- and what else is free with it, is not offered to them again: it is the next one's turn. It comes after
-- `bookings_status` by its name, which has let the end of the hold pass.
create function app.return_to_waitlist() returns trigger
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
  new.expires_at := null;
  new.closed_reason := null;
  new.closed_at := null;
  return new;
end $$;
create trigger bookings_waitlist_return before update of status on public.bookings
  for each row when (old.status = 'held' and new.status = 'cancelled'
    and new.closed_reason in ('hold_expired', 'released'))
  execute function app.return_to_waitlist();

-- Whoever else changes the booking of a waiting customer changes their place in the list with it.
create function app.follow_waitlisted() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.waitlist w
  set status = case new.status when 'requested' then 'accepted' when 'held' then 'offered' else 'cancelled' end,
    updated_at = app.now()
  where w.booking_id = new.id and w.status in ('waiting', 'offered');
  return null;
end $$;
create trigger bookings_waitlist_follow after update of status on public.bookings
  for each row when (old.status in ('waitlisted', 'held') and new.status in ('held', 'requested', 'cancelled')
    and new.status <> old.status)
  execute function app.follow_waitlisted();

-- Nobody came: what is left of the visit can be offered. They came after all: the place is theirs if it still can be.
create function app.free_no_show() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_wanted record;
begin
  if new.status = 'no_show' then
    update public.booking_resources br set active = false
    where br.booking_id = new.id and br.active and upper(br.period) > app.now();
  else
    v_wanted := app.place_wanted(new.business_id, new.service_id, new.party_size, new.starts_at, new.ends_at);
    perform app.find_room(new, v_wanted.kind, new.party_size, v_wanted.period);
  end if;
  return null;
end $$;
create trigger bookings_no_show after update of status on public.bookings
  for each row when (new.status <> old.status
    and (new.status = 'no_show' or (old.status = 'no_show' and new.status = 'confirmed')))
  execute function app.free_no_show();

create function app.waitlist_outcome(p_outcome text, p_entry public.waitlist default null) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('outcome', p_outcome, 'entry', case when (p_entry).id is not null then
    jsonb_build_object('id', p_entry.id, 'workflow_id', p_entry.effect_id, 'status', p_entry.status,
      'offers', p_entry.offers, 'wanted_from', p_entry.wanted_from, 'wanted_to', p_entry.wanted_to,
      'booking', (select app.booking_json(b) from public.bookings b where b.id = p_entry.booking_id)) end)
$$;

-- Ends the overdue holds of a business that nobody is working on, so that what they keep can be offered.
create function app.expire_holds_of(p_business_id uuid) returns void
language plpgsql set search_path = '' as $$
declare
  v_overdue public.bookings;
begin
  for v_overdue in
    select * from public.bookings b
    where b.business_id = p_business_id and b.status = 'held' and b.expires_at <= app.now()
    order by b.id for update skip locked
  loop
    perform app.close_booking(v_overdue, 'booking.hold_expired', 'hold_expired', null);
  end loop;
end $$;

-- Puts a customer on the list. What is free in the window now was not what they wanted: only the wished time itself is
-- offered of it. `duplicate`: this conversation waits for that already; the entry is the one it has.
create function public.join_waitlist(
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

-- An offer stands for minutes and never beyond the start; below this much there is no sense in one.
create function app.shortest_offer() returns interval
language sql immutable set search_path = '' as $$ select interval '5 minutes' $$;

-- Holds one free start of an entry's window for its customer; null: there is none, or somebody is faster.
create function app.offer(p_entry public.waitlist, p_effect_id text) returns public.waitlist
language plpgsql set search_path = '' as $$
declare
  v_start timestamptz;
  v_length interval := p_entry.ends_at - p_entry.starts_at;
  v_wanted record;
  v_before public.bookings;
  v_after public.bookings;
  v_entry public.waitlist;
begin
  for v_start in
    select s from app.free_starts(p_entry) s
    where s <> all (p_entry.passed_starts) and s >= app.now() + app.shortest_offer()
  loop
    -- Whoever is being worked on is leaving, or taking something else.
    select * into v_before from public.bookings b
    where b.id = p_entry.booking_id and b.status = 'waitlisted' for update skip locked;
    if not found then return null; end if;
    v_wanted := app.place_wanted(p_entry.business_id, p_entry.service_id, p_entry.party_size, v_start,
      v_start + v_length);
    continue when not app.find_room(v_before, v_wanted.kind, p_entry.party_size, v_wanted.period);
    update public.bookings b
    set status = 'held', starts_at = v_start, ends_at = v_start + v_length, updated_at = app.now(),
      expires_at = least(v_start,
        app.now() + make_interval(mins => app.policy(p_entry.business_id, 'waitlist_offer_minutes', 15)))
    where b.id = v_before.id
    returning * into v_after;
    update public.waitlist w set offers = w.offers + 1, updated_at = app.now() where w.id = p_entry.id
    returning * into v_entry;
    perform app.write_audit('waitlist.offered', v_before, v_after, p_effect_id);
    return v_entry;
  end loop;
  return null;
end $$;

-- Offers what is free to the first who waits for it: first come, first served, where party and window fit. One offer a
-- call, so that a call never holds two customers' places while it waits for a third's; `none`: nothing fits anybody.
create function public.offer_next(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_entry public.waitlist;
  v_offered public.waitlist;
begin
  v_result := app.begin_effect(p_effect_id, 'offer_next', p_business_id::text);
  if v_result is not null then return v_result; end if;
  -- One at a time at each place: two that look at once would pass each other's customers over.
  perform pg_advisory_xact_lock(hashtextextended('waitlist:' || p_business_id, 0));
  perform app.expire_holds_of(p_business_id);
  for v_entry in
    select * from public.waitlist w
    where w.business_id = p_business_id and w.status = 'waiting' and w.wanted_to > app.now()
    order by w.created_at, w.id
  loop
    v_offered := app.offer(v_entry, p_effect_id);
    exit when v_offered.id is not null;
  end loop;
  return app.end_effect(p_effect_id,
    app.waitlist_outcome(case when v_offered.id is null then 'none' else 'offered' end, v_offered));
end $$;

-- Locks an entry with its booking, the booking first, as all do.
create function app.lock_entry(p_booking_id text) returns public.waitlist
language plpgsql set search_path = '' as $$
declare
  v_entry public.waitlist;
  v_booking public.bookings := app.lock_booking(p_booking_id);
begin
  select * into v_entry from public.waitlist w where w.booking_id = v_booking.id for update;
  return v_entry;
end $$;

-- How an offer ended. `lapsed` and `declined` returned the customer to the list, `accepted` made it a request, `held`:
-- it stands still. p_declines ends it before its time.
create function public.settle_offer(p_effect_id text, p_booking_id text, p_declines boolean default false)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_entry public.waitlist;
  v_booking public.bookings;
  v_outcome text;
begin
  v_result := app.begin_effect(p_effect_id, 'settle_offer', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_entry := app.lock_entry(p_booking_id);
  if v_entry.id is null then return app.end_effect(p_effect_id, app.waitlist_outcome('not_found')); end if;
  select * into v_booking from public.bookings b where b.id = p_booking_id;
  v_outcome := case v_entry.status when 'waiting' then 'lapsed' when 'offered' then 'held' else v_entry.status end;
  if v_outcome = 'held' and p_declines then
    perform app.close_booking(v_booking, 'waitlist.declined', 'released', p_effect_id);
    v_outcome := 'declined';
  elsif v_outcome = 'held' and v_booking.expires_at <= app.now() then
    perform app.close_booking(v_booking, 'waitlist.lapsed', 'hold_expired', p_effect_id);
    v_outcome := 'lapsed';
  end if;
  select * into v_entry from public.waitlist w where w.id = v_entry.id;
  return app.end_effect(p_effect_id, app.waitlist_outcome(v_outcome, v_entry));
end $$;

-- Takes a customer off the list, an open offer with them: `left` at their word, `over` once their window has passed.
-- Who has taken an offer is no longer on it: `accepted`.
create function public.leave_waitlist(p_effect_id text, p_booking_id text, p_over boolean default false)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_entry public.waitlist;
  v_booking public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'leave_waitlist', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_entry := app.lock_entry(p_booking_id);
  if v_entry.id is null then return app.end_effect(p_effect_id, app.waitlist_outcome('not_found')); end if;
  if v_entry.status in ('waiting', 'offered') then
    update public.waitlist w
    set status = case when p_over then 'expired' else 'cancelled' end, updated_at = app.now()
    where w.id = v_entry.id;
    select * into v_booking from public.bookings b where b.id = p_booking_id;
    perform app.close_booking(v_booking, case when p_over then 'waitlist.over' else 'waitlist.left' end, 'released',
      p_effect_id);
    select * into v_entry from public.waitlist w where w.id = v_entry.id;
  end if;
  return app.end_effect(p_effect_id, app.waitlist_outcome(
    case v_entry.status when 'expired' then 'over' when 'cancelled' then 'left' else v_entry.status end, v_entry));
end $$;

-- Where somebody waits whose time is still to come: what the sweep looks at.
create function public.waitlisted_businesses() returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(distinct w.business_id), '[]') from public.waitlist w
  where w.status in ('waiting', 'offered') and w.wanted_to > app.now()
$$;

-- Who waits on some days of a business, in order, as its members see it; null for everybody else.
create function public.dashboard_waitlist(p_business_id uuid, p_from date default null, p_until date default null)
returns jsonb
language sql stable set search_path = '' as $$
  select (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'booking', w.booking_id,
      'customer', w.customer ->> 'name', 'phone', w.customer ->> 'phone', 'email', w.customer ->> 'email',
      'partySize', w.party_size, 'service', s.name, 'status', w.status, 'wantedFrom', w.wanted_from,
      'wantedTo', w.wanted_to, 'startsAt', w.starts_at, 'offers', w.offers,
      'offeredAt', case when w.status = 'offered' then b.starts_at end,
      'offerExpiresAt', case when w.status = 'offered' then b.expires_at end, 'createdAt', w.created_at)
      order by w.created_at, w.id), '[]')
    from public.waitlist w
    join public.services s on s.id = w.service_id
    join public.bookings b on b.id = w.booking_id
    where w.business_id = d.business_id and w.status in ('waiting', 'offered')
      and w.wanted_from < d.ends_at and w.wanted_to >= d.starts_at)
  from app.days_asked(p_business_id, p_from, p_until) d
$$;

revoke execute on function app.return_to_waitlist, app.follow_waitlisted, app.free_no_show, app.open_starts, app.free_starts, app.waitlist_outcome,
  app.expire_holds_of, app.shortest_offer, app.offer, app.lock_entry from public;
revoke execute on function public.join_waitlist, public.offer_next, public.settle_offer, public.leave_waitlist,
  public.waitlisted_businesses, public.dashboard_waitlist from public, anon, authenticated;
grant execute on function public.join_waitlist, public.offer_next, public.settle_offer, public.leave_waitlist,
  public.waitlisted_businesses to service_role;
grant execute on function public.dashboard_waitlist to authenticated, service_role;
