-- Who cancelled or did not come, by name, for the dashboard chat: bookings that were for these days, and those that were
-- cancelled within them. A hold that lapsed or was let go was never a booking.
create function public.office_ended_bookings(
  p_business_id uuid, p_status text, p_from timestamptz, p_to timestamptz
) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'workflow_id', b.effect_id, 'service', s.name,
    'status', b.status, 'party_size', b.party_size, 'starts_at', b.starts_at, 'ends_at', b.ends_at,
    'customer', coalesce(b.customer_name, c.name), 'phone', coalesce(b.customer_phone, c.phone), 'notes', b.notes,
    'ended_at', b.closed_at, 'late', b.late_cancel,
    'places', coalesce((select jsonb_agg(r.name order by r.name) from public.booking_resources br
      join public.resources r on r.id = br.resource_id where br.booking_id = b.id), '[]'))
    order by b.starts_at, b.id), '[]')
  from public.bookings b
  join public.services s on s.id = b.service_id
  left join public.customers c on c.id = b.customer_id
  where b.business_id = p_business_id and b.status = p_status and p_status in ('cancelled', 'no_show')
    and coalesce(b.closed_reason, '') not in ('hold_expired', 'released')
    and (b.starts_at >= p_from and b.starts_at < p_to
      or b.status = 'cancelled' and b.closed_at >= p_from and b.closed_at < p_to)
$$;
revoke execute on function public.office_ended_bookings from public, anon, authenticated;
grant execute on function public.office_ended_bookings to authenticated, service_role;
