-- "Something vegetarian": items that are marked so meet the word, whatever its name.

create index catalogue_items_dietary on public.catalogue_items using gin (dietary) where is_available;

-- Businesses with an item or a section of that name on their menu, or with three items that are marked as that: one
-- dessert makes no vegan place. "Gluten free" is marked as "gluten-free". p_pattern is the word between two %; null where it is too short to look up.
create or replace function app.offering(p_terms tsquery, p_pattern text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select i.business_id from public.catalogue_items i
  where i.is_available and (to_tsvector('english', i.section || ' ' || i.name) @@ p_terms
    or i.name ilike p_pattern or i.section ilike p_pattern)
  union
  select i.business_id from public.catalogue_items i
  where i.is_available and i.dietary @> array[replace(lower(trim(both '%' from p_pattern)), ' ', '-')]
  group by i.business_id having count(*) >= 3
$$;
