-- A member who tries the customers' chat books and orders for show: nobody's place is taken, nobody is written to, and no
-- figure counts it. It is known by its session: a dashboard chat's, whose name says so.
alter table public.bookings add column is_test boolean not null
  generated always as (coalesce(starts_with(session_id, 'ses_office_'), false)) stored;
alter table public.orders add column is_test boolean not null
  generated always as (coalesce(starts_with(session_id, 'ses_office_'), false)) stored;
comment on column public.bookings.is_test is 'Made by a member who tried the chat';

-- Over whatever else a reader may see: only the tried chat itself reads what was made in it.
create policy no_tests on public.bookings as restrictive for select to authenticated
  using (not is_test or (session_id = (select app.claim_session()) and (select auth.uid()) is null));
create policy no_tests on public.orders as restrictive for select to authenticated
  using (not is_test or (session_id = (select app.claim_session()) and (select auth.uid()) is null));

-- As before; a test finds its place as anybody would, and takes it from nobody.
create or replace function app.occupy(p_booking public.bookings, p_resource_ids uuid[], p_period tstzrange) returns void
language plpgsql set search_path = '' as $$
declare
  v_resource uuid;
begin
  foreach v_resource in array p_resource_ids loop
    update public.booking_resources br set period = p_period
    where br.booking_id = p_booking.id and br.resource_id = v_resource and br.active;
    continue when found;
    -- `on conflict` waits for an unfinished rival without the deadlock that two plain inserts can make.
    insert into public.booking_resources (booking_id, business_id, resource_id, period, active)
    values (p_booking.id, p_booking.business_id, v_resource, p_period, not p_booking.is_test)
    on conflict do nothing;
    if not found then
      raise exception 'resource % is taken', v_resource using errcode = 'exclusion_violation';
    end if;
  end loop;
  update public.booking_resources br set active = false
  where br.booking_id = p_booking.id and br.active and br.resource_id <> all (p_resource_ids);
end $$;

-- A test's name and number are nobody's of the business's customers.
alter function app.remember_customer(public.bookings) rename to remember_person;
create function app.remember_customer(p_booking public.bookings) returns uuid
language plpgsql set search_path = '' as $$
begin
  return case when p_booking.is_test then null else app.remember_person(p_booking) end;
end $$;

-- What would be said of a test counts as said: no provider ever has it.
create function app.silence_tests() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from public.bookings b where b.id = new.booking_id and b.is_test)
    or exists (select from public.orders o where o.id = new.order_id and o.is_test) then
    new.status := 'sent';
    new.sent_at := app.now();
    new.error := 'a test: not sent';
  end if;
  return new;
end $$;
create trigger notifications_of_tests before insert on public.notifications
  for each row execute function app.silence_tests();

-- A test that takes no place is no contradiction.
alter function app.contradictions(integer) rename to every_contradiction;
create function app.contradictions(p_limit integer) returns table (kind text, subject text)
language sql stable set search_path = '' as $$
  select c.kind, c.subject from app.every_contradiction(10000) c
  where not exists (select from public.bookings b where b.id = c.subject and b.is_test)
  order by c.subject, c.kind limit p_limit
$$;
revoke execute on function app.contradictions from public;

revoke execute on function app.remember_customer, app.silence_tests from public;
