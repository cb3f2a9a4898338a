-- Changes of the business that begin later: kept with their moment, called off until then, and looked at again as it comes.
-- The business_change workflow waits; whether what was agreed to still holds is decided here.

create table public.scheduled_changes (
  effect_id text primary key,
  business_id uuid not null references public.businesses (id) on delete cascade,
  session_id text not null,
  actor jsonb not null,
  summary text not null check (length(summary) <= 1000),
  changes jsonb not null,
  begins_at timestamptz not null,
  accepted text[] not null default '{}',
  status text not null default 'scheduled' check (status in ('scheduled', 'applied', 'called_off', 'refused')),
  reason text,
  created_at timestamptz not null default now(),
  settled_at timestamptz
);
comment on column public.scheduled_changes.accepted is
  'Bookings that the owner agreed to leave outside of the new hours; one that is made later stops the change';
comment on column public.scheduled_changes.reason is 'Why it was refused as its moment came';
create index scheduled_changes_open on public.scheduled_changes (business_id, begins_at) where status = 'scheduled';
alter table public.scheduled_changes enable row level security;
alter table public.scheduled_changes force row level security;
revoke all on public.scheduled_changes from anon, authenticated;
grant select on public.scheduled_changes to authenticated;
grant all on public.scheduled_changes to service_role;
create policy members on public.scheduled_changes for select to authenticated
  using (business_id in (select app.my_businesses()));

-- Bookings to come that do not lie within the opening hours of their day or of the night before it: {id: whether it even
-- begins outside of them}.
create function app.outside_hours(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with coming as (
    select b.id, b.starts_at, b.ends_at, h.time_zone, (b.starts_at at time zone h.time_zone)::date as day
    from public.bookings b join public.businesses h on h.id = b.business_id
    where b.business_id = p_business_id and b.status in ('requested', 'confirmed') and b.starts_at > app.now()
  ), open as (
    select c.id, d.day, (i ->> 'opens')::time as opens, (i ->> 'closes')::time as closes
    from coming c cross join lateral (values (c.day), (c.day - 1)) d (day)
    join public.hour_exceptions e on e.business_id = p_business_id and e.date = d.day
    cross join lateral jsonb_array_elements(e.intervals) i
    union all
    select c.id, d.day, o.opens, o.closes
    from coming c cross join lateral (values (c.day), (c.day - 1)) d (day)
    join public.opening_hours o on o.business_id = p_business_id and o.weekday = extract(isodow from d.day)
    where not exists (select from public.hour_exceptions e where e.business_id = p_business_id and e.date = d.day)
  ), bounds as (
    select c.id, c.starts_at, c.ends_at, (o.day + o.opens) at time zone c.time_zone as opens_at,
      (o.day + case when o.closes <= o.opens then 1 else 0 end + o.closes) at time zone c.time_zone as closes_at
    from coming c join open o on o.id = c.id
  )
  select coalesce(jsonb_object_agg(c.id, not exists (select from bounds b
      where b.id = c.id and c.starts_at >= b.opens_at and c.starts_at < b.closes_at)), '{}')
  from coming c
  where not exists (select from bounds b
    where b.id = c.id and c.starts_at >= b.opens_at and c.ends_at <= b.closes_at)
$$;

-- Applies changes as app.apply_changes does, unless bookings that were not accepted would come to lie outside of the
-- hours by them. `stranded`: those that do. With p_look nothing is kept of it.
create function app.apply_unless_stranding(
  p_effect_id text, p_business_id uuid, p_session_id text, p_actor jsonb, p_changes jsonb, p_accepted text[], p_look boolean
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_hours boolean := exists (select from jsonb_array_elements(p_changes) c where c ->> 'target' = 'opening_hours');
  v_before jsonb;
  v_result jsonb;
  v_stranded text[] := '{}';
begin
  if v_hours then v_before := app.outside_hours(p_business_id); end if;
  begin
    v_result := app.apply_changes(p_effect_id, p_business_id, p_session_id, p_actor, p_changes, 'change');
    if v_hours then
      select coalesce(array_agg(k.key order by k.key), '{}') into v_stranded
      from jsonb_each(app.outside_hours(p_business_id)) k
      where (v_before -> k.key is null or k.value = 'true' and v_before -> k.key = 'false')
        and k.key <> all (p_accepted);
    end if;
    if p_look or cardinality(v_stranded) > 0 then
      raise exception 'not to be kept' using errcode = 'XS000';
    end if;
  exception when sqlstate 'XS000' then
    if not p_look then
      v_result := jsonb_build_object('outcome', 'rejected', 'message', format('bookings lie outside of these hours: %s',
        cardinality(v_stranded)));
    end if;
  end;
  return v_result || jsonb_build_object('stranded', to_jsonb(v_stranded));
end $$;

create function app.audit_schedule(p_action text, p_row public.scheduled_changes, p_actor text, p_effect_id text) returns void
language sql set search_path = '' as $$
  insert into public.audit_log (at, business_id, actor, action, subject, after, session_id, effect_id, request_id)
  values (app.now(), p_row.business_id, p_actor, p_action, 'schedule/' || p_row.effect_id,
    jsonb_build_object('name', p_row.summary, 'starts_at', p_row.begins_at, 'reason', p_row.reason), p_row.session_id,
    p_effect_id, app.request_id())
$$;

-- Keeps a change for its moment: an owner's or a manager's, of what may begin later, within a year.
-- {outcome: done | denied | rejected, applied: 0, message}
create function public.schedule_business_change(
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
    array(select jsonb_array_elements_text(app.apply_unless_stranding(p_effect_id, p_business_id, p_session_id, p_actor,
      p_changes, '{}', true) -> 'stranded')), app.now())
  returning * into v_row;
  perform app.audit_schedule('schedule.made', v_row, p_actor ->> 'user', p_effect_id);
  return jsonb_build_object('outcome', 'done', 'applied', 0, 'message', null);
end $$;

-- Its moment has come: applied as whoever planned it may now, if all is still as they saw it and nobody is stranded.
create function public.begin_scheduled_change(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'apply_business_change', p_business_id::text);
  v_row public.scheduled_changes;
  v_result jsonb;
begin
  if v_known is not null then return v_known; end if;
  select * into v_row from public.scheduled_changes s
  where s.effect_id = p_effect_id and s.business_id = p_business_id for update;
  if v_row.effect_id is null or v_row.status <> 'scheduled' then
    return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'not_found', 'message', 'nothing is planned here'));
  end if;
  v_result := app.apply_unless_stranding(p_effect_id, p_business_id, v_row.session_id, v_row.actor, v_row.changes,
    v_row.accepted, false);
  update public.scheduled_changes s
  set status = case when v_result ->> 'outcome' = 'done' then 'applied' else 'refused' end, settled_at = app.now(),
    reason = case when v_result ->> 'outcome' <> 'done' then v_result ->> 'message' end
  where s.effect_id = p_effect_id
  returning * into v_row;
  if v_row.status = 'refused' then perform app.audit_schedule('schedule.refused', v_row, 'system', p_effect_id); end if;
  return app.end_effect(p_effect_id, v_result - 'stranded');
end $$;

-- Calls a change off before it begins: p_change is the effect that planned it.
create function public.call_off_scheduled_change(
  p_effect_id text, p_change text, p_business_id uuid, p_session_id text, p_actor jsonb
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'call_off_scheduled_change', p_change);
  v_row public.scheduled_changes;
begin
  if v_known is not null then return v_known; end if;
  if coalesce(app.role_of(p_business_id, (p_actor ->> 'user')::uuid), '') not in ('owner', 'manager') then
    return app.end_effect(p_effect_id,
      jsonb_build_object('outcome', 'denied', 'message', 'only an owner or a manager may call it off'));
  end if;
  update public.scheduled_changes s set status = 'called_off', settled_at = app.now()
  where s.effect_id = p_change and s.business_id = p_business_id and s.status = 'scheduled'
  returning * into v_row;
  if v_row.effect_id is null then
    return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'not_found', 'message', 'nothing is planned here'));
  end if;
  perform app.audit_schedule('schedule.called_off', v_row, p_actor ->> 'user', p_effect_id);
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'done', 'applied', 0, 'message', null));
end $$;

-- What is to begin, soonest first, and what was refused in the last week: for members, by the table's own policy.
create function public.office_coming(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.effect_id, 'summary', s.summary, 'changes', s.changes,
    'begins_at', s.begins_at, 'status', s.status, 'reason', s.reason) order by s.begins_at, s.created_at), '[]')
  from public.scheduled_changes s
  where s.business_id = p_business_id
    and (s.status = 'scheduled' or s.status = 'refused' and s.settled_at > app.now() - interval '7 days')
$$;

revoke execute on function app.outside_hours, app.apply_unless_stranding, app.audit_schedule from public;
revoke execute on function public.schedule_business_change, public.begin_scheduled_change,
  public.call_off_scheduled_change, public.office_coming from public, anon, authenticated;
grant execute on function public.schedule_business_change, public.begin_scheduled_change,
  public.call_off_scheduled_change to service_role;
grant execute on function public.office_coming to authenticated, service_role;
