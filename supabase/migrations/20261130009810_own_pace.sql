-- Where a booking stands, and the sums without it, are told to whom it is: with them anybody who has its id would know
-- when somebody comes and with how many.

create or replace function app.pace_times(p_business_id uuid, p_from timestamptz, p_to timestamptz, p_except text) returns jsonb
language sql stable security definer set search_path = '' as $$
  with own as (
    select b.* from public.bookings b
    where b.id = p_except and b.business_id = p_business_id
      and (app.may_touch(b.business_id, b.session_id) or app.is_member(b.business_id))
  )
  select jsonb_build_object('minutes', p.minutes, 'covers', p.covers, 'arrivals', p.arrivals,
    'starts', coalesce((select jsonb_agg(jsonb_build_object('starts_at', a.starts_at, 'covers', a.covers,
        'arrivals', a.arrivals) order by a.starts_at)
      from (select s.starts_at, sum(s.party_size) as covers, count(*) as arrivals
        from app.arriving(p_business_id, tstzrange(p_from - interval '1 hour', p_to + interval '1 hour'),
          (select o.id from own o)) s
        group by s.starts_at) a), '[]'),
    'own', (select jsonb_build_object('starts_at', b.starts_at, 'party', b.party_size) from public.bookings b
      where b.id = (select o.id from own o) and app.is_coming(b)))
  from app.pace_of(p_business_id) p
  where app.is_trusted() or app.is_listed(p_business_id)
$$;
