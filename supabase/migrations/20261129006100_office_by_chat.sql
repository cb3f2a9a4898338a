-- What the dashboard chat changes besides: places out of service, who may sign in, goals and actions that are kept.

-- A table, chair or bay that nobody gets for a while. It takes the place as a booking does, by the same constraint.
create table public.resource_blocks (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  resource_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at and ends_at - starts_at <= interval '400 days'),
  reason text check (length(reason) <= 200),
  created_at timestamptz not null default now(),
  unique (business_id, id),
  foreign key (business_id, resource_id) references public.resources (business_id, id) on delete cascade
);
create index resource_blocks_when on public.resource_blocks (business_id, ends_at);
alter table public.resource_blocks enable row level security;
alter table public.resource_blocks force row level security;
revoke all on public.resource_blocks from anon, authenticated;
grant select on public.resource_blocks to authenticated;
grant all on public.resource_blocks to service_role;
create policy members on public.resource_blocks for select to authenticated
  using (business_id in (select app.my_businesses()));

alter table public.booking_resources
  alter column booking_id drop not null,
  add column block_id uuid,
  add check (num_nonnulls(booking_id, block_id) = 1),
  add foreign key (business_id, block_id) references public.resource_blocks (business_id, id) on delete cascade;
comment on column public.booking_resources.block_id is 'Taken by no booking: the place is out of service';
create index booking_resources_block on public.booking_resources (block_id) where block_id is not null;

-- Day by day, since no period is longer than two days. A booking in the way refuses the whole change.
create function app.take_blocked_place() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform app.clear_way('', new.business_id, tstzrange(new.starts_at, new.ends_at));
  delete from public.booking_resources br where br.block_id = new.id;
  begin
    insert into public.booking_resources (block_id, business_id, resource_id, period)
    select new.id, new.business_id, new.resource_id, tstzrange(g, least(g + interval '1 day', new.ends_at))
    from generate_series(new.starts_at, new.ends_at - interval '1 second', interval '1 day') g;
  exception when exclusion_violation then
    raise exception '% is taken then: by a booking, or it is out of service already',
      (select r.name from public.resources r where r.id = new.resource_id) using errcode = 'check_violation';
  end;
  return new;
end $$;
create trigger resource_blocks_take after insert or update on public.resource_blocks
  for each row execute function app.take_blocked_place();

-- As before, and what is out of service is taken too.
create or replace function app.free_places(
  p_business_id uuid, p_kind text, p_party_size integer, p_period tstzrange, p_booking_id text
) returns table (resource_ids uuid[])
language sql stable set search_path = '' as $$
  with places as (
    select array[r.id] as ids, r.capacity, 1 as parts
    from public.resources r
    where r.business_id = p_business_id and r.kind = p_kind and r.is_active
      and p_party_size between r.min_party and r.capacity
    union all
    select array_agg(r.id order by r.id), c.capacity, count(*)::integer
    from public.resource_combinations c
    join public.resource_combination_members m on m.combination_id = c.id
    join public.resources r on r.id = m.resource_id
    where c.business_id = p_business_id and p_party_size between c.min_party and c.capacity
    group by c.id
    having bool_and(r.kind = p_kind and r.is_active)
  ), taken as (
    select array_agg(br.resource_id) filter (where br.booking_id is distinct from p_booking_id) as others,
      array_agg(br.resource_id) filter (where br.booking_id = p_booking_id) as own
    from public.booking_resources br
    where br.business_id = p_business_id and br.active and br.period && p_period
      and lower(br.period) between lower(p_period) - interval '2 days' and upper(p_period)
  )
  select p.ids from places p, taken t
  where not p.ids && coalesce(t.others, '{}')
  order by p.parts > 1, p.capacity, p.parts, p.ids <@ coalesce(t.own, '{}') desc, p.ids
$$;

create or replace function public.busy_times(
  p_business_id uuid, p_from timestamptz, p_to timestamptz, p_except_booking_id text default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if p_to <= p_from or p_to - p_from > interval '100 days' then
    raise exception 'ask for at most 100 days' using errcode = 'invalid_parameter_value';
  end if;
  if not app.is_trusted() and not app.is_listed(p_business_id) then return '[]'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('resource_id', br.resource_id, 'starts_at', lower(br.period),
      'ends_at', upper(br.period)) order by lower(br.period), br.resource_id)
    from public.booking_resources br
    left join public.bookings b on b.id = br.booking_id
    where br.business_id = p_business_id and br.active and br.period && tstzrange(p_from, p_to)
      and lower(br.period) between p_from - interval '2 days' and p_to
      and (br.block_id is not null or b.status <> 'held' or b.expires_at > app.now())
      and (br.block_id is not null or b.id is distinct from p_except_booking_id)), '[]');
end $$;

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
    ('resource_block', 'resource_blocks', 'id', array['resource_id', 'starts_at', 'ends_at', 'reason'])
  ) t (target, table_name, key, columns) where t.target = p_target
$$;

-- Gives, changes or takes a member's role. `p_id` is the user's; a role of nothing means that they may not sign in.
create or replace function app.change_role(
  p_business_id uuid, p_actor_role text, p_id text, p_before jsonb, p_after jsonb
) returns void
language plpgsql set search_path = '' as $$
declare
  v_role text;
begin
  if p_actor_role <> 'owner' then perform app.refuse_change('XS403', 'only an owner gives roles'); end if;
  perform from public.members m where m.business_id = p_business_id for update;
  select m.role into v_role from public.members m where m.business_id = p_business_id and m.user_id = p_id::uuid;
  if v_role is null and p_before is not null then perform app.refuse_change('XS404', 'there is no such member'); end if;
  if v_role is distinct from p_before ->> 'role' then
    perform app.refuse_change('XS409', 'the role is not as it was');
  end if;
  if p_before is null then
    insert into public.members (business_id, user_id, role) values (p_business_id, p_id::uuid, p_after ->> 'role');
  elsif p_after is null then
    delete from public.members m where m.business_id = p_business_id and m.user_id = p_id::uuid;
  else
    -- Permissions of one's own were of the role that one had.
    update public.members m set role = p_after ->> 'role', permissions = '{}'
    where m.business_id = p_business_id and m.user_id = p_id::uuid;
  end if;
  if not exists (select from public.members m where m.business_id = p_business_id and m.role = 'owner') then
    perform app.refuse_change('22023', 'a business needs an owner');
  end if;
end $$;

-- Who of the team may sign in, and as what: people are known by the address that is theirs in both places.
create function app.team_accounts(p_business_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('staff_id', s.id, 'user_id', u.id, 'role', m.role) order by s.name), '[]')
  from public.staff s
  join auth.users u on lower(u.email) = lower(s.email)
  left join public.members m on m.business_id = s.business_id and m.user_id = u.id
  where s.business_id = p_business_id and s.is_active and app.is_member(p_business_id)
$$;

-- Keeps what an owner wants and what was done, for every conversation of the business: goals are a set, of actions the
-- newest ten, each once.
create function public.note_office(p_effect_id text, p_business_id uuid, p_goals text[], p_actions text[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb;
begin
  if not app.is_member(p_business_id) then
    raise exception 'no member of this business' using errcode = 'insufficient_privilege';
  end if;
  v_known := app.begin_effect(p_effect_id, 'note_office', p_business_id::text);
  if v_known is not null then return; end if;
  insert into public.business_state as b (business_id, state) values (p_business_id, '{}') on conflict do nothing;
  update public.business_state b
  set state = b.state || jsonb_build_object(
      'business_goals', app.said_last(coalesce(b.state -> 'business_goals', '[]') || to_jsonb(coalesce(p_goals, '{}')), 8),
      'office_actions', app.said_last(coalesce(b.state -> 'office_actions', '[]') || to_jsonb(coalesce(p_actions, '{}')), 10)),
    version = b.version + 1, updated_at = app.now()
  where b.business_id = p_business_id;
  perform app.end_effect(p_effect_id, '{}');
end $$;

-- Each once, where it was said last; the newest so many.
create function app.said_last(p_words jsonb, p_most integer) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_agg(k.word order by k.at), '[]') from (
    select w.word, max(w.at) as at from jsonb_array_elements_text(p_words) with ordinality w (word, at)
    group by w.word order by 2 desc limit p_most) k
$$;

drop function public.office_desk(uuid);
create function public.office_desk(p_business_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'role', m.role, 'user_id', m.user_id, 'permissions', to_jsonb(m.permissions),
    'business', jsonb_build_object('id', b.id, 'slug', b.slug, 'name', b.name, 'category', b.category,
      'time_zone', b.time_zone, 'locale', b.locale, 'currency', b.currency, 'address', b.address, 'phone', b.phone,
      'policies', b.policies, 'faq', b.faq),
    'goals', coalesce(k.state -> 'business_goals', '[]'),
    'actions', coalesce(k.state -> 'office_actions', '[]'),
    'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'section', i.section, 'name', i.name,
        'description', i.description, 'price', i.price, 'currency', i.currency, 'position', i.position,
        'is_available', i.is_available) order by i.position, i.name)
      from public.catalogue_items i where i.business_id = b.id), '[]'),
    'services', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
        'duration_minutes', s.duration_minutes, 'buffer_minutes', s.buffer_minutes, 'price_min', s.price_min,
        'price_max', s.price_max, 'min_party', s.min_party, 'max_party', s.max_party,
        'resource_kind', s.resource_kind, 'position', s.position, 'is_active', s.is_active)
        order by s.position, s.name)
      from public.services s where s.business_id = b.id), '[]'),
    'hours', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'weekday', h.weekday,
        'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens)
      from public.opening_hours h where h.business_id = b.id), '[]'),
    'exceptions', coalesce((select jsonb_agg(jsonb_build_object('date', e.date, 'intervals', e.intervals,
        'reason', e.reason) order by e.date)
      from public.hour_exceptions e where e.business_id = b.id and e.date >= (app.now() - interval '2 days')::date),
      '[]'),
    'resources', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
        'capacity', r.capacity) order by r.name)
      from public.resources r where r.business_id = b.id and r.is_active), '[]'),
    'blocks', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'resource_id', x.resource_id,
        'starts_at', x.starts_at, 'ends_at', x.ends_at, 'reason', x.reason) order by x.starts_at, x.id)
      from public.resource_blocks x where x.business_id = b.id and x.ends_at > app.now()), '[]'),
    'staff', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'role', s.role,
        'skills', to_jsonb(s.skills)) order by s.name)
      from public.staff s where s.business_id = b.id and s.is_active), '[]'),
    'accounts', app.team_accounts(b.id),
    'shifts', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'staff_id', s.staff_id,
        'starts_at', s.starts_at, 'ends_at', s.ends_at) order by s.starts_at)
      from public.shifts s where s.business_id = b.id and s.ends_at > app.now() - interval '1 day'
        and s.starts_at < app.now() + interval '60 days'), '[]'),
    'promotions', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title,
        'percent_off', p.percent_off, 'amount_off', p.amount_off, 'starts_at', p.starts_at, 'ends_at', p.ends_at)
        order by p.starts_at)
      from public.promotions p where p.business_id = b.id and p.is_active and p.ends_at > app.now()), '[]'),
    'escalations', (select count(*) from public.escalations e
      where e.business_id = b.id and e.status = 'open'))
  from public.businesses b
  join public.members m on m.business_id = b.id and m.user_id = auth.uid()
  left join public.business_state k on k.business_id = b.id
  where b.id = p_business_id
$$;

revoke execute on function app.take_blocked_place, app.team_accounts, app.said_last from public;
grant execute on function app.team_accounts to authenticated, service_role;
revoke execute on function public.office_desk, public.note_office from public, anon, authenticated;
grant execute on function public.office_desk, public.note_office to authenticated, service_role;
