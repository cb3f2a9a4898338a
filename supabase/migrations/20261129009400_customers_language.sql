-- The language in which a customer last booked: what the business writes to them is framed in it.
alter table public.customers add column language text check (length(language) between 2 and 35);

create or replace function public.message_readers(p_business_id uuid, p_audience jsonb) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email, 'phone', a.phone,
    'token', a.token, 'language', c.language)), '[]')
  from (select * from app.addressees(p_business_id, p_audience) x where x.barred is null
    order by x.name, x.id limit 2000) a
  left join public.customers c on c.id = a.id and c.business_id = p_business_id
$$;

create or replace function public.change_audience(p_business_id uuid, p_customers integer default 500) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'staff', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'email', s.email,
        'phone', s.phone) order by s.name)
      from public.staff s where s.business_id = p_business_id and s.is_active
        and coalesce(s.email, s.phone) is not null), '[]'),
    'customers', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email,
        'phone', c.phone, 'token', c.news_token, 'language', c.language)) from (
      select * from public.customers c where c.business_id = p_business_id and c.news_consent_at is not null
        and c.news_opted_out_at is null and coalesce(c.email, c.phone) is not null
      order by c.created_at desc limit least(greatest(p_customers, 0), 2000)) c), '[]'))
$$;

-- As before, and the customer's language is remembered with them.
create or replace function public.request_booking(
  p_effect_id text, p_booking_id text, p_customer jsonb default '{}', p_starts_at timestamptz default null,
  p_party_size integer default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'request_booking', p_booking_id);
  if v_result is not null then return v_result; end if;

  v_before := app.lock_with_way(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if not app.is_claimable(v_before) or v_before.starts_at <> p_starts_at or v_before.party_size <> p_party_size
    or (v_before.status = 'cancelled' and exists (select from public.waitlist w
      where w.booking_id = v_before.id and w.status in ('cancelled', 'expired')))
  then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  if not app.still_has_room(v_before) then
    return app.end_effect(p_effect_id, app.outcome('taken', v_before));
  end if;
  update public.bookings b
  set status = 'requested', effect_id = p_effect_id, expires_at = null, closed_reason = null, closed_at = null,
    customer_name = coalesce(p_customer ->> 'name', b.customer_name),
    customer_phone = coalesce(p_customer ->> 'phone', b.customer_phone),
    customer_email = coalesce(p_customer ->> 'email', b.customer_email),
    request_id = coalesce(app.request_id(), b.request_id), updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  update public.bookings b set customer_id = app.remember_customer(v_after)
  where b.id = p_booking_id
  returning * into v_after;
  update public.customers c set language = left(p_customer ->> 'language', 35)
  where c.id = v_after.customer_id and length(p_customer ->> 'language') >= 2;
  perform app.write_audit('booking.requested', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('requested', v_after));
end $$;
