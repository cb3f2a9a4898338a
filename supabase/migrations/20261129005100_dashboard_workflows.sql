-- What runs in the background for a business, as its members see it: each workflow with what happened in it so far.

create index if not exists audit_log_effect on public.audit_log (effect_id) where effect_id is not null;

-- Who an audit row names: a member by their id, a customer's session, or the system itself.
create function app.audit_by(p_actor text) returns text
language sql immutable set search_path = '' as $$
  select case
    when p_actor ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then 'member'
    when p_actor = 'customer' then 'customer' else 'system' end
$$;

-- What happened in one workflow: its audit rows, and the messages it sent about a booking.
create function app.workflow_history(p_workflow public.workflows, p_subject text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('at', h.at, 'what', h.what, 'by', h.by, 'member', h.member,
    'item', h.item, 'startsAt', h.starts_at) order by h.at, h.n), '[]')
  from (
    select a.at, a.id as n, a.action as what, app.audit_by(a.actor) as by,
      case when app.audit_by(a.actor) = 'member' then app.member_email(a.business_id, a.actor::uuid) end as member,
      coalesce(a.after ->> 'name', a.before ->> 'name',
        case when a.action like 'change.%' or a.action like 'undo.%' then split_part(a.subject, '/', 1) end) as item,
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

-- The workflows that moved last, newest first.
create function public.dashboard_workflows(p_business_id uuid, p_limit integer default 50) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('timeZone', d.time_zone,
    'running', (select count(*) from public.workflows w where w.business_id = d.business_id and w.status = 'running'),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'type', w.type, 'status', w.status,
        'startedAt', w.created_at, 'updatedAt', w.updated_at,
        'booking', case when b.id is not null then jsonb_build_object('id', b.id, 'customer', b.customer_name,
          'service', s.name, 'partySize', b.party_size, 'startsAt', b.starts_at, 'status', b.status) end,
        'order', case when o.id is not null then jsonb_build_object('id', o.id, 'customer', o.customer_name,
          'total', o.total, 'currency', o.currency, 'status', o.status) end,
        'history', app.workflow_history(w, coalesce(w.booking_id, o.id::text)))
        order by w.updated_at desc, w.id), '[]')
      from (select * from public.workflows w where w.business_id = d.business_id
        order by w.updated_at desc, w.id limit least(greatest(p_limit, 1), 200)) w
      left join public.bookings b on b.id = w.booking_id
      left join public.services s on s.id = b.service_id
      left join public.orders o on o.effect_id = w.id and o.business_id = w.business_id))
  from app.days_asked(p_business_id, null, null) d
$$;

revoke execute on function app.audit_by, app.workflow_history from public;
grant execute on function app.audit_by, app.workflow_history to authenticated, service_role;
revoke execute on function public.dashboard_workflows from public, anon;
grant execute on function public.dashboard_workflows to authenticated, service_role;
