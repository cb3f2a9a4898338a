-- A workflow whose step is out of time asks a person: what may be decided, what was, and who closes it.
alter table public.escalations drop constraint escalations_closed_by_check;
alter table public.escalations
  add constraint escalations_closed_by_check check (closed_by in ('owner', 'customer', 'deadline', 'workflow'));

create or replace function app.escalation_json(p_row public.escalations) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', p_row.id, 'session_id', p_row.session_id, 'reason', p_row.reason,
    'summary', p_row.summary, 'contact', p_row.contact, 'status', p_row.status, 'deadline', p_row.deadline,
    'created_at', p_row.created_at, 'answered_at', p_row.answered_at, 'closed_at', p_row.closed_at,
    'closed_by', p_row.closed_by, 'workflow_id', p_row.workflow_id, 'booking_id', p_row.booking_id,
    'details', p_row.details, 'resolution', p_row.resolution)
$$;

-- Asks for a decision; what the team reads is the same as of a conversation.
create function public.open_workflow_escalation(
  p_effect_id text, p_business_id uuid, p_session_id text, p_workflow_id text, p_booking_id text, p_reason text,
  p_summary text, p_decisions text[], p_contact jsonb, p_deadline timestamptz
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb;
  v_row public.escalations;
begin
  v_known := app.begin_effect(p_effect_id, 'open_escalation', coalesce(p_session_id, p_workflow_id));
  if v_known is not null then return v_known; end if;
  insert into public.escalations (business_id, session_id, workflow_id, booking_id, effect_id, reason, summary,
    details, contact, deadline, created_at)
  values (p_business_id, p_session_id, p_workflow_id, p_booking_id, p_effect_id, left(p_reason, 100),
    left(p_summary, 2000), jsonb_build_object('decisions', to_jsonb(p_decisions)), coalesce(p_contact, '{}'),
    p_deadline, app.now())
  returning * into v_row;
  insert into public.audit_log (business_id, actor, action, subject, after, session_id, effect_id, request_id)
  values (p_business_id, app.actor(), 'escalation.opened', v_row.id::text, app.escalation_json(v_row),
    p_session_id, p_effect_id, app.request_id());
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'open'));
end $$;

-- The workflow goes on: by a person's decision, because its deadline passed, or because the question is moot.
create function public.settle_workflow_escalation(p_escalation text, p_decision text, p_closed_by text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_before public.escalations;
  v_row public.escalations;
begin
  select * into v_before from public.escalations e where e.effect_id = p_escalation for update;
  if v_before.id is null then return jsonb_build_object('outcome', 'not_found'); end if;
  if v_before.resolution is not null then return jsonb_build_object('outcome', 'closed'); end if;
  update public.escalations e
  set status = 'closed', closed_at = coalesce(e.closed_at, app.now()), closed_by = coalesce(e.closed_by, p_closed_by),
    resolution = jsonb_build_object('decision', p_decision)
  where e.id = v_before.id
  returning * into v_row;
  insert into public.audit_log (business_id, actor, action, subject, before, after, session_id, effect_id, request_id)
  values (v_row.business_id, app.actor(), 'escalation.settled', v_row.id::text, app.escalation_json(v_before),
    app.escalation_json(v_row), v_row.session_id, p_escalation, app.request_id());
  return jsonb_build_object('outcome', 'closed');
end $$;

revoke execute on function public.open_workflow_escalation, public.settle_workflow_escalation
  from public, anon, authenticated;
grant execute on function public.open_workflow_escalation, public.settle_workflow_escalation to service_role;
