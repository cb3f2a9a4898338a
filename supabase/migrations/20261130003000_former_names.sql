-- An order keeps the names of what was ordered, as they were then. What a dish was called before counts for it still: a
-- rename, and its undo, leave its figures whole, and another dish that takes an old name begins at nothing.
create table public.former_names (
  id bigint generated always as identity primary key,
  business_id uuid not null references public.businesses (id) on delete cascade,
  item_id uuid not null references public.catalogue_items (id) on delete cascade,
  name text not null,
  until timestamptz not null
);
comment on column public.former_names.until is 'The item was called so until then';
create index former_names_of on public.former_names (business_id, lower(name), until);
create index former_names_item on public.former_names (item_id);
alter table public.former_names enable row level security;
alter table public.former_names force row level security;
revoke all on public.former_names from anon, authenticated;
grant select on public.former_names to authenticated;
grant all on public.former_names to service_role;
create policy members on public.former_names for select to authenticated
  using (business_id in (select app.my_businesses()));

create function app.keep_former_name() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.former_names (business_id, item_id, name, until)
  values (old.business_id, old.id, old.name, app.now());
  return null;
end $$;
revoke execute on function app.keep_former_name from public;
create trigger keep_former_name after update of name on public.catalogue_items
  for each row when (lower(old.name) <> lower(new.name)) execute function app.keep_former_name();

-- Which item was called so at that time, by its name of today; null where none was.
create function app.called_now(p_business_id uuid, p_name text, p_at timestamptz) returns text
language sql stable set search_path = '' as $$
  select i.name from public.former_names n join public.catalogue_items i on i.id = n.item_id
  where n.business_id = p_business_id and lower(n.name) = lower(p_name) and n.until > p_at
    and coalesce(i.created_at, '-infinity') <= p_at
  order by n.until limit 1
$$;
revoke execute on function app.called_now from public;
grant execute on function app.called_now to authenticated, service_role;

create or replace view app.items_sold with (security_invoker = true) as
select o.business_id, o.placed_at as at, (o.placed_at at time zone z.time_zone)::date as day,
  coalesce(app.called_now(o.business_id, l.line ->> 'name', o.placed_at), l.line ->> 'name') as item,
  (l.line ->> 'quantity')::integer as quantity, (l.line ->> 'price')::integer as amount
from public.orders o
join public.businesses z on z.id = o.business_id
cross join lateral jsonb_array_elements(o.items) as l (line)
where o.status = 'completed'
union all
select v.business_id, v.starts_at, v.day, v.service, 1, v.price
from app.visits v where v.status = 'completed' and v.price is not null;
