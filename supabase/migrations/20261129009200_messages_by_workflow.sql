-- A message to customers is a workflow of its own; the dashboard's chat names whom it is for as message_audience counts
-- them. As before, and {kind: addressed, audience} reaches just those. What was written before stays in `announcements`.
create or replace function public.notification_audience(p_business_id uuid, p_actor uuid, p_audience jsonb)
returns jsonb
language sql stable security definer set search_path = '' as $$
  select case
    when not exists (select from public.members m where m.business_id = p_business_id and m.user_id = p_actor
      and m.role in ('owner', 'manager')) then jsonb_build_object('outcome', 'denied')
    when p_audience ->> 'kind' = 'addressed' then jsonb_build_object('outcome', 'done', 'readers',
      public.message_readers(p_business_id, p_audience -> 'audience'))
    else jsonb_build_object('outcome', 'done', 'readers', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
        'token', c.news_token) order by c.created_at desc, c.id)
      from (select * from public.customers c
        where c.business_id = p_business_id and c.news_opted_out_at is null
          and coalesce(c.email, c.phone) is not null
          and case p_audience ->> 'kind'
            when 'agreed' then c.news_consent_at is not null
            when 'customers' then c.news_consent_at is not null
              and p_audience -> 'ids' @> to_jsonb(c.id::text)
            when 'expected' then exists (select from public.bookings b
              where b.business_id = p_business_id and b.customer_id = c.id and b.status in ('requested', 'confirmed')
                and b.starts_at >= (p_audience ->> 'from')::timestamptz
                and b.starts_at < (p_audience ->> 'to')::timestamptz)
            else false end
        order by c.created_at desc, c.id limit 2000) c), '[]')) end
$$;
