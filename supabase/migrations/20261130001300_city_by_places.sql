-- The city's search looks at many businesses at once: whether a place is free is enough there. Whether somebody is there to
-- do it is looked at in the business's own chat, and decided where it is held.
create or replace function public.business_calendars(p_wanted jsonb, p_from timestamptz, p_to timestamptz) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  if jsonb_array_length(p_wanted) > 40 or p_to - p_from > interval '10 days' then
    raise exception 'ask for at most 40 services and 10 days' using errcode = 'invalid_parameter_value';
  end if;
  return coalesce((
    select jsonb_agg(app.places_times((w.it ->> 'business_id')::uuid, (w.it ->> 'service_id')::uuid, p_from, p_to, null)
      order by w.n)
    from jsonb_array_elements(p_wanted) with ordinality w (it, n)), '[]');
end $$;
