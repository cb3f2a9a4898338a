-- Whose watch a change of a business may fulfil: those that look for its kind, where it is. They look at once, then, and not
-- only when their time comes.

create function public.watches_concerned(p_business_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(k.id order by k.created_at, k.id), '[]')
  from (
    select w.id, w.created_at
    from public.watches w
    join public.businesses b on b.id = p_business_id
    where w.status = 'watching' and w.until > app.now()
      and coalesce(w.wish #>> '{criteria,category}', b.category) = b.category
      -- "Near downtown" may be beyond it.
      and (coalesce(lower(w.wish #>> '{criteria,area}'), lower(b.area)) = lower(b.area)
        or w.wish #>> '{criteria,near}' = 'true' or w.wish #>> '{criteria,distanceMeters}' is not null)
    order by w.created_at, w.id
    limit 200
  ) k
$$;

revoke execute on function public.watches_concerned from public, anon, authenticated;
grant execute on function public.watches_concerned to service_role;
