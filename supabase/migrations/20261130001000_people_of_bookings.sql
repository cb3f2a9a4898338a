-- Who does a visit. Where a business's services are done by its people, every booking has one of them: whom the customer
-- named, or whoever is free. The constraint, not any function, keeps two visits off one person.
alter table public.bookings
  add column staff_id uuid,
  add column staff_named boolean not null default false,
  add column staff_period tstzrange,
  add constraint bookings_staff foreign key (business_id, staff_id)
    references public.staff (business_id, id) on delete set null (staff_id),
  add constraint bookings_person_never_twice
    exclude using gist (staff_id with =, staff_period with &&) where (staff_period is not null);
comment on column public.bookings.staff_named is 'The customer asked for this person; otherwise another may take it over';
comment on column public.bookings.staff_period is 'How long the person is taken, buffer included; null once given back';

-- Whether somebody of these skills does a service: one of the skills is its name, or words of it ("balayage", "cuts").
-- Nobody in particular is booked with a table.
create function app.can_do(p_skills text[], p_service public.services) returns boolean
language sql stable set search_path = '' as $$
  select p_service.resource_kind <> 'table' and exists (select from unnest(p_skills) skill
    where lower(trim(skill)) = lower(p_service.name)
      or to_tsvector('english', p_service.name) @@ plainto_tsquery('english', skill))
$$;

-- Those who can do all of a visit.
create function app.people_for(p_business_id uuid, p_services uuid[]) returns setof public.staff
language sql stable set search_path = '' as $$
  select st.* from public.staff st
  where st.business_id = p_business_id and st.is_active and not exists (
    select from unnest(p_services) wanted (id)
    where not exists (select from public.services s where s.id = wanted.id and app.can_do(st.skills, s)))
$$;

-- Whether the business has written down who works on the local day of an instant; otherwise nobody is known to be away.
create function app.keeps_shifts(p_business_id uuid, p_at timestamptz) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.businesses b
    cross join lateral (select date_trunc('day', p_at at time zone b.time_zone) as day) d
    join public.shifts sh on sh.business_id = b.id
      and sh.starts_at >= d.day at time zone b.time_zone
      and sh.starts_at < (d.day + interval '1 day') at time zone b.time_zone
    where b.id = p_business_id)
$$;

create function app.is_on_shift(p_staff_id uuid, p_stay tstzrange) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from public.shifts sh
    where sh.staff_id = p_staff_id and sh.starts_at <= lower(p_stay) and sh.ends_at >= upper(p_stay))
$$;

create function app.is_taken(p_staff_id uuid, p_period tstzrange, p_except text) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from public.bookings b
    where b.staff_id = p_staff_id and b.staff_period && p_period and b.id is distinct from p_except
      and (b.status <> 'held' or b.expires_at > app.now()))
$$;

-- Who can take over a visit from whoever has it, while it stands where it stands; whoever can do least comes first.
create function app.substitutes(p_booking public.bookings) returns setof uuid
language sql stable set search_path = '' as $$
  select p.id from app.people_for(p_booking.business_id, p_booking.service_id || p_booking.also) p
  where p.id is distinct from p_booking.staff_id
    and app.is_on_shift(p.id, tstzrange(p_booking.starts_at, p_booking.ends_at))
    and not app.is_taken(p.id, p_booking.staff_period, p_booking.id)
  order by cardinality(p.skills), p.id
$$;

-- Frees a person for a period: a visit that asked for nobody goes to somebody else. False: one is theirs to do.
create function app.hand_over(p_booking public.bookings, p_staff_id uuid, p_period tstzrange) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_other public.bookings;
  v_substitute uuid;
begin
  if not app.is_taken(p_staff_id, p_period, p_booking.id) then return true; end if;
  -- Whoever is being worked on may be leaving, or be going to stay.
  for v_other in
    select * from public.bookings b
    where b.staff_id = p_staff_id and b.staff_period && p_period and b.id <> p_booking.id and not b.staff_named
    order by b.id for update skip locked
  loop
    select s into v_substitute from app.substitutes(v_other) s limit 1;
    exit when v_substitute is null;
    update public.bookings b set staff_id = v_substitute where b.id = v_other.id;
  end loop;
  return not app.is_taken(p_staff_id, p_period, p_booking.id);
end $$;

-- One at a time of a business's people: two that look at once would count on the same person.
create function app.lock_people(p_business_id uuid) returns void
language sql set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('people:' || p_business_id, 0))
$$;

-- Gives a booking its person. False: the one who was asked for, or the last one, has something else to do.
create function app.find_person(p_booking public.bookings, p_period tstzrange) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_services uuid[] := p_booking.service_id || p_booking.also;
  v_named boolean := p_booking.staff_named and p_booking.staff_id is not null;
  v_by_person boolean := exists (select from app.people_for(p_booking.business_id, v_services));
  v_kept boolean;
  v_buffer interval;
  v_person uuid;
begin
  if v_by_person then perform app.lock_people(p_booking.business_id); end if;
  -- What the booking has had does not stand in its way; what it gets is written last.
  update public.bookings b set staff_id = null, staff_named = false, staff_period = null
  where b.id = p_booking.id and (b.staff_id is not null or b.staff_named or b.staff_period is not null);
  if not v_by_person then return not v_named; end if;
  v_kept := app.keeps_shifts(p_booking.business_id, lower(p_period));
  if not v_kept and not v_named then return true; end if;
  select make_interval(mins => s.buffer_minutes) into v_buffer
  from public.services s where s.id = p_booking.service_id;
  for v_person in
    select p.id from app.people_for(p_booking.business_id, v_services) p
    where (not v_named or p.id = p_booking.staff_id)
      and (not v_kept or app.is_on_shift(p.id, tstzrange(lower(p_period), upper(p_period) - v_buffer)))
    order by app.is_taken(p.id, p_period, p_booking.id), p.id is distinct from p_booking.staff_id,
      cardinality(p.skills), p.id
  loop
    begin
      if not app.hand_over(p_booking, v_person, p_period) then
        raise exception 'one is theirs to do' using errcode = 'exclusion_violation';
      end if;
      update public.bookings b
      set staff_id = v_person, staff_named = v_named,
        staff_period = case when b.is_test then null else p_period end
      where b.id = p_booking.id;
      return true;
    exception when exclusion_violation then
      null;
    end;
  end loop;
  return false;
end $$;

-- As before for the place; and somebody has to be there to do it.
alter function app.find_room(public.bookings, text, integer, tstzrange) rename to find_place;
create function app.find_room(p_booking public.bookings, p_kind text, p_party_size integer, p_period tstzrange)
returns boolean
language plpgsql set search_path = '' as $$
begin
  begin
    if app.find_person(p_booking, p_period) and app.find_place(p_booking, p_kind, p_party_size, p_period) then
      return true;
    end if;
    raise exception 'no place, or nobody' using errcode = 'no_data_found';
  exception when no_data_found then
    return false;
  end;
end $$;

-- A visit that is called off, or that nobody came to, is no longer anybody's to do.
create function app.free_person() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.staff_period := null;
  return new;
end $$;
create trigger bookings_person_freed before update of status on public.bookings
  for each row when (new.status in ('cancelled', 'no_show', 'waitlisted') and new.staff_period is not null)
  execute function app.free_person();

-- The visits of a time that nobody was named for, after the shifts have changed: whoever is there takes them.
create function app.assign_people(p_business_id uuid, p_from timestamptz, p_to timestamptz) returns void
language plpgsql set search_path = '' as $$
declare
  v_booking public.bookings;
  v_period tstzrange;
begin
  perform app.lock_people(p_business_id);
  for v_booking in
    select * from public.bookings b
    where b.business_id = p_business_id and b.starts_at < p_to and b.ends_at > p_from
      and b.starts_at > greatest(p_from, app.now()) - interval '2 days' and b.ends_at > app.now()
      and b.status in ('held', 'requested', 'confirmed') and not b.staff_named and not b.is_test
      and (b.staff_id is null or not app.is_on_shift(b.staff_id, tstzrange(b.starts_at, b.ends_at)))
    order by b.starts_at, b.id for update skip locked
  loop
    select w.period into v_period from app.place_wanted(v_booking.business_id, v_booking.service_id,
      v_booking.party_size, v_booking.starts_at, v_booking.ends_at) w;
    if not app.find_person(v_booking, v_period) then
      update public.bookings b set staff_id = null, staff_period = null where b.id = v_booking.id;
    end if;
  end loop;
end $$;

create function app.follow_shifts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' and old.ends_at > app.now() then
    perform app.assign_people(old.business_id, old.starts_at, old.ends_at);
  end if;
  if tg_op <> 'DELETE' and new.ends_at > app.now() then
    perform app.assign_people(new.business_id, new.starts_at, new.ends_at);
  end if;
  return null;
end $$;
create trigger shifts_assign after insert or update or delete on public.shifts
  for each row execute function app.follow_shifts();

-- How a person is called before customers: by the first name, and the next one's first letter where two share it.
create function app.public_name(p_staff public.staff) returns text
language sql stable set search_path = '' as $$
  select split_part(trim(p_staff.name), ' ', 1) || case
    when trim(p_staff.name) like '% %' and exists (select from public.staff o
      where o.business_id = p_staff.business_id and o.is_active and o.id <> p_staff.id
        and lower(split_part(trim(o.name), ' ', 1)) = lower(split_part(trim(p_staff.name), ' ', 1)))
    then ' ' || left(regexp_replace(trim(p_staff.name), '^.* ', ''), 1) || '.' else '' end
$$;

-- Who does a booking, as customers know them; null where nobody is.
create function app.person_of(p_booking public.bookings) returns text
language sql stable security definer set search_path = '' as $$
  select app.public_name(st) from public.staff st where st.id = p_booking.staff_id
$$;
grant execute on function app.person_of to authenticated, service_role;

-- A visit and the person who was asked for, joined: `Balayage + Blow dry · Maya`.
create or replace function app.booking_json(p_booking public.bookings) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', p_booking.id, 'business_id', p_booking.business_id, 'service_id', p_booking.service_id,
    'customer_id', p_booking.customer_id, 'session_id', p_booking.session_id,
    'party_size', p_booking.party_size, 'starts_at', p_booking.starts_at, 'ends_at', p_booking.ends_at,
    'status', p_booking.status, 'sequence', p_booking.sequence, 'expires_at', p_booking.expires_at,
    'workflow_id', p_booking.effect_id, 'closed_reason', p_booking.closed_reason,
    'late_cancel', p_booking.late_cancel, 'person', app.person_of(p_booking),
    'business', b.slug, 'time_zone', b.time_zone,
    'service', app.visit_name(p_booking.service_id, p_booking.also)
      || coalesce(' · ' || case when p_booking.staff_named then app.person_of(p_booking) end, ''),
    'customer', jsonb_build_object('name', p_booking.customer_name, 'phone', p_booking.customer_phone,
      'email', p_booking.customer_email),
    'resources', coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) order by r.id)
      from public.booking_resources br join public.resources r on r.id = br.resource_id
      where br.booking_id = p_booking.id and br.active), '[]'))
  from public.businesses b
  where b.id = p_booking.business_id
$$;

alter type app.claim add attribute staff_id uuid;

-- Places the booking and holds it, or changes nothing: held, taken or too_late.
create or replace function app.hold(p_claim app.claim, p_hold interval, p_is_new boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_wanted record;
  v_before public.bookings;
  v_aim public.bookings;
  v_after public.bookings;
begin
  v_wanted := app.place_wanted(p_claim.business_id, p_claim.service_id, p_claim.party_size, p_claim.starts_at,
    p_claim.ends_at);
  v_before := app.clear_way(p_claim.booking_id, p_claim.business_id, v_wanted.period);
  if not app.is_claimable(v_before) or p_claim.starts_at <= app.now() then
    return app.outcome('too_late', v_before);
  end if;
  v_aim := v_before;
  v_aim.service_id := p_claim.service_id;
  v_aim.also := coalesce(p_claim.also, '{}');
  v_aim.staff_named := p_claim.staff_id is not null;
  v_aim.staff_id := coalesce(p_claim.staff_id, case when not v_before.staff_named then v_before.staff_id end);
  if not app.find_room(v_aim, v_wanted.kind, p_claim.party_size, v_wanted.period) then
    return app.outcome('taken', v_before);
  end if;
  update public.bookings b
  set status = 'held', service_id = p_claim.service_id, also = p_claim.also, party_size = p_claim.party_size,
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

-- Holds a place for a few minutes, with the person asked for, or re-aims the hold that the booking already has.
drop function public.claim_slot(text, text, uuid, uuid, text, integer, timestamptz, timestamptz, jsonb, uuid[]);
create function public.claim_slot(
  p_effect_id text, p_booking_id text, p_business_id uuid, p_service_id uuid, p_session_id text,
  p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz, p_customer jsonb default '{}',
  p_also uuid[] default '{}', p_staff_id uuid default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_claim app.claim;
  v_services uuid[] := array[p_service_id];
  v_hold interval := make_interval(mins => app.policy(p_business_id, 'hold_minutes', 5));
  v_is_new boolean;
  v_result jsonb;
begin
  if not app.may_touch(p_business_id, p_session_id) then
    raise exception 'the token is not for this session' using errcode = 'insufficient_privilege';
  end if;
  v_result := app.begin_effect(p_effect_id, 'claim_slot', p_booking_id);
  if v_result is not null then return v_result; end if;

  if cardinality(p_also) > 0 then
    v_services := app.in_one_visit(p_business_id, p_service_id, p_also);
  end if;
  v_claim := (p_effect_id, p_booking_id, p_business_id, v_services[1], p_session_id, p_party_size, p_starts_at,
    p_ends_at, p_customer, v_services[2:], p_staff_id);
  v_is_new := app.ensure_booking(v_claim, v_hold);
  v_result := app.hold(v_claim, v_hold, v_is_new);
  if v_is_new and v_result ->> 'outcome' <> 'held' then
    delete from public.bookings b where b.id = p_booking_id;
    v_result := app.outcome(v_result ->> 'outcome');
  end if;
  return app.end_effect(p_effect_id, v_result);
end $$;

-- Moves a requested or confirmed booking; if the new time is taken it stays where it was. Its person comes with it, unless
-- another is asked for, or anybody will do.
drop function public.move_booking(text, text, integer, timestamptz, timestamptz);
create function public.move_booking(
  p_effect_id text, p_booking_id text, p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz,
  p_staff_id uuid default null, p_anybody boolean default false
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_goal record;
  v_before public.bookings;
  v_aim public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'move_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_goal := app.lock_for_move(p_booking_id, p_party_size, p_starts_at, p_ends_at);
  v_before := v_goal.booking;
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status not in ('requested', 'confirmed')
    or least(v_before.starts_at, p_starts_at) <= app.now() then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  v_aim := v_before;
  v_aim.staff_named := p_staff_id is not null or (v_before.staff_named and not p_anybody);
  v_aim.staff_id := coalesce(p_staff_id, v_before.staff_id);
  if not app.find_room(v_aim, v_goal.kind, p_party_size, v_goal.period) then
    return app.end_effect(p_effect_id, app.outcome('taken', v_before));
  end if;
  update public.bookings b
  set party_size = p_party_size, starts_at = p_starts_at, ends_at = p_ends_at, sequence = b.sequence + 1,
    updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.moved', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('moved', v_after));
end $$;

revoke execute on function app.can_do, app.people_for, app.keeps_shifts, app.is_on_shift, app.is_taken, app.substitutes,
  app.hand_over, app.lock_people, app.find_person, app.find_room, app.free_person, app.assign_people,
  app.follow_shifts, app.public_name, app.person_of from public;
revoke execute on function public.claim_slot, public.move_booking from public, anon, authenticated;
grant execute on function public.claim_slot to authenticated, service_role;
grant execute on function public.move_booking to service_role;
