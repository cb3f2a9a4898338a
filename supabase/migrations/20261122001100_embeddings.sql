-- Meaning search over the catalogue. Apart, so that the rest loads on a Postgres without pgvector.
create extension if not exists vector with schema extensions;

create table public.catalogue_embeddings (
  item_id uuid not null references public.catalogue_items (id) on delete cascade,
  business_id uuid not null references public.businesses (id) on delete cascade,
  model text not null,
  dimensions integer not null,
  embedding extensions.vector not null,
  updated_at timestamptz not null default now(),
  primary key (item_id, model),
  check (extensions.vector_dims(embedding) = dimensions)
);
comment on table public.catalogue_embeddings is 'One row per item and model: vectors of two models never meet';
create index catalogue_embeddings_business on public.catalogue_embeddings (business_id, model);

alter table public.catalogue_embeddings enable row level security;
alter table public.catalogue_embeddings force row level security;
revoke all on public.catalogue_embeddings from anon, authenticated;
grant select on public.catalogue_embeddings to anon, authenticated;
grant all on public.catalogue_embeddings to service_role;
create policy listed on public.catalogue_embeddings for select to anon, authenticated
  using (exists (select from public.businesses b where b.id = business_id));

-- The items of one business nearest in meaning, by cosine distance.
create function public.match_catalogue(p_business_id uuid, p_model text, p_embedding text, p_count integer default 5)
returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('item_id', n.item_id, 'distance', n.distance)
    order by n.distance), '[]')
  from (
    select e.item_id, e.embedding operator(extensions.<=>) p_embedding::extensions.vector as distance
    from public.catalogue_embeddings e
    where e.business_id = p_business_id and e.model = p_model
      and e.dimensions = extensions.vector_dims(p_embedding::extensions.vector)
    order by distance
    limit least(greatest(p_count, 1), 50)
  ) n
$$;
revoke execute on function public.match_catalogue from public, anon, authenticated;
grant execute on function public.match_catalogue to anon, authenticated, service_role;
