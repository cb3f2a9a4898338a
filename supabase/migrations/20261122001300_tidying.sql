-- What is swept up on a timer, beside expire_holds.

-- Forgets the answers to effects that nobody repeats any more: a session's token lives 30 days, Temporal keeps a
-- closed workflow for less. The oldest first, and only so many a time: a call must stay short.
create function public.prune_effect_results() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_count integer;
begin
  with old as (
    select r.effect_id from public.effect_results r where r.created_at < app.now() - interval '30 days'
    order by r.created_at limit 5000 for update skip locked
  )
  delete from public.effect_results r using old where r.effect_id = old.effect_id;
  get diagnostics v_count = row_count;
  return jsonb_build_object('pruned', v_count);
end $$;

revoke execute on function public.prune_effect_results from public, anon, authenticated;
grant execute on function public.prune_effect_results to service_role;
