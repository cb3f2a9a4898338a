-- What a change was of, by the name that its row has now: what runs in the background is told by names, and not by tables.

create function app.subject_name(p_subject text) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_kind text := split_part(p_subject, '/', 1);
  v_id text := split_part(p_subject, '/', 2);
begin
  if v_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then return null; end if;
  return case v_kind
    when 'menu_item' then (select i.name from public.catalogue_items i where i.id = v_id::uuid)
    when 'service' then (select s.name from public.services s where s.id = v_id::uuid)
    when 'staff' then (select s.name from public.staff s where s.id = v_id::uuid)
    when 'promotion' then (select p.title from public.promotions p where p.id = v_id::uuid)
    when 'shift' then (select s.name from public.shifts h join public.staff s on s.id = h.staff_id where h.id = v_id::uuid)
    when 'resource_block' then
      (select r.name from public.resource_blocks x join public.resources r on r.id = x.resource_id where x.id = v_id::uuid)
  end;
end $$;

create or replace function app.workflow_history(p_workflow public.workflows, p_subject text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('at', h.at, 'what', h.what, 'by', h.by, 'member', h.member,
    'item', h.item, 'startsAt', h.starts_at) order by h.at, h.n), '[]')
  from (
    select a.at, a.id as n, a.action as what, app.audit_by(a.actor) as by,
      case when app.audit_by(a.actor) = 'member' then app.member_email(a.business_id, a.actor::uuid) end as member,
      coalesce(a.after ->> 'name', a.before ->> 'name', a.after ->> 'title', a.before ->> 'title',
        case when a.action like 'change.%' or a.action like 'undo.%'
          then coalesce(app.subject_name(a.subject), split_part(a.subject, '/', 1)) end) as item,
      (a.after ->> 'starts_at')::timestamptz as starts_at
    from public.audit_log a
    where a.business_id = p_workflow.business_id
      and (a.subject = p_subject or p_subject is null and a.effect_id in (
        select p_workflow.id union all select jsonb_object_keys(case
          when jsonb_typeof(p_workflow.result -> 'changes') = 'object' then p_workflow.result -> 'changes' else '{}' end)))
    union all
    select coalesce(n.sent_at, n.created_at), 0, 'message.' || n.kind || '.' || n.status, 'system', null, n.channel, null
    from public.notifications n where n.booking_id = p_workflow.booking_id
  ) h
$$;

revoke execute on function app.subject_name from public;
grant execute on function app.subject_name to authenticated, service_role;
