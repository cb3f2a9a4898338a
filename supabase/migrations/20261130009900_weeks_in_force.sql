-- Opening hours that begin on a later day hold for whoever asks about such a day before they have begun: what can be booked,
-- moved to or offered then is decided by the week that will be in force, here as in src/business/opening-hours.ts.

-- A week, [{id, weekday, opens, closes}], as changes of its rows make it; null where they would not be made, as
-- `app.change_row` would refuse them: a row is not as it was seen, or gone, or there already.
create function app.week_after(p_week jsonb, p_changes jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  v_week jsonb := p_week;
  v_change jsonb;
  v_row jsonb;
begin
  for v_change in
    select c.it from jsonb_array_elements(p_changes) with ordinality c (it, n)
    where c.it ->> 'target' = 'opening_hours' order by c.n
  loop
    select r into v_row from jsonb_array_elements(v_week) r where r ->> 'id' = v_change ->> 'id';
    if (v_change ->> 'action' = 'add') <> (v_row is null) then return null; end if;
    if v_row is not null and exists (select from jsonb_each_text(v_change -> 'before') k
        where case when k.key = 'weekday' then (v_row ->> k.key)::integer <> k.value::integer
          else (v_row ->> k.key)::time <> k.value::time end) then
      return null;
    end if;
    v_week := coalesce((select jsonb_agg(r) from jsonb_array_elements(v_week) r where r <> coalesce(v_row, '{}')), '[]');
    continue when v_change ->> 'action' = 'remove';
    v_row := coalesce(v_row, jsonb_build_object('id', v_change ->> 'id')) || (v_change -> 'after');
    v_row := v_row || jsonb_build_object('weekday', (v_row ->> 'weekday')::integer,
      'opens', to_char((v_row ->> 'opens')::time, 'HH24:MI'), 'closes', to_char((v_row ->> 'closes')::time, 'HH24:MI'));
    if exists (select from jsonb_array_elements(v_week) r
        where r -> 'weekday' = v_row -> 'weekday' and r -> 'opens' = v_row -> 'opens') then
      return null;
    end if;
    v_week := v_week || jsonb_build_array(v_row);
  end loop;
  return v_week;
exception when data_exception then return null;
end $$;

-- The week as it is, and as planned changes make it from their day on, one on another: [{from, plan, hours}], the first
-- of no plan and from ever. A plan that would not be made does not count. With p_changes also one that is not kept yet.
create function app.weeks_ahead(
  p_business_id uuid, p_plan text default null, p_actor jsonb default null, p_changes jsonb default null,
  p_begins_at timestamptz default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_week jsonb := coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'weekday', h.weekday,
      'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')))
    from public.opening_hours h where h.business_id = p_business_id), '[]');
  v_weeks jsonb := jsonb_build_array(jsonb_build_object('from', null, 'plan', null, 'hours', v_week));
  v_plan record;
  v_after jsonb;
begin
  for v_plan in
    select p.id, p.changes, (p.begins_at at time zone b.time_zone)::date as day
    from (
      select s.effect_id as id, s.actor, s.changes, s.begins_at, s.created_at from public.scheduled_changes s
      where s.business_id = p_business_id and s.status = 'scheduled'
      union all
      select p_plan, p_actor, p_changes, p_begins_at, app.now() where p_changes is not null
    ) p
    join public.businesses b on b.id = p_business_id
    where p.changes @> '[{"target": "opening_hours"}]'
      and app.role_of(p_business_id, (p.actor ->> 'user')::uuid) in ('owner', 'manager')
    order by p.begins_at, p.created_at, p.id
  loop
    v_after := app.week_after(v_week, v_plan.changes);
    continue when v_after is null;
    v_week := v_after;
    v_weeks := v_weeks || jsonb_build_array(
      jsonb_build_object('from', v_plan.day, 'plan', v_plan.id, 'hours', v_week));
  end loop;
  return v_weeks;
end $$;

-- The hours of the week that is in force on a day: the newest that begins by then.
create function app.week_on(p_weeks jsonb, p_day date) returns jsonb
language sql immutable set search_path = '' as $$
  select w.it -> 'hours' from jsonb_array_elements(p_weeks) with ordinality w (it, n)
  where coalesce((w.it ->> 'from')::date, '-infinity') <= p_day
  order by w.n desc limit 1
$$;

-- When a business is open on days of its own; what ends past midnight belongs to the day it began.
drop function app.open_spans(uuid, date, date);
create function app.open_spans(p_business_id uuid, p_first date, p_last date, p_weeks jsonb default null)
returns table (day date, opens timestamp, closes timestamp)
language sql stable set search_path = '' as $$
  with weeks as materialized (
    select coalesce(p_weeks, app.weeks_ahead(p_business_id)) as all_of_them
  ), dates as (
    select n.day::date as day from generate_series(p_first::timestamp, p_last, interval '1 day') as n (day)
  ), spans as (
    select d.day, (i ->> 'opens')::time as opens, (i ->> 'closes')::time as closes
    from dates d join public.hour_exceptions e on e.business_id = p_business_id and e.date = d.day
    cross join lateral jsonb_array_elements(e.intervals) as i
    union all
    select d.day, (i ->> 'opens')::time, (i ->> 'closes')::time
    from dates d cross join weeks w
    cross join lateral jsonb_array_elements(app.week_on(w.all_of_them, d.day)) as i
    where (i ->> 'weekday')::integer = extract(isodow from d.day)
      and not exists (select from public.hour_exceptions e where e.business_id = p_business_id and e.date = d.day)
  )
  select s.day, s.day + s.opens,
    s.day + s.closes + case when s.closes <= s.opens then interval '1 day' else interval '0' end
  from spans s
$$;

-- As before, in the weeks that are in force then.
create or replace function app.open_starts(
  p_business_id uuid, p_length interval, p_from timestamptz, p_to timestamptz, p_also timestamptz
) returns setof timestamptz
language sql stable set search_path = '' as $$
  with house as (
    select b.time_zone, make_interval(mins => app.policy(b.id, 'slot_minutes', 30)) as step,
      app.now() + make_interval(mins => app.policy(b.id, 'min_notice_minutes', 0)) as earliest
    from public.businesses b where b.id = p_business_id
  ), bounds as (
    select h.earliest, h.step, o.opens at time zone h.time_zone as opens_at, o.closes at time zone h.time_zone as closes_at
    from house h
    cross join lateral app.open_spans(p_business_id, (p_from at time zone h.time_zone)::date - 1,
      (p_to at time zone h.time_zone)::date) o
  )
  select distinct s.at from bounds b
  cross join lateral (
    select g as at from generate_series(b.opens_at, b.closes_at - p_length, b.step) g
    union all
    select p_also where p_also between b.opens_at and b.closes_at - p_length
  ) s
  where s.at between p_from and p_to and s.at >= b.earliest
$$;

-- Whether a visit does not lie within the hours of its day or of the night before it: null where it does, else whether it
-- even begins outside of them.
create function app.lies_outside(p_business_id uuid, p_weeks jsonb, p_starts_at timestamptz, p_ends_at timestamptz)
returns boolean
language sql stable set search_path = '' as $$
  with bounds as (
    select o.opens at time zone b.time_zone as opens_at, o.closes at time zone b.time_zone as closes_at
    from public.businesses b
    cross join lateral (select (p_starts_at at time zone b.time_zone)::date as day) d
    cross join lateral app.open_spans(b.id, d.day - 1, d.day, p_weeks) o
    where b.id = p_business_id
  )
  select case when exists (select from bounds b where p_starts_at >= b.opens_at and p_ends_at <= b.closes_at) then null
    else not exists (select from bounds b where p_starts_at >= b.opens_at and p_starts_at < b.closes_at) end
$$;

-- Whether hours would leave a visit outside that lay within those before, or at least began there.
create function app.is_left_outside(p_before boolean, p_after boolean) returns boolean
language sql immutable set search_path = '' as $$
  select p_after is not null and (p_before is null or p_after and not p_before)
$$;

-- Whether a time could be had by the week as it is, and cannot by what is planned.
create function app.closed_by_plan(p_business_id uuid, p_starts_at timestamptz, p_ends_at timestamptz) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  v_weeks jsonb := app.weeks_ahead(p_business_id);
begin
  if jsonb_array_length(v_weeks) = 1 then return false; end if;
  return app.is_left_outside(app.lies_outside(p_business_id, jsonb_build_array(v_weeks -> 0), p_starts_at, p_ends_at),
    app.lies_outside(p_business_id, v_weeks, p_starts_at, p_ends_at));
end $$;

-- As before, and none where planned hours will be closed. Who comes then already stays, and for no longer.
create or replace function app.find_paced_room(
  p_booking public.bookings, p_kind text, p_party_size integer, p_period tstzrange
) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_ends_at timestamptz := upper(p_period) - (select make_interval(mins => s.buffer_minutes)
    from public.services s where s.id = p_booking.service_id);
begin
  if not (p_booking.status in ('requested', 'confirmed') and p_booking.starts_at = lower(p_period)
      and v_ends_at <= p_booking.ends_at)
    and app.closed_by_plan(p_booking.business_id, lower(p_period), v_ends_at) then
    return false;
  end if;
  if not app.hold_pace(p_booking, p_party_size, lower(p_period)) then return false; end if;
  return app.find_room(p_booking, p_kind, p_party_size, p_period);
end $$;

-- As before; a hold does not outlive hours that were planned since.
create or replace function app.still_has_room(p_booking public.bookings) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_wanted record;
begin
  if p_booking.status = 'held' then
    return not app.closed_by_plan(p_booking.business_id, p_booking.starts_at, p_booking.ends_at)
      and app.hold_pace(p_booking, p_booking.party_size, p_booking.starts_at);
  end if;
  if p_booking.starts_at <= app.now() then return false; end if;
  v_wanted := app.place_wanted(p_booking.business_id, p_booking.service_id, p_booking.party_size,
    p_booking.starts_at, p_booking.ends_at);
  return app.find_paced_room(p_booking, v_wanted.kind, p_booking.party_size, v_wanted.period);
end $$;

-- Bookings to come that a plan leaves outside of the hours: it is this plan that does, and on their day what is in force
-- by then, later plans included, does not take them back in.
create function app.stranded_by(p_business_id uuid, p_plan text, p_weeks jsonb) returns text[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(b.id order by b.id), '{}')
  from jsonb_array_elements(p_weeks) with ordinality w (it, n)
  cross join lateral (select jsonb_build_array((p_weeks -> (w.n::integer - 2)) || '{"from": null}') as before,
    jsonb_build_array(w.it || '{"from": null}') as after) k
  join public.bookings b on b.business_id = p_business_id and b.status in ('requested', 'confirmed')
    and b.starts_at > app.now()
  join public.businesses h on h.id = p_business_id
  where w.it ->> 'plan' = p_plan and (b.starts_at at time zone h.time_zone)::date >= (w.it ->> 'from')::date
    and app.is_left_outside(app.lies_outside(p_business_id, k.before, b.starts_at, b.ends_at),
      app.lies_outside(p_business_id, p_weeks, b.starts_at, b.ends_at))
    and app.lies_outside(p_business_id, k.after, b.starts_at, b.ends_at) is not null
$$;

-- Keeps a change for its moment: an owner's or a manager's, of what may begin later, within a year.
-- {outcome: done | denied | rejected, applied: 0, message}
create or replace function public.schedule_business_change(
  p_effect_id text, p_business_id uuid, p_session_id text, p_actor jsonb, p_changes jsonb, p_summary text,
  p_begins_at timestamptz
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_row public.scheduled_changes;
begin
  select * into v_row from public.scheduled_changes s where s.effect_id = p_effect_id;
  if v_row.effect_id is not null and v_row.business_id = p_business_id then
    return jsonb_build_object('outcome', 'done', 'applied', 0, 'message', null);
  end if;
  if coalesce(app.role_of(p_business_id, (p_actor ->> 'user')::uuid), '') not in ('owner', 'manager') then
    return jsonb_build_object('outcome', 'denied', 'message', 'only an owner or a manager may plan a change');
  end if;
  if exists (select from jsonb_array_elements(p_changes) c
      where c ->> 'target' not in ('menu_item', 'service', 'opening_hours'))
    or p_begins_at > app.now() + interval '367 days' then
    return jsonb_build_object('outcome', 'rejected', 'message', 'that cannot begin then');
  end if;
  insert into public.scheduled_changes (effect_id, business_id, session_id, actor, summary, changes, begins_at, accepted,
    created_at)
  values (p_effect_id, p_business_id, p_session_id, p_actor, p_summary, p_changes, p_begins_at,
    app.stranded_by(p_business_id, p_effect_id,
      app.weeks_ahead(p_business_id, p_effect_id, p_actor, p_changes, p_begins_at)), app.now())
  returning * into v_row;
  perform app.audit_schedule('schedule.made', v_row, p_actor ->> 'user', p_effect_id);
  return jsonb_build_object('outcome', 'done', 'applied', 0, 'message', null);
end $$;

-- Its moment has come: applied as whoever planned it may now, if all is still as they saw it and nobody is stranded whom
-- they did not agree to.
create or replace function public.begin_scheduled_change(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'apply_business_change', p_business_id::text);
  v_row public.scheduled_changes;
  v_stranded text[];
  v_result jsonb;
begin
  if v_known is not null then return v_known; end if;
  select * into v_row from public.scheduled_changes s
  where s.effect_id = p_effect_id and s.business_id = p_business_id for update;
  if v_row.effect_id is null or v_row.status <> 'scheduled' then
    return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'not_found', 'message', 'nothing is planned here'));
  end if;
  select array_agg(s.id) into v_stranded
  from unnest(app.stranded_by(p_business_id, p_effect_id, app.weeks_ahead(p_business_id))) s (id)
  where s.id <> all (v_row.accepted);
  if v_stranded is not null then
    v_result := jsonb_build_object('outcome', 'rejected', 'message', format('bookings lie outside of these hours: %s',
      cardinality(v_stranded)));
  else
    v_result := app.apply_changes(p_effect_id, p_business_id, v_row.session_id, v_row.actor, v_row.changes, 'change');
  end if;
  update public.scheduled_changes s
  set status = case when v_result ->> 'outcome' = 'done' then 'applied' else 'refused' end, settled_at = app.now(),
    reason = case when v_result ->> 'outcome' <> 'done' then v_result ->> 'message' end
  where s.effect_id = p_effect_id
  returning * into v_row;
  if v_row.status = 'refused' then perform app.audit_schedule('schedule.refused', v_row, 'system', p_effect_id); end if;
  return app.end_effect(p_effect_id, v_result);
end $$;

drop function app.apply_unless_stranding(text, uuid, text, jsonb, jsonb, text[], boolean);
drop function app.outside_hours(uuid);

-- The weeks that are planned, [{from, hours}], for whoever works out times: our own edge, and the team. What a business
-- means to do is not told to everyone who reads its page.
create function app.planned_weeks(p_business_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('from', w.it -> 'from', 'hours',
    coalesce((select jsonb_agg(r - 'id' order by r -> 'weekday', r -> 'opens')
      from jsonb_array_elements(w.it -> 'hours') r), '[]')) order by w.n), '[]')
  from jsonb_array_elements(app.weeks_ahead(p_business_id)) with ordinality w (it, n)
  where w.n > 1 and (app.is_trusted() or auth.jwt() ->> 'actor' is not null or app.is_member(p_business_id))
$$;

-- Wherever a business is read with its hours.
do $$
declare
  v_reads constant text[][] := array[
    ['public.business_detail(text)', '''promotions'', coalesce(', '(page ->> ''id'')::uuid'],
    ['public.discover_businesses(text,text[],text[],numeric,uuid[],integer)', '''exceptions'', coalesce(', 'b.id'],
    ['public.office_desk(uuid)', '''exceptions'', coalesce(', 'b.id'],
    ['public.dashboard_bookings(uuid,date,date)', '''exceptions'', (', 'd.business_id']];
  v_read text[];
  v_before text;
begin
  foreach v_read slice 1 in array v_reads loop
    v_before := pg_get_functiondef(v_read[1]::regprocedure);
    if strpos(v_before, v_read[2]) = 0 then raise exception '% is another by now', v_read[1]; end if;
    execute replace(v_before, v_read[2], format('''planned'', app.planned_weeks(%s), ', v_read[3]) || v_read[2]);
  end loop;
end $$;

revoke execute on function app.week_after, app.weeks_ahead, app.week_on, app.open_spans, app.lies_outside,
  app.is_left_outside, app.closed_by_plan, app.stranded_by, app.planned_weeks from public;
grant execute on function app.weeks_ahead, app.week_on, app.open_spans to authenticated, service_role;
grant execute on function app.planned_weeks to anon, authenticated, service_role;
