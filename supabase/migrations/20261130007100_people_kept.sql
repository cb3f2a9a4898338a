-- Whoever does a visit stays with it, whatever is put right, changed or taken back; a move ends when the visit does.

-- As before, and its person with it: a place without anybody to do the visit is none.
create or replace function app.place_again(p_booking public.bookings) returns void
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
      if not app.find_person(p_booking, v_wanted.period) then
        raise exception 'nobody is left' using errcode = 'exclusion_violation';
      end if;
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

-- As before; who came after all keeps the seat they sit on, though somebody else has their person by now.
create or replace function app.free_no_show() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_wanted record;
begin
  if new.status = 'no_show' then
    update public.booking_resources br set active = false
    where br.booking_id = new.id and br.active and upper(br.period) > app.now();
  else
    v_wanted := app.place_wanted(new.business_id, new.service_id, new.party_size, new.starts_at, new.ends_at);
    if not app.find_room(new, v_wanted.kind, new.party_size, v_wanted.period) then
      perform app.find_place(new, v_wanted.kind, new.party_size, v_wanted.period);
    end if;
  end if;
  return null;
end $$;

-- As before; who turns out to be kept by a hold that ran out is passed over for the next who could take a visit.
create or replace function app.hand_over(p_booking public.bookings, p_staff_id uuid, p_period tstzrange) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_other public.bookings;
  v_substitute uuid;
  v_is_handed boolean;
begin
  if not app.is_taken(p_staff_id, p_period, p_booking.id) then return true; end if;
  -- Whoever is being worked on may be leaving, or be going to stay.
  for v_other in
    select * from public.bookings b
    where b.staff_id = p_staff_id and b.staff_period && p_period and b.id <> p_booking.id and not b.staff_named
    order by b.id for update skip locked
  loop
    v_is_handed := false;
    for v_substitute in select s from app.substitutes(v_other) s loop
      begin
        update public.bookings b set staff_id = v_substitute where b.id = v_other.id;
        v_is_handed := true;
        exit;
      exception when exclusion_violation then
        null;
      end;
    end loop;
    exit when not v_is_handed;
  end loop;
  return not app.is_taken(p_staff_id, p_period, p_booking.id);
end $$;

-- As before, and of a visit whose person can no longer do it. What holds kept too long is free first.
create or replace function app.assign_people(p_business_id uuid, p_from timestamptz, p_to timestamptz) returns void
language plpgsql set search_path = '' as $$
declare
  v_booking public.bookings;
  v_period tstzrange;
begin
  perform app.expire_holds_of(p_business_id);
  perform app.lock_people(p_business_id);
  for v_booking in
    select * from public.bookings b
    where b.business_id = p_business_id and b.starts_at < p_to and b.ends_at > p_from
      and b.starts_at > greatest(p_from, app.now()) - interval '2 days' and b.ends_at > app.now()
      and b.status in ('held', 'requested', 'confirmed') and not b.staff_named and not b.is_test
      and case when b.staff_id is null
        then exists (select from app.people_for(b.business_id, b.service_id || b.also))
        else not app.is_on_shift(b.staff_id, tstzrange(b.starts_at, b.ends_at)) or not exists (
          select from app.people_for(b.business_id, b.service_id || b.also) p where p.id = b.staff_id) end
    order by b.starts_at, b.id for update skip locked
  loop
    select w.period into v_period from app.place_wanted(v_booking.business_id, v_booking.service_id,
      v_booking.party_size, v_booking.starts_at, v_booking.ends_at) w;
    if not app.find_person(v_booking, v_period) then
      update public.bookings b set staff_id = null, staff_period = null where b.id = v_booking.id;
    end if;
  end loop;
end $$;

-- Who can do what has changed: the visits ahead go by it.
create function app.follow_skills() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.assign_people(new.business_id, app.now(), app.now() + interval '1 year');
  return null;
end $$;
create trigger staff_assign after update of skills, is_active on public.staff
  for each row when ((old.skills, old.is_active) is distinct from (new.skills, new.is_active))
  execute function app.follow_skills();
create trigger services_assign after update of name on public.services
  for each row when (old.name is distinct from new.name) execute function app.follow_skills();

-- Visits that were made before anybody was written down with one.
select app.assign_people(b.id, app.now(), app.now() + interval '1 year') from public.businesses b;

-- When a visit ends at another time: it keeps its length, or has that of its services. Whoever asks does not decide it.
create function app.end_of_visit(p_booking public.bookings, p_starts_at timestamptz, p_ends_at timestamptz)
returns timestamptz
language sql stable set search_path = '' as $$
  select case
    when p_ends_at <= p_starts_at or p_ends_at - p_starts_at = p_booking.ends_at - p_booking.starts_at then p_ends_at
    else p_starts_at + (select make_interval(mins => sum(s.duration_minutes)::integer)
      from public.services s where s.id = any (p_booking.service_id || p_booking.also)) end
$$;

drop function app.lock_for_move(text, integer, timestamptz, timestamptz);
create function app.lock_for_move(p_booking_id text, p_party_size integer, p_starts_at timestamptz,
  p_ends_at timestamptz, out booking public.bookings, out kind text, out period tstzrange, out ends_at timestamptz)
language plpgsql set search_path = '' as $$
begin
  select * into booking from public.bookings b where b.id = p_booking_id;
  if booking.id is null or not app.may_touch(booking.business_id, booking.session_id) then
    booking := null;
    return;
  end if;
  ends_at := app.end_of_visit(booking, p_starts_at, p_ends_at);
  select w.kind, w.period into kind, period
  from app.place_wanted(booking.business_id, booking.service_id, p_party_size, p_starts_at, ends_at) w;
  booking := app.clear_way(p_booking_id, booking.business_id, period);
end $$;

-- Only the end that is written is another.
do $$
begin
  execute replace(pg_get_functiondef(
    'public.move_booking(text, text, integer, timestamptz, timestamptz, uuid, boolean)'::regprocedure),
    'ends_at = p_ends_at, sequence', 'ends_at = v_goal.ends_at, sequence');
end $$;

revoke execute on function app.follow_skills, app.end_of_visit, app.lock_for_move from public;
