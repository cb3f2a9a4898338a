-- When a visit that is claimed or waited for ends: once its services are done. Whoever asks does not decide it.

-- What is no time at all stays as it is asked for, and is refused where the place is looked for.
create function app.end_of_services(p_services uuid[], p_starts_at timestamptz, p_ends_at timestamptz)
returns timestamptz
language sql stable set search_path = '' as $$
  select case
    when p_ends_at <= p_starts_at or p_ends_at - p_starts_at > interval '1 day' then p_ends_at
    else coalesce(p_starts_at + (select make_interval(mins => sum(s.duration_minutes)::integer)
      from unnest(p_services) w (id) join public.services s on s.id = w.id), p_ends_at) end
$$;

-- Only the end that is written is another.
do $$
declare
  v_set text := 'p_ends_at := app.end_of_services(v_services, p_starts_at, p_ends_at);';
begin
  execute replace(pg_get_functiondef('public.claim_slot(text, text, uuid, uuid, text, integer, timestamptz, timestamptz,
    jsonb, uuid[], uuid)'::regprocedure), 'v_claim := (', v_set || E'\n  v_claim := (');
  execute replace(pg_get_functiondef('public.join_waitlist(text, text, uuid, uuid, text, integer, timestamptz,
    timestamptz, timestamptz, timestamptz, jsonb, uuid[], uuid)'::regprocedure),
    'perform app.place_wanted(', v_set || E'\n  perform app.place_wanted(');
end $$;

revoke execute on function app.end_of_services from public;
