-- Pacing: the most guests, and the most parties, that may arrive within one interval, so that door and kitchen are not
-- swamped while tables are free. An interval is a part of the hour on the business's own clock (a quarter where none is
-- set). A party larger than the most guests finds no interval: it is left to the team, as one above `max_party_size` is.

-- The limits of a business; no row where it has none.
create function app.pace_of(p_business_id uuid) returns table (minutes integer, covers integer, arrivals integer)
language sql stable set search_path = '' as $$
  select greatest(1, coalesce((b.policies ->> 'pacing_minutes')::integer, 15)),
    (b.policies ->> 'max_covers_per_slot')::integer, (b.policies ->> 'max_arrivals_per_slot')::integer
  from public.businesses b
  where b.id = p_business_id
    and (b.policies ->> 'max_covers_per_slot' is not null or b.policies ->> 'max_arrivals_per_slot' is not null)
$$;

-- The interval that a start falls in; as in src/business/pacing.ts.
create function app.pace_interval(p_business_id uuid, p_minutes integer, p_at timestamptz) returns tstzrange
language sql stable set search_path = '' as $$
  select tstzrange(f.at, f.at + make_interval(mins => p_minutes))
  from public.businesses b
  cross join lateral (select date_trunc('minute', p_at) - make_interval(
    mins => extract(minute from p_at at time zone b.time_zone)::integer % p_minutes) as at) f
  where b.id = p_business_id
$$;

-- Whether a booking is still to be expected. By the clock of this moment: who has waited for the lock must not see a hold
-- that another has counted out meanwhile.
create function app.is_coming(p_booking public.bookings) returns boolean
language sql stable set search_path = '' as $$
  select p_booking.status in ('requested', 'confirmed')
    or (p_booking.status = 'held' and p_booking.expires_at > app.now() + (clock_timestamp() - now()))
$$;

-- Who arrives within a span of time. A test is nobody; what is out of service is no booking.
create function app.arriving(p_business_id uuid, p_span tstzrange, p_except text) returns setof public.bookings
language sql stable set search_path = '' as $$
  select b.* from public.bookings b
  where b.business_id = p_business_id and b.starts_at >= lower(p_span) and b.starts_at < upper(p_span)
    and b.id is distinct from p_except and not b.is_test and app.is_coming(b)
$$;

-- Whether one more may arrive at a start, as one snapshot shows it. Whoever is expected within that interval already
-- may stay in it with no more people, also where the limit was set later.
create function app.keeps_pace(p_booking public.bookings, p_party_size integer, p_starts_at timestamptz) returns boolean
language sql stable set search_path = '' as $$
  select not exists (
    select from app.pace_of(p_booking.business_id) p
    cross join lateral app.pace_interval(p_booking.business_id, p.minutes, p_starts_at) i (span)
    cross join lateral (select count(*) as arrivals, coalesce(sum(a.party_size), 0) as covers
      from app.arriving(p_booking.business_id, i.span, p_booking.id) a) others
    where (others.covers + p_party_size > p.covers or others.arrivals + 1 > p.arrivals)
      and not (p_booking.starts_at <@ i.span and p_party_size <= p_booking.party_size and app.is_coming(p_booking)
        and exists (select from public.booking_resources br where br.booking_id = p_booking.id and br.active)))
$$;

-- The same to hold until the end of the transaction: one at a time at each place that has a limit, as two tables are no
-- constraint to each other.
create function app.hold_pace(p_booking public.bookings, p_party_size integer, p_starts_at timestamptz) returns boolean
language plpgsql set search_path = '' as $$
begin
  if not exists (select from app.pace_of(p_booking.business_id)) then return true; end if;
  perform pg_advisory_xact_lock(hashtextextended('pace:' || p_booking.business_id, 0));
  return app.keeps_pace(p_booking, p_party_size, p_starts_at);
end $$;

-- Room for whoever is new to a time. What only goes back to where it was (a record put right, a customer who came after
-- all) asks `find_room`, and is never refused for the pace.
create function app.find_paced_room(
  p_booking public.bookings, p_kind text, p_party_size integer, p_period tstzrange
) returns boolean
language plpgsql set search_path = '' as $$
begin
  if not app.hold_pace(p_booking, p_party_size, lower(p_period)) then return false; end if;
  return app.find_room(p_booking, p_kind, p_party_size, p_period);
end $$;

-- A claim, a move and an offer of the waitlist look for it.
do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array[
    'app.hold(app.claim, interval, boolean)', 'app.offer(public.waitlist, public.bookings, text)',
    'public.move_booking(text, text, integer, timestamptz, timestamptz, uuid, boolean, uuid[])']::regprocedure[]
  loop
    if pg_get_functiondef(v_function) not like '%app.find_room(%' then
      raise exception '% is another by now', v_function;
    end if;
    execute replace(pg_get_functiondef(v_function), 'app.find_room(', 'app.find_paced_room(');
  end loop;
end $$;

-- As before; a hold that ran out has its place only while others have not filled its time.
create or replace function app.still_has_room(p_booking public.bookings) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_wanted record;
begin
  if p_booking.status = 'held' then
    return app.hold_pace(p_booking, p_booking.party_size, p_booking.starts_at);
  end if;
  if p_booking.starts_at <= app.now() then return false; end if;
  v_wanted := app.place_wanted(p_booking.business_id, p_booking.service_id, p_booking.party_size,
    p_booking.starts_at, p_booking.ends_at);
  return app.find_paced_room(p_booking, v_wanted.kind, p_booking.party_size, v_wanted.period);
end $$;

-- As before, and within the pace.
create or replace function app.free_starts(p_entry public.waitlist) returns setof timestamptz
language sql stable set search_path = '' as $$
  select s.at
  from app.open_starts(p_entry.business_id, p_entry.ends_at - p_entry.starts_at, p_entry.wanted_from,
    p_entry.wanted_to, p_entry.starts_at) s (at)
  cross join lateral app.place_wanted(p_entry.business_id, p_entry.service_id, p_entry.party_size, s.at,
    s.at + (p_entry.ends_at - p_entry.starts_at)) w
  where exists (select from app.free_places(p_entry.business_id, w.kind, p_entry.party_size, w.period,
      p_entry.booking_id))
    and (select app.has_person(b, w.period) and app.keeps_pace(b, p_entry.party_size, s.at)
      from public.bookings b where b.id = p_entry.booking_id)
  order by abs(extract(epoch from s.at - p_entry.starts_at)), s.at
$$;

-- The limits with how many arrive when, and where the booking that is to be changed stands; null where there is no limit.
-- Sums alone: nobody is named by them.
create function app.pace_times(p_business_id uuid, p_from timestamptz, p_to timestamptz, p_except text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('minutes', p.minutes, 'covers', p.covers, 'arrivals', p.arrivals,
    'starts', coalesce((select jsonb_agg(jsonb_build_object('starts_at', a.starts_at, 'covers', a.covers,
        'arrivals', a.arrivals) order by a.starts_at)
      from (select s.starts_at, sum(s.party_size) as covers, count(*) as arrivals
        from app.arriving(p_business_id, tstzrange(p_from - interval '1 hour', p_to + interval '1 hour'), p_except) s
        group by s.starts_at) a), '[]'),
    'own', (select jsonb_build_object('starts_at', b.starts_at, 'party', b.party_size) from public.bookings b
      where b.id = p_except and b.business_id = p_business_id and app.is_coming(b)))
  from app.pace_of(p_business_id) p
  where app.is_trusted() or app.is_listed(p_business_id)
$$;

create or replace function public.business_calendar(
  p_business_id uuid, p_service_id uuid, p_from timestamptz, p_to timestamptz,
  p_except_booking_id text default null, p_also uuid[] default '{}'
) returns jsonb
language sql stable set search_path = '' as $$
  select app.places_times(p_business_id, p_service_id, p_from, p_to, p_except_booking_id)
    || jsonb_build_object('staff', app.people_times(p_business_id, p_service_id || p_also, p_from, p_to,
      p_except_booking_id), 'pacing', app.pace_times(p_business_id, p_from, p_to, p_except_booking_id))
$$;

create or replace function public.business_calendars(p_wanted jsonb, p_from timestamptz, p_to timestamptz) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  if jsonb_array_length(p_wanted) > 40 or p_to - p_from > interval '10 days' then
    raise exception 'ask for at most 40 services and 10 days' using errcode = 'invalid_parameter_value';
  end if;
  return coalesce((
    select jsonb_agg(app.places_times(a.business, a.service, p_from, p_to, null)
      || jsonb_build_object('pacing', app.pace_times(a.business, p_from, p_to, null)) order by w.n)
    from jsonb_array_elements(p_wanted) with ordinality w (it, n)
    cross join lateral (select (w.it ->> 'business_id')::uuid as business, (w.it ->> 'service_id')::uuid as service) a),
    '[]');
end $$;

-- As before; the limits by chat: whole numbers, and parts of an hour.
create or replace function app.is_policy(p_path text[], p_value jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case
    when cardinality(p_path) = 2 then p_path[1] = 'texts' and (p_value is null or jsonb_typeof(p_value) = 'string')
    when cardinality(p_path) <> 1 then false
    when p_path[1] = any (array['reminder_lead_minutes', 'follow_up_delay_minutes', 'cancel_cutoff_minutes',
      'min_notice_minutes', 'max_advance_days', 'max_party_size', 'slot_minutes', 'hold_minutes', 'max_no_shows',
      'no_show_days', 'waitlist_offer_minutes']) then p_value is null or jsonb_typeof(p_value) = 'number'
    when p_path[1] in ('max_covers_per_slot', 'max_arrivals_per_slot')
      then p_value is null or p_value::text ~ '^([1-9]\d{0,2}|1000)$'
    when p_path[1] = 'pacing_minutes' then p_value is null or p_value in ('5', '10', '15', '20', '30', '60')
    when p_path[1] = 'after_no_shows' then p_value is null or p_value in ('"ask_team"', '"refuse"')
    when p_path[1] = 'tell_no_shows' then p_value is null or jsonb_typeof(p_value) = 'boolean'
    else false end
$$;

revoke execute on function app.pace_of, app.pace_interval, app.is_coming, app.arriving, app.keeps_pace, app.hold_pace,
  app.find_paced_room, app.pace_times from public;
grant execute on function app.pace_times to anon, authenticated, service_role;
