-- What a business gives for less is on its page: running, or to come.
create or replace function public.business_detail(p_business text) returns jsonb
language sql stable set search_path = '' as $$
  select page || jsonb_build_object('people', app.people_of((page ->> 'id')::uuid),
    'promotions', coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'description', p.description,
        'code', p.code, 'starts_at', p.starts_at, 'ends_at', p.ends_at) order by p.ends_at, p.title)
      from public.promotions p
      where p.business_id = (page ->> 'id')::uuid and p.is_active and p.ends_at > app.now()), '[]'))
  from app.business_page(p_business) page
$$;
