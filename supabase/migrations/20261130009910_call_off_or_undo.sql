-- Whoever calls a change off as it begins takes back what was made: which of the two it is, the row itself decides.

-- As `undo_business_change` did it.
create function app.take_back(
  p_effect_id text, p_change text, p_business_id uuid, p_session_id text, p_actor jsonb
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_back jsonb;
begin
  select jsonb_agg(jsonb_build_object('target', split_part(a.subject, '/', 1),
      'id', substr(a.subject, length(split_part(a.subject, '/', 1)) + 2),
      'action', case a.action when 'change.add' then 'remove' when 'change.remove' then 'add' else 'change' end,
      'before', a.after, 'after', a.before) order by a.id desc)
    into v_back
  from public.audit_log a
  where a.business_id = p_business_id and a.effect_id = p_change and a.action like 'change.%';
  if v_back is null then
    return jsonb_build_object('outcome', 'not_found', 'message', 'there is no such change');
  end if;
  return app.apply_changes(p_effect_id, p_business_id, p_session_id, p_actor, v_back, 'undo');
end $$;

create or replace function public.undo_business_change(
  p_effect_id text, p_change text, p_business_id uuid, p_session_id text, p_actor jsonb
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'undo_business_change', p_change);
begin
  if v_known is not null then return v_known; end if;
  return app.end_effect(p_effect_id, app.take_back(p_effect_id, p_change, p_business_id, p_session_id, p_actor));
end $$;

-- Calls a change off before it begins: p_change is the effect that planned it. `applied`: how many rows went back, where
-- it had begun meanwhile.
create or replace function public.call_off_scheduled_change(
  p_effect_id text, p_change text, p_business_id uuid, p_session_id text, p_actor jsonb
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'call_off_scheduled_change', p_change);
  v_row public.scheduled_changes;
begin
  if v_known is not null then return v_known; end if;
  if coalesce(app.role_of(p_business_id, (p_actor ->> 'user')::uuid), '') not in ('owner', 'manager') then
    return app.end_effect(p_effect_id,
      jsonb_build_object('outcome', 'denied', 'message', 'only an owner or a manager may call it off'));
  end if;
  update public.scheduled_changes s
  set status = case when s.status = 'scheduled' then 'called_off' else s.status end,
    settled_at = case when s.status = 'scheduled' then app.now() else s.settled_at end
  where s.effect_id = p_change and s.business_id = p_business_id and s.status in ('scheduled', 'applied')
  returning * into v_row;
  if v_row.effect_id is null then
    return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'not_found', 'message', 'nothing is planned here'));
  end if;
  if v_row.status = 'applied' then
    return app.end_effect(p_effect_id, app.take_back(p_effect_id, p_change, p_business_id, p_session_id, p_actor));
  end if;
  perform app.audit_schedule('schedule.called_off', v_row, p_actor ->> 'user', p_effect_id);
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'done', 'applied', 0, 'message', null));
end $$;

revoke execute on function app.take_back from public;
