-- A booking's row is known by two unique indexes. A rival that has only just begun may be met on the other one than the
-- id's, which `on conflict (id)` does not speak of: whichever it is, the row is there, and nothing is inserted.
create or replace function app.ensure_booking(p_claim app.claim, p_hold interval) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_known public.bookings;
begin
  insert into public.bookings (id, business_id, service_id, session_id, status, party_size, starts_at, ends_at,
    expires_at, request_id, created_at, updated_at)
  values (p_claim.booking_id, p_claim.business_id, p_claim.service_id, p_claim.session_id, 'held',
    p_claim.party_size, p_claim.starts_at, p_claim.ends_at, app.now() + p_hold, app.request_id(), app.now(),
    app.now())
  on conflict do nothing;
  if found then return true; end if;
  select * into strict v_known from public.bookings b where b.id = p_claim.booking_id;
  if v_known.business_id <> p_claim.business_id or not app.may_touch(v_known.business_id, v_known.session_id)
  then
    raise exception 'booking % is not this session''s', v_known.id using errcode = 'insufficient_privilege';
  end if;
  return false;
end $$;
