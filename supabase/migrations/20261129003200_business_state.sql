-- The state of a business: how often it was changed, and what was done last, newest first. Written with each row of a
-- change that is applied or taken back, in the change's own transaction.
create function app.note_business_state() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_action text := split_part(new.subject, '/', 1) || '.' || split_part(new.action, '.', 2);
begin
  insert into public.business_state as s (business_id, state, version, updated_at)
  values (new.business_id, jsonb_build_object('recent_actions', jsonb_build_array(v_action)), 1, app.now())
  on conflict (business_id) do update
    set version = s.version + 1, updated_at = app.now(),
      state = s.state || jsonb_build_object('recent_actions', (
        select jsonb_agg(a.action order by a.at)
        from (
          select v_action as action, 0::bigint as at
          union all
          select action, at
          from jsonb_array_elements_text(coalesce(s.state -> 'recent_actions', '[]')) with ordinality t (action, at)
          limit 8) a));
  return null;
end $$;
revoke execute on function app.note_business_state from public;
create trigger audit_log_business_state after insert on public.audit_log
  for each row when (new.business_id is not null and (new.action like 'change.%' or new.action like 'undo.%'))
  execute function app.note_business_state();
