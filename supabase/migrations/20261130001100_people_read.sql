-- What is read of a business's people: who does what and when they work, when each is taken, whose visit it is.

-- For customers: those who do at least one service, by the name they go by here, and the shifts that are written down.
create function app.people_of(p_business_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', st.id, 'name', app.public_name(st), 'services', d.services,
    'shifts', coalesce((select jsonb_agg(jsonb_build_object('starts_at', sh.starts_at, 'ends_at', sh.ends_at)
        order by sh.starts_at)
      from public.shifts sh where sh.staff_id = st.id and sh.ends_at > app.now()
        and sh.starts_at < app.now() + interval '28 days'), '[]')) order by app.public_name(st), st.id), '[]')
  from public.staff st
  cross join lateral (select jsonb_agg(s.id order by s.position, s.name) as services from public.services s
    where s.business_id = st.business_id and s.is_active and app.can_do(st.skills, s)) d
  where st.business_id = p_business_id and st.is_active and d.services is not null
    and (app.is_trusted() or app.is_listed(p_business_id))
$$;

alter function public.business_detail(text) rename to business_page;
alter function public.business_page(text) set schema app;
create function public.business_detail(p_business text) returns jsonb
language sql stable set search_path = '' as $$
  select page || jsonb_build_object('people', app.people_of((page ->> 'id')::uuid))
  from app.business_page(p_business) page
$$;

-- Those who can do a visit, when they work and when they are taken for good: by whoever asked for them, or because nobody
-- could take it over. Null: nobody in particular does it. `unkept`: the days on which no shifts are written down.
create function app.people_times(
  p_business_id uuid, p_services uuid[], p_from timestamptz, p_to timestamptz, p_except text
) returns jsonb
language sql stable security definer set search_path = '' as $$
  with people as (
    select p.id, app.public_name(p) as name from app.people_for(p_business_id, p_services) p
    where app.is_trusted() or app.is_listed(p_business_id)
  ), days as (
    select d.day at time zone b.time_zone as starts_at, (d.day + interval '1 day') at time zone b.time_zone as ends_at
    from public.businesses b
    cross join lateral generate_series(date_trunc('day', p_from at time zone b.time_zone),
      p_to at time zone b.time_zone, interval '1 day') d (day)
    where b.id = p_business_id
  )
  select jsonb_build_object(
    'unkept', coalesce((select jsonb_agg(jsonb_build_object('starts_at', d.starts_at, 'ends_at', d.ends_at)
        order by d.starts_at)
      from days d where not app.keeps_shifts(p_business_id, d.starts_at)), '[]'),
    'people', jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
      'shifts', coalesce((select jsonb_agg(jsonb_build_object('starts_at', sh.starts_at, 'ends_at', sh.ends_at)
          order by sh.starts_at)
        from public.shifts sh where sh.staff_id = p.id and sh.starts_at < p_to and sh.ends_at > p_from), '[]'),
      'busy', coalesce((select jsonb_agg(jsonb_build_object('starts_at', lower(b.staff_period) - s.buffer,
          'ends_at', upper(b.staff_period)) order by b.starts_at)
        from public.bookings b
        cross join lateral (select make_interval(mins => max(s.buffer_minutes)) as buffer
          from public.services s where s.id = any (p_services)) s
        where b.staff_id = p.id and b.staff_period && tstzrange(p_from, p_to + s.buffer)
          and b.id is distinct from p_except and (b.status <> 'held' or b.expires_at > app.now())
          and (b.staff_named or not exists (select from app.substitutes(b)))), '[]')) order by p.name, p.id))
  from people p
  having count(*) > 0
$$;

alter function public.business_calendar(uuid, uuid, timestamptz, timestamptz, text) rename to places_times;
alter function public.places_times(uuid, uuid, timestamptz, timestamptz, text) set schema app;
create function public.business_calendar(
  p_business_id uuid, p_service_id uuid, p_from timestamptz, p_to timestamptz,
  p_except_booking_id text default null, p_also uuid[] default '{}'
) returns jsonb
language sql stable set search_path = '' as $$
  select app.places_times(p_business_id, p_service_id, p_from, p_to, p_except_booking_id)
    || jsonb_build_object('staff', app.people_times(p_business_id, p_service_id || p_also, p_from, p_to,
      p_except_booking_id))
$$;

revoke execute on function app.people_of, app.people_times, app.places_times, app.business_page from public;
grant execute on function app.people_of, app.people_times, app.places_times, app.business_page
  to anon, authenticated, service_role;
revoke execute on function public.business_detail, public.business_calendar from public, anon, authenticated;
grant execute on function public.business_detail, public.business_calendar to anon, authenticated, service_role;
