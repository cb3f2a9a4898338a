-- Messages of a business to some of its customers: news for who agreed to them, and words about a booking for who has one.

create table public.announcements (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  audience jsonb not null,
  text text not null check (length(text) between 1 and 1000),
  created_at timestamptz not null default now()
);
create index announcements_business on public.announcements (business_id, created_at);
alter table public.announcements enable row level security;
alter table public.announcements force row level security;
revoke all on public.announcements from anon, authenticated;
grant select on public.announcements to authenticated;
grant all on public.announcements to service_role;
create policy members on public.announcements for select to authenticated
  using (business_id in (select app.my_businesses()));

create or replace function app.changeable(p_target text, out table_name text, out key text, out columns text[])
language sql immutable set search_path = '' as $$
  select t.table_name, t.key, t.columns from (values
    ('menu_item', 'catalogue_items', 'id', array['section', 'name', 'description', 'price', 'currency', 'dietary',
      'allergens', 'options', 'position', 'is_available']),
    ('service', 'services', 'id', array['name', 'description', 'duration_minutes', 'buffer_minutes', 'price_min',
      'price_max', 'min_party', 'max_party', 'resource_kind', 'position', 'is_active']),
    ('opening_hours', 'opening_hours', 'id', array['weekday', 'opens', 'closes']),
    ('hour_exception', 'hour_exceptions', 'date', array['intervals', 'reason']),
    ('staff', 'staff', 'id', array['name', 'role', 'email', 'phone', 'skills', 'is_active']),
    ('shift', 'shifts', 'id', array['staff_id', 'starts_at', 'ends_at']),
    ('promotion', 'promotions', 'id', array['title', 'description', 'percent_off', 'amount_off', 'code', 'conditions',
      'starts_at', 'ends_at', 'is_active']),
    ('resource_block', 'resource_blocks', 'id', array['resource_id', 'starts_at', 'ends_at', 'reason']),
    ('announcement', 'announcements', 'id', array['audience', 'text'])
  ) t (target, table_name, key, columns) where t.target = p_target
$$;

-- Who an audience is, and what speaks against writing to them; null: nothing. {kind: all | booked | regulars | lapsed |
-- one, from, until: days of the business, customer: a name}. Regulars came three times in half a year; who has lapsed came
-- before, and not for three months. What is about a booking needs no consent, and goes to the address left with it.
create function app.addressees(p_business_id uuid, p_audience jsonb)
returns table (id uuid, name text, email text, phone text, token uuid, barred text)
language sql stable set search_path = '' as $$
  with asked as (
    select p_audience ->> 'kind' as kind, lower(trim(p_audience ->> 'customer')) as customer,
      ((p_audience ->> 'from')::date)::timestamp at time zone b.time_zone as begins,
      ((p_audience ->> 'until')::date + 1)::timestamp at time zone b.time_zone as ends
    from public.businesses b where b.id = p_business_id
  ), kept as (
    select b.* from public.bookings b
    where b.business_id = p_business_id and b.status in ('requested', 'confirmed', 'completed') and not b.is_test
  ), seen as (
    select k.customer_id, count(*) filter (where k.starts_at > app.now() - interval '180 days') as lately,
      max(k.starts_at) as last
    from kept k where k.starts_at <= app.now() group by k.customer_id
  ), known as (
    select c.id, c.name, c.email, c.phone, c.news_token as token,
      case when coalesce(c.email, c.phone) is null then 'no_address'
        -- One who is expected is told about their booking.
        when a.kind = 'one' and exists (select from kept k where k.customer_id = c.id and k.status <> 'completed'
          and k.starts_at > app.now() - interval '12 hours') then null
        when c.news_opted_out_at is not null then 'opted_out'
        when c.news_consent_at is null then 'no_consent' end as barred
    from public.customers c
    cross join asked a
    left join seen s on s.customer_id = c.id
    where c.business_id = p_business_id and case a.kind
      when 'all' then true
      when 'regulars' then s.lately >= 3
      when 'lapsed' then s.last < app.now() - interval '90 days'
        and not exists (select from kept k where k.customer_id = c.id and k.starts_at > app.now())
      when 'one' then lower(c.name) = a.customer
        or a.customer = any (regexp_split_to_array(lower(c.name), '\s+'))
      else false end
  ), booked as (
    select distinct on (lower(coalesce(k.customer_email, c.email, k.customer_phone, c.phone, k.id)))
      coalesce(c.id, md5(k.id)::uuid) as id, coalesce(k.customer_name, c.name) as name,
      coalesce(k.customer_email, c.email) as email, coalesce(k.customer_phone, c.phone) as phone,
      c.news_token as token
    from kept k
    cross join asked a
    left join public.customers c on c.id = k.customer_id
    where a.kind = 'booked' and k.starts_at >= greatest(a.begins, app.now()) and k.starts_at < a.ends
      and k.status <> 'completed'
    order by lower(coalesce(k.customer_email, c.email, k.customer_phone, c.phone, k.id)), k.starts_at
  )
  select k.* from known k
  union all
  select b.id, b.name, b.email, b.phone, b.token,
    case when coalesce(b.email, b.phone) is null then 'no_address' end
  from booked b
$$;

-- What a member is shown before a message goes out: to how many, and why not to the others.
create function public.message_audience(p_business_id uuid, p_audience jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.is_member(p_business_id) then
    raise exception 'no member of this business' using errcode = 'insufficient_privilege';
  end if;
  return (select jsonb_build_object('reached', count(*) filter (where a.barred is null),
      'no_consent', count(*) filter (where a.barred = 'no_consent'),
      'opted_out', count(*) filter (where a.barred = 'opted_out'),
      'no_address', count(*) filter (where a.barred = 'no_address'),
      'names', coalesce((select jsonb_agg(n.name) from (select x.name from app.addressees(p_business_id, p_audience) x
        where x.name is not null and (x.barred is null or p_audience ->> 'kind' = 'one')
        order by x.name limit 5) n), '[]'))
    from app.addressees(p_business_id, p_audience) a);
end $$;

-- Whom the worker writes to; read again as it is sent, so that who has said stop meanwhile is left out.
create function public.message_readers(p_business_id uuid, p_audience jsonb) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email, 'phone', a.phone,
    'token', a.token)), '[]')
  from (select * from app.addressees(p_business_id, p_audience) x where x.barred is null
    order by x.name, x.id limit 2000) a
$$;

revoke execute on function app.addressees from public;
revoke execute on function public.message_audience, public.message_readers from public, anon, authenticated;
grant execute on function public.message_audience to authenticated, service_role;
grant execute on function public.message_readers to service_role;
