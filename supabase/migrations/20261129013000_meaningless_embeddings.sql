-- A text of which no word is known has the vector 0, which is like nothing: its likeness is no number, and `max` would put
-- that above the likeness of the other texts of the same entry.

-- What of a page is nearest in meaning to each of some texts: [[{source, key, likeness}]], the nearest first, in their order.
create or replace function public.match_page(p_business_id uuid, p_model text, p_embeddings text[], p_count integer default 3)
returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select a.n, a.it::extensions.vector as embedding from unnest(p_embeddings[1:8]) with ordinality a (it, n)
  ), found as (
    select a.n, t.source, t.key, max(l.likeness) as likeness
    from app.page_texts(p_business_id) t
    join public.page_embeddings e
      on e.business_id = p_business_id and e.model = p_model and e.hash = md5(t.words)
    join asked a on e.dimensions = extensions.vector_dims(a.embedding)
    cross join lateral (select 1 - (e.embedding operator(extensions.<=>) a.embedding) as likeness) l
    where l.likeness <> 'NaN'
    group by a.n, t.source, t.key
  ), ranked as (
    select f.*, row_number() over (partition by f.n order by f.likeness desc, f.source, f.key) as place
    from found f
  )
  select coalesce(jsonb_agg(coalesce((select jsonb_agg(jsonb_build_object('source', r.source, 'key', r.key,
      'likeness', r.likeness) order by r.place)
    from ranked r where r.n = a.n and r.place <= least(greatest(p_count, 1), 50)), '[]') order by a.n), '[]')
  from asked a
$$;
