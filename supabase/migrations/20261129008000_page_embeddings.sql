-- What a business has written, by what it means: its frequent questions, its texts by topic, its catalogue. A vector is of a
-- text and a model, not of a row: what is changed is without one until it is read anew, and what is gone finds nothing.
drop function public.match_catalogue;
drop table public.catalogue_embeddings;

create table public.page_embeddings (
  business_id uuid not null references public.businesses (id) on delete cascade,
  model text not null check (length(model) between 1 and 200),
  hash text not null,
  dimensions integer not null,
  embedding extensions.vector not null,
  updated_at timestamptz not null default now(),
  primary key (business_id, model, hash),
  check (extensions.vector_dims(embedding) = dimensions)
);
comment on column public.page_embeddings.model is 'Vectors of two models never meet';
comment on column public.page_embeddings.hash is 'md5 of the text';

alter table public.page_embeddings enable row level security;
alter table public.page_embeddings force row level security;
revoke all on public.page_embeddings from anon, authenticated;
grant select on public.page_embeddings to authenticated;
grant all on public.page_embeddings to service_role;
create policy own_business on public.page_embeddings for select to authenticated
  using (business_id = (select app.claim_business()));

-- The texts of a page: what each stands for, and the words it may be found by.
create function app.page_texts(p_business_id uuid) returns table (source text, key text, words text)
language sql stable set search_path = '' as $$
  select t.source, t.key, t.words from (
    select 'faq' as source, f ->> 'question' as key,
      unnest(array[f ->> 'question', f ->> 'answer', (f ->> 'question') || ' ' || (f ->> 'answer')]) as words
    from public.businesses b, jsonb_array_elements(b.faq) f where b.id = p_business_id
    union all
    select 'text', o.key, unnest(array[replace(o.key, '_', ' '), o.value, replace(o.key, '_', ' ') || ': ' || o.value])
    from public.businesses b, jsonb_each_text(coalesce(b.policies -> 'texts', '{}')) o where b.id = p_business_id
    union all
    select 'service', s.id::text, unnest(array[s.name, s.name || ': ' || s.description])
    from public.services s where s.business_id = p_business_id and s.is_active
    union all
    select 'item', i.id::text, unnest(array[i.name, i.name || ': ' || i.description])
    from public.catalogue_items i where i.business_id = p_business_id and i.is_available
  ) t where coalesce(trim(t.words), '') <> ''
$$;

-- What of a page is nearest in meaning to each of some texts: [[{source, key, likeness}]], the nearest first, in their order.
create function public.match_page(p_business_id uuid, p_model text, p_embeddings text[], p_count integer default 3)
returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select a.n, a.it::extensions.vector as embedding from unnest(p_embeddings[1:8]) with ordinality a (it, n)
  ), found as (
    select a.n, t.source, t.key, max(1 - (e.embedding operator(extensions.<=>) a.embedding)) as likeness
    from app.page_texts(p_business_id) t
    join public.page_embeddings e
      on e.business_id = p_business_id and e.model = p_model and e.hash = md5(t.words)
    join asked a on e.dimensions = extensions.vector_dims(a.embedding)
    group by a.n, t.source, t.key
  ), ranked as (
    select f.*, row_number() over (partition by f.n order by f.likeness desc, f.source, f.key) as place
    from found f where f.likeness <> 'NaN'
  )
  select coalesce(jsonb_agg(coalesce((select jsonb_agg(jsonb_build_object('source', r.source, 'key', r.key,
      'likeness', r.likeness) order by r.place)
    from ranked r where r.n = a.n and r.place <= least(greatest(p_count, 1), 50)), '[]') order by a.n), '[]')
  from asked a
$$;

-- Texts that the model has not read yet, of one business or of all: [{business_id, hash, words}]
create function public.unread_texts(p_model text, p_business_id uuid default null, p_limit integer default 200)
returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(u)), '[]') from (
    select distinct b.id as business_id, md5(t.words) as hash, t.words
    from public.businesses b cross join lateral app.page_texts(b.id) t
    where (p_business_id is null or b.id = p_business_id)
      and not exists (select from public.page_embeddings e
        where e.business_id = b.id and e.model = p_model and e.hash = md5(t.words))
    limit least(greatest(p_limit, 1), 1000)) u
$$;

-- Keeps what a model made of texts: p_rows [{business_id, hash, embedding}]; how many.
create function public.keep_embeddings(p_model text, p_rows jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  v_count integer;
begin
  insert into public.page_embeddings as e (business_id, model, hash, dimensions, embedding, updated_at)
  select distinct on (r.business_id, r.hash) r.business_id, p_model, r.hash,
    extensions.vector_dims(r.embedding::extensions.vector), r.embedding::extensions.vector, app.now()
  from jsonb_to_recordset(p_rows) r (business_id uuid, hash text, embedding text)
  where exists (select from public.businesses b where b.id = r.business_id)
  on conflict (business_id, model, hash) do update
    set dimensions = excluded.dimensions, embedding = excluded.embedding, updated_at = excluded.updated_at;
  get diagnostics v_count = row_count;
  return v_count;
end $$;

-- Forgets vectors of texts that no page has any more, and those of other models where this one has read the whole page.
create function public.prune_embeddings(p_model text, p_business_id uuid default null) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  v_count integer;
begin
  with pages as (
    select b.id, array_agg(md5(t.words)) filter (where t.words is not null) as hashes
    from public.businesses b left join lateral app.page_texts(b.id) t on true
    where p_business_id is null or b.id = p_business_id
    group by b.id
  ), whole as (
    select p.id from pages p where not exists (select from unnest(p.hashes) h
      where not exists (select from public.page_embeddings e
        where e.business_id = p.id and e.model = p_model and e.hash = h))
  )
  delete from public.page_embeddings e using pages p
  where e.business_id = p.id
    and (e.hash <> all (coalesce(p.hashes, '{}'))
      or e.model <> p_model and exists (select from whole w where w.id = e.business_id));
  get diagnostics v_count = row_count;
  return v_count;
end $$;

revoke execute on function app.page_texts from public;
grant execute on function app.page_texts to authenticated, service_role;
revoke execute on function public.match_page, public.unread_texts, public.keep_embeddings, public.prune_embeddings
  from public, anon, authenticated;
grant execute on function public.match_page to authenticated, service_role;
grant execute on function public.unread_texts, public.keep_embeddings, public.prune_embeddings to service_role;
