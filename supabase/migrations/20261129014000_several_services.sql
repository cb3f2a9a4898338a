-- Several services in one visit: one booking, in one place, one after the other. The visit's own service is the one whose
-- place stays taken longest afterwards; the others stand beside it.
alter table public.bookings add column also uuid[] not null default '{}' check (cardinality(also) <= 3);
comment on column public.bookings.also is 'Further services of the same visit, all of the same kind of place';

alter type app.claim add attribute also uuid[];

-- What a visit is called: its services, joined.
create function app.visit_name(p_service_id uuid, p_also uuid[]) returns text
language sql stable set search_path = '' as $$
  select string_agg(s.name, ' + ' order by w.at)
  from unnest(p_service_id || p_also) with ordinality as w (id, at)
  join public.services s on s.id = w.id
$$;
grant execute on function app.visit_name to authenticated, service_role;

-- All that is sold in a visit, at its lowest; null where a price is not known.
create or replace function app.keep_price() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_price integer;
begin
  select case when bool_and(s.price_min is not null) then sum(s.price_min) end into v_price
  from public.services s where s.id = any (new.service_id || new.also);
  if tg_op = 'INSERT' then
    new.price := coalesce(new.price, v_price);
  elsif (new.service_id, new.also) is distinct from (old.service_id, old.also)
    and new.price is not distinct from old.price then
    new.price := v_price;
  end if;
  return new;
end $$;
drop trigger bookings_price on public.bookings;
create trigger bookings_price before insert or update of service_id, also on public.bookings
  for each row execute function app.keep_price();

create or replace function app.booking_json(p_booking public.bookings) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', p_booking.id, 'business_id', p_booking.business_id, 'service_id', p_booking.service_id,
    'customer_id', p_booking.customer_id, 'session_id', p_booking.session_id,
    'party_size', p_booking.party_size, 'starts_at', p_booking.starts_at, 'ends_at', p_booking.ends_at,
    'status', p_booking.status, 'sequence', p_booking.sequence, 'expires_at', p_booking.expires_at,
    'workflow_id', p_booking.effect_id, 'closed_reason', p_booking.closed_reason,
    'late_cancel', p_booking.late_cancel,
    'business', b.slug, 'service', app.visit_name(p_booking.service_id, p_booking.also), 'time_zone', b.time_zone,
    'customer', jsonb_build_object('name', p_booking.customer_name, 'phone', p_booking.customer_phone,
      'email', p_booking.customer_email),
    'resources', coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity) order by r.id)
      from public.booking_resources br join public.resources r on r.id = br.resource_id
      where br.booking_id = p_booking.id and br.active), '[]'))
  from public.businesses b
  where b.id = p_booking.business_id
$$;

-- The booking row a claim works on; true if the claim just made it.
create or replace function app.ensure_booking(p_claim app.claim, p_hold interval) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_known public.bookings;
begin
  insert into public.bookings (id, business_id, service_id, also, session_id, status, party_size, starts_at, ends_at,
    expires_at, request_id, created_at, updated_at)
  values (p_claim.booking_id, p_claim.business_id, p_claim.service_id, p_claim.also, p_claim.session_id, 'held',
    p_claim.party_size, p_claim.starts_at, p_claim.ends_at, app.now() + p_hold, app.request_id(), app.now(),
    app.now())
  on conflict do nothing;
  if found then return true; end if;
  select * into strict v_known from public.bookings b where b.id = p_claim.booking_id;
  if v_known.business_id <> p_claim.business_id or not app.may_touch(v_known.business_id, v_known.session_id)
  then
    raise exception 'booking % is not this session''s', v_known.id using errcode = 'insufficient_privilege';
  end if;
  return false;
end $$;

-- Places the booking and holds it, or changes nothing: held, taken or too_late.
create or replace function app.hold(p_claim app.claim, p_hold interval, p_is_new boolean) returns jsonb
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

-- The services of a visit, the one first whose place stays taken longest afterwards. Refuses what cannot be had in one
-- place, one after the other.
create function app.in_one_visit(p_business_id uuid, p_service_id uuid, p_also uuid[]) returns uuid[]
language plpgsql stable set search_path = '' as $$
declare
  v_ids uuid[];
  v_kinds integer;
begin
  select array_agg(s.id order by s.buffer_minutes desc, w.at), count(distinct s.resource_kind)
  into v_ids, v_kinds
  from unnest(p_service_id || p_also) with ordinality as w (id, at)
  join public.services s on s.id = w.id and s.business_id = p_business_id and s.is_active;
  if cardinality(v_ids) is distinct from cardinality(p_also) + 1 or v_kinds <> 1 then
    raise exception 'not to be had in one visit' using errcode = 'invalid_parameter_value';
  end if;
  return v_ids;
end $$;

-- Holds a place for a few minutes, or re-aims the hold that the booking already has.
drop function public.claim_slot(text, text, uuid, uuid, text, integer, timestamptz, timestamptz, jsonb);
create function public.claim_slot(
  p_effect_id text, p_booking_id text, p_business_id uuid, p_service_id uuid, p_session_id text,
  p_party_size integer, p_starts_at timestamptz, p_ends_at timestamptz, p_customer jsonb default '{}',
  p_also uuid[] default '{}'
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
    p_ends_at, p_customer, v_services[2:]);
  v_is_new := app.ensure_booking(v_claim, v_hold);
  v_result := app.hold(v_claim, v_hold, v_is_new);
  if v_is_new and v_result ->> 'outcome' <> 'held' then
    delete from public.bookings b where b.id = p_booking_id;
    v_result := app.outcome(v_result ->> 'outcome');
  end if;
  return app.end_effect(p_effect_id, v_result);
end $$;
revoke execute on function app.visit_name, app.in_one_visit from public;
revoke execute on function public.claim_slot from public, anon, authenticated;
grant execute on function public.claim_slot to authenticated, service_role;

-- Wherever the team reads a visit, it reads all of it.
create or replace function public.dashboard_bookings(p_business_id uuid, p_from date default null, p_until date default null)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('timeZone', d.time_zone, 'currency', d.currency, 'from', d.first_day, 'until', d.last_day,
    'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens), '[]')
      from public.opening_hours h where h.business_id = d.business_id),
    'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('date', e.date, 'intervals', e.intervals,
        'reason', e.reason) order by e.date), '[]')
      from public.hour_exceptions e where e.business_id = d.business_id and e.date between d.first_day and d.last_day),
    'resources', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
        'capacity', r.capacity, 'minParty', r.min_party) order by r.kind, length(r.name), r.name), '[]')
      from public.resources r where r.business_id = d.business_id and r.is_active),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'customer', b.customer_name,
        'phone', b.customer_phone, 'partySize', b.party_size,
        'service', app.visit_name(b.service_id, b.also), 'startsAt', b.starts_at, 'endsAt', b.ends_at, 'status', b.status, 'notes', b.notes,
        'attending', b.attending_at is not null,
        'missed', (select jsonb_build_object('noShows', m.it -> 'noShows', 'lateCancels', m.it -> 'lateCancels')
          from (select app.missed(b.business_id, b.customer_id) as it) m), 'price', coalesce(b.price, s.price_min),
        'createdAt', b.created_at,
        'resources', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name)
            order by length(r.name), r.name), '[]')
          from public.booking_resources br join public.resources r on r.id = br.resource_id
          where br.booking_id = b.id and (br.active or b.status in ('cancelled', 'no_show', 'completed'))))
        order by b.starts_at, b.id), '[]')
      from public.bookings b join public.services s on s.id = b.service_id
      where b.business_id = d.business_id and b.starts_at < d.ends_at and b.ends_at > d.starts_at
        and b.starts_at > d.starts_at - interval '2 days'
        and (b.status <> 'held' or b.expires_at > app.now())
        and (b.status <> 'cancelled' or coalesce(b.closed_reason, '') not in ('hold_expired', 'released'))))
  from app.days_asked(p_business_id, p_from, p_until) d
$$;

create or replace function public.office_ended_bookings(
  p_business_id uuid, p_status text, p_from timestamptz, p_to timestamptz
) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'workflow_id', b.effect_id,
    'service', app.visit_name(b.service_id, b.also), 'status', b.status, 'party_size', b.party_size,
    'starts_at', b.starts_at, 'ends_at', b.ends_at, 'customer', coalesce(b.customer_name, c.name), 'phone', coalesce(b.customer_phone, c.phone), 'notes', b.notes,
    'ended_at', b.closed_at, 'late', b.late_cancel,
    'places', coalesce((select jsonb_agg(r.name order by r.name) from public.booking_resources br
      join public.resources r on r.id = br.resource_id where br.booking_id = b.id), '[]'))
    order by b.starts_at, b.id), '[]')
  from public.bookings b
  left join public.customers c on c.id = b.customer_id
  where b.business_id = p_business_id and b.status = p_status and p_status in ('cancelled', 'no_show')
    and coalesce(b.closed_reason, '') not in ('hold_expired', 'released')
    and (b.starts_at >= p_from and b.starts_at < p_to
      or b.status = 'cancelled' and b.closed_at >= p_from and b.closed_at < p_to)
$$;

create or replace function public.office_bookings(p_business_id uuid, p_from timestamptz, p_to timestamptz) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'workflow_id', b.effect_id, 'session_id', b.session_id,
    'service', app.visit_name(b.service_id, b.also), 'status', b.status, 'party_size', b.party_size,
    'starts_at', b.starts_at, 'ends_at', b.ends_at, 'customer', coalesce(b.customer_name, c.name), 'phone', coalesce(b.customer_phone, c.phone), 'notes', b.notes,
    'places', coalesce((select jsonb_agg(r.name order by r.name) from public.booking_resources br
      join public.resources r on r.id = br.resource_id where br.booking_id = b.id and br.active), '[]'))
    order by b.starts_at, b.id), '[]')
  from public.bookings b
  left join public.customers c on c.id = b.customer_id
  where b.business_id = p_business_id and b.status in ('requested', 'confirmed', 'completed', 'no_show')
    and b.starts_at >= p_from and b.starts_at < p_to
$$;

create or replace function public.dashboard_workflows(p_business_id uuid, p_limit integer default 50) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('timeZone', d.time_zone,
    'running', (select count(*) from public.workflows w where w.business_id = d.business_id and w.status = 'running'),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'type', w.type, 'status', w.status,
        'startedAt', w.created_at, 'updatedAt', w.updated_at,
        'booking', case when b.id is not null then jsonb_build_object('id', b.id, 'customer', b.customer_name,
          'service', app.visit_name(b.service_id, b.also), 'partySize', b.party_size, 'startsAt', b.starts_at,
          'status', b.status) end,
        'order', case when o.id is not null then jsonb_build_object('id', o.id, 'customer', o.customer_name,
          'total', o.total, 'currency', o.currency, 'status', o.status) end,
        'history', app.workflow_history(w, coalesce(w.booking_id, o.id::text)))
        order by w.updated_at desc, w.id), '[]')
      from (select * from public.workflows w where w.business_id = d.business_id
        order by w.updated_at desc, w.id limit least(greatest(p_limit, 1), 200)) w
      left join public.bookings b on b.id = w.booking_id
      left join public.orders o on o.effect_id = w.id and o.business_id = w.business_id))
  from app.days_asked(p_business_id, null, null) d
$$;
