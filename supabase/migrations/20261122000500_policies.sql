-- Who may read what. Nobody writes a table through the API but service_role: writes are functions.
-- Conditions are written so that Postgres asks for the caller's claims once a query, not once a row.

-- A member reads through this, not through a policy on members, which would ask itself.
create function app.my_businesses() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.business_id from public.members m where m.user_id = auth.uid()
$$;

create function app.is_member(p_business_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.members m where m.business_id = p_business_id and m.user_id = auth.uid()
  )
$$;

-- Published, or the reader's own.
create function app.is_listed(p_business_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.businesses b
    where b.id = p_business_id and (b.is_published or b.id = app.claim_business() or app.is_member(b.id))
  )
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.my_businesses() to anon, authenticated, service_role;

revoke all on all tables in schema public from anon, authenticated;
revoke all on all sequences in schema public from anon, authenticated;
grant all on all tables in schema public to service_role;
grant all on all sequences in schema public to service_role;

do $$
declare v_table regclass;
begin
  for v_table in
    select c.oid::regclass from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', v_table);
    execute format('alter table %s force row level security', v_table);
  end loop;
end $$;

-- The directory: everyone reads what is published. Keys, origins and e-mail stay out of the grant.
grant select (id, slug, name, category, area, latitude, longitude, address, phone, time_zone, locale, currency,
  price_level, price_from, price_to, rating, review_count, about, policies, faq, is_published, search)
  on public.businesses to anon, authenticated;
create policy listed on public.businesses for select to anon, authenticated
  using (is_published or id = (select app.claim_business()) or id in (select app.my_businesses()));

grant select on public.services, public.catalogue_items, public.opening_hours, public.hour_exceptions,
  public.resources, public.resource_combinations, public.resource_combination_members, public.promotions
  to anon, authenticated;
grant select (id, business_id, author, rating, text, created_at) on public.reviews to anon, authenticated;

do $$
declare v_table text;
begin
  foreach v_table in array array['services', 'catalogue_items', 'opening_hours', 'hour_exceptions', 'resources',
    'resource_combinations', 'resource_combination_members', 'promotions', 'reviews']
  loop
    execute format('create policy listed on public.%I for select to anon, authenticated
      using (exists (select from public.businesses b where b.id = business_id))', v_table);
  end loop;
end $$;

-- A session's own rows, and all of a business's for its members.
grant select on public.bookings, public.waitlist, public.orders, public.escalations, public.workflows,
  public.conversations, public.agent_sessions, public.user_context to authenticated;

do $$
declare v_table text;
begin
  foreach v_table in array array['bookings', 'waitlist', 'orders', 'escalations', 'workflows', 'conversations',
    'agent_sessions', 'user_context']
  loop
    execute format('create policy own_session on public.%I for select to authenticated
      using (session_id = (select app.claim_session())
        and business_id is not distinct from (select app.claim_business()))', v_table);
    execute format('create policy members on public.%I for select to authenticated
      using (business_id in (select app.my_businesses()))', v_table);
  end loop;
end $$;

grant select on public.booking_resources, public.notifications to authenticated;
create policy own_booking on public.booking_resources for select to authenticated
  using (exists (select from public.bookings b where b.id = booking_id));
create policy own_booking on public.notifications for select to authenticated
  using (exists (select from public.bookings b where b.id = booking_id)
    or business_id in (select app.my_businesses()));

-- Only for a business's members.
grant select on public.members, public.staff, public.shifts, public.customers, public.business_state,
  public.audit_log to authenticated;

do $$
declare v_table text;
begin
  foreach v_table in array array['members', 'staff', 'shifts', 'customers', 'business_state', 'audit_log']
  loop
    execute format('create policy members on public.%I for select to authenticated
      using (business_id in (select app.my_businesses()))', v_table);
  end loop;
end $$;

-- effect_results has no policy: only functions read it.
