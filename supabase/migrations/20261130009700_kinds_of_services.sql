-- A service that takes another time and costs another price by what it is done to has a row for each kind: the service
-- itself is for the ordinary one ("Oil change", a car), and its variants are for the others ("Oil change (SUV)"). They are
-- services in all else: claimed, counted and priced by their own row.
alter table public.services
  add column variant_of uuid,
  add column variant text check (variant ~ '^[a-z][a-z_]{0,23}$'),
  add constraint services_of_business unique (business_id, id),
  add constraint services_variant_of foreign key (business_id, variant_of)
    references public.services (business_id, id) on delete cascade,
  add constraint services_variant_whole check ((variant_of is null) = (variant is null)),
  add constraint services_variant_once unique (variant_of, variant);
comment on column public.services.variant_of is 'The service whose variant it is; customers name that one';
comment on column public.services.variant is 'The kind it is for, as the vertical knows it: suv, van';

-- A variant has no variants of its own, and is done where its service is.
create function app.keep_variant() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_base public.services;
begin
  select * into v_base from public.services s where s.id = new.variant_of;
  if v_base.variant_of is not null or exists (select from public.services s where s.variant_of = new.id) then
    raise exception 'a variant has no variants of its own' using errcode = 'check_violation';
  end if;
  new.resource_kind := coalesce(v_base.resource_kind, new.resource_kind);
  return new;
end $$;
create trigger services_variant before insert or update of variant_of, resource_kind on public.services
  for each row when (new.variant_of is not null) execute function app.keep_variant();

-- What is called something else, or done elsewhere, takes its variants with it.
create function app.follow_service() returns trigger
language plpgsql set search_path = '' as $$
begin
  update public.services s
  set name = case when starts_with(s.name, old.name) then new.name || substr(s.name, length(old.name) + 1) else s.name end,
    resource_kind = new.resource_kind
  where s.variant_of = new.id;
  return null;
end $$;
create trigger services_follow after update of name, resource_kind on public.services
  for each row when (new.variant_of is null and (old.name, old.resource_kind) is distinct from (new.name, new.resource_kind))
  execute function app.follow_service();

-- The service that customers name.
create function app.service_named(p_service_id uuid) returns uuid
language sql stable set search_path = '' as $$
  select coalesce(s.variant_of, s.id) from public.services s where s.id = p_service_id
$$;

-- The services that are left of a visit, the one first whose place stays taken longest afterwards; all of them where
-- none are told. Each may be for another kind than was booked. What was never part of it is refused.
create or replace function app.left_of_visit(p_booking public.bookings, p_services uuid[]) returns uuid[]
language plpgsql stable set search_path = '' as $$
declare
  v_all uuid[] := p_booking.service_id || p_booking.also;
  v_named uuid[] := array(select app.service_named(w.id) from unnest(v_all) with ordinality w (id, at) order by w.at);
  v_left uuid[];
begin
  if p_services is null then return v_all; end if;
  select array_agg(s.id order by s.buffer_minutes desc, array_position(v_named, coalesce(s.variant_of, s.id))) into v_left
  from public.services s
  where s.id = any (p_services) and (s.is_active or s.id = any (v_all)) and coalesce(s.variant_of, s.id) = any (v_named);
  if cardinality(p_services) = 0 or cardinality(v_left) is distinct from cardinality(p_services)
    or (select count(distinct app.service_named(w.id)) from unnest(v_left) w (id)) < cardinality(v_left) then
    raise exception 'not a part of the visit' using errcode = 'invalid_parameter_value';
  end if;
  return v_left;
end $$;

-- Only what is said of it here is another.
create function app.reword(p_function regprocedure, p_words text, p_instead text) returns void
language plpgsql set search_path = '' as $$
begin
  if position(p_words in pg_get_functiondef(p_function)) = 0 then
    raise exception '% does not say "%"', p_function, p_words;
  end if;
  execute replace(pg_get_functiondef(p_function), p_words, p_instead);
end $$;

-- A visit for another kind ends when that is done.
select app.reword('app.lock_for_move(text, integer, timestamptz, timestamptz, uuid[])',
  'cardinality(services) < 1 + cardinality(booking.also)', 'not (booking.service_id || booking.also) <@ services');

-- Customers see one service, with what it is by kind; the city knows it by its own name and price.
select app.reword('app.business_page(text)', $w$'resource_kind', s.resource_kind) order by s.position, s.name)
      from public.services s where s.business_id = b.id and s.is_active)$w$,
  $w$'resource_kind', s.resource_kind, 'variants', (
          select jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'variant', v.variant,
            'duration_minutes', v.duration_minutes, 'price_min', v.price_min, 'price_max', v.price_max,
            'min_party', v.min_party, 'max_party', v.max_party, 'resource_kind', v.resource_kind)
            order by v.price_min, v.name)
          from public.services v where v.variant_of = s.id and v.is_active)) order by s.position, s.name)
      from public.services s where s.business_id = b.id and s.is_active and s.variant_of is null)$w$);
select app.reword('public.city_words(integer)', 'where s.is_active group by',
  'where s.is_active and s.variant_of is null group by');
select app.reword('public.discover_businesses(text, text[], text[], numeric, uuid[], integer)',
  's.business_id = b.id and s.is_active', 's.business_id = b.id and s.is_active and s.variant_of is null');
select app.reword('public.service_prices(text, text, text)', 'b.is_published and s.is_active',
  'b.is_published and s.is_active and s.variant_of is null');

-- The owner has them all, and writes them like any other.
select app.reword('public.office_desk(uuid)', $w$'position', s.position, 'is_active', s.is_active)$w$,
  $w$'position', s.position, 'is_active', s.is_active, 'variant_of', s.variant_of, 'variant', s.variant)$w$);
select app.reword('app.changeable(text)', $w$'resource_kind', 'position', 'is_active']$w$,
  $w$'resource_kind', 'position', 'is_active', 'variant_of', 'variant']$w$);
drop function app.reword;

revoke execute on function app.keep_variant, app.follow_service, app.service_named from public;
