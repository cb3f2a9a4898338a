-- "A restaurant with parking", "dogs welcome": what a house has or allows is looked for in its own texts and frequent
-- questions, unless they refuse it. The words of features are those of src/understanding/discovery/things.ts.

create function app.telling_of(p_feature text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct b.id
  from (values
    ('parking', '\mparking\M|\mcar park\M|\mpark your car\M|\mparkplatz|\maparcamiento|\mestacionamiento|\mparcheggio|\mestacionamento'),
    ('dogs', '(?<!guide )(?<!assistance )\m(dogs?|pets?|perros?|mascotas?|chiens?|hunde?|cani|caes|cães)\M'),
    ('wheelchair', '\mwheelchair|\mstep-free\M|\maccessib|\mrollstuhl|\mbarrierefrei|\msilla de ruedas|\mfauteuil roulant|\mcadeira de rodas'),
    ('wifi', '\mwi-?fi\M|\mwlan\M'),
    ('terrace', '\m(terrace|patio|rooftop|outdoor (tables|seating)|tables outside|terraza|terrasse|esplanada)\M'),
    ('high chairs', '\mhigh ?chairs?\M|\mtronas?\M|\mhochst(u|ü)hle?\M|\mchaises? hautes?\M|\mseggioloni?\M|\mcadeiras? de beb(e|ê)\M'),
    ('children', '\m(children|kids) (are )?(very )?welcome\M|\m(child|kid|family)[- ]friendly\M'),
    ('live music', '\mlive music\M')
  ) f (word, said)
  join public.businesses b on b.is_published
  cross join lateral (
    select t.value as told, t.value as asked from jsonb_each_text(coalesce(b.policies -> 'texts', '{}')) t
    union all
    select t.value, t.key from jsonb_each_text(coalesce(b.policies -> 'texts', '{}')) t
    union all
    select q ->> 'answer', (q ->> 'question') || ' ' || (q ->> 'answer') from jsonb_array_elements(b.faq) q
  ) w
  where f.word = lower(trim(p_feature)) and w.asked ~* f.said
    and w.told !~* '^\W*(no|not|none|never|sorry|unfortunately|sadly|nein|leider|kein\w*|nicht|non|désolé|hélas|lamentablemente|lo sentimos|purtroppo|infelizmente|não)\M'
    and w.told !~* ('\m(no|not|never|cannot|can''t|don''t|doesn''t|isn''t|aren''t|without|kein\w*|nicht|sin|sans|senza|sem)\M[^.;!?]{0,40}(' || f.said || ')')
    and w.told !~* ('(' || f.said || ')[^.;!?]{0,25}\m(not|no|aren''t|isn''t|cannot|can''t)\M')
$$;
revoke execute on function app.telling_of from public;
grant execute on function app.telling_of to anon, authenticated, service_role;

-- As before; and whoever tells of a feature of that name.
create or replace function app.offering(p_terms tsquery, p_pattern text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select i.business_id from public.catalogue_items i
  where i.is_available and (to_tsvector('english', i.section || ' ' || i.name) @@ p_terms
    or i.name ilike p_pattern or i.section ilike p_pattern)
  union
  select i.business_id from public.catalogue_items i
  where i.is_available and i.dietary @> array[replace(lower(trim(both '%' from p_pattern)), ' ', '-')]
  group by i.business_id having count(*) >= 3
  union
  select app.telling_of(trim(both '%' from p_pattern))
$$;
