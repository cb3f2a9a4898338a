-- Of one customer it is told too whether their booking alone lets the business write to them: about it, and no news.
create or replace function public.message_audience(p_business_id uuid, p_audience jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.is_member(p_business_id) then
    raise exception 'no member of this business' using errcode = 'insufficient_privilege';
  end if;
  return (select jsonb_build_object('reached', count(*) filter (where a.barred is null),
      'by_booking', count(*) filter (where a.barred is null and p_audience ->> 'kind' = 'one'
        and exists (select from public.customers c where c.id = a.id
          and (c.news_consent_at is null or c.news_opted_out_at is not null))),
      'no_consent', count(*) filter (where a.barred = 'no_consent'),
      'opted_out', count(*) filter (where a.barred = 'opted_out'),
      'no_address', count(*) filter (where a.barred = 'no_address'),
      'names', coalesce((select jsonb_agg(n.name) from (select x.name from app.addressees(p_business_id, p_audience) x
        where x.name is not null and (x.barred is null or p_audience ->> 'kind' = 'one')
        order by x.name limit 5) n), '[]'))
    from app.addressees(p_business_id, p_audience) a);
end $$;
