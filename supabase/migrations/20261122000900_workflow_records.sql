-- What the workflow notes down: each message once, and its own state for the time after retention.

-- Claims one message by its key. already_sent: say nothing. send: nobody has confirmed sending it yet,
-- so send with the key as the provider's idempotency key.
create function public.claim_notification(
  p_key text, p_booking_id text, p_kind text, p_channel text, p_to text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_message public.notifications;
begin
  insert into public.notifications as n (key, business_id, booking_id, kind, channel, recipient, created_at)
  select p_key, b.business_id, b.id, p_kind, p_channel, p_to, app.now()
  from public.bookings b where b.id = p_booking_id
  on conflict (key) do update
    set attempts = n.attempts + case when n.status = 'sent' then 0 else 1 end,
      status = case when n.status = 'sent' then 'sent' else 'sending' end
  returning * into v_message;
  if v_message.id is null then
    raise exception 'no booking %', p_booking_id using errcode = 'no_data_found';
  end if;
  return jsonb_build_object('id', v_message.id, 'attempts', v_message.attempts,
    'outcome', case when v_message.status = 'sent' then 'already_sent' else 'send' end);
end $$;

-- How a claimed message ended; p_error null means the provider took it. What was sent stays sent.
create function public.mark_notification(p_key text, p_provider_id text, p_error text default null)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_message public.notifications;
begin
  update public.notifications n
  set status = case when p_error is null then 'sent' else 'failed' end,
    provider_id = coalesce(p_provider_id, n.provider_id), error = left(p_error, 1000),
    sent_at = case when p_error is null then app.now() end
  where n.key = p_key and n.status <> 'sent'
  returning * into v_message;
  if v_message.id is null then
    select * into v_message from public.notifications n where n.key = p_key;
  end if;
  return jsonb_build_object('id', v_message.id, 'outcome', coalesce(v_message.status, 'not_found'));
end $$;

-- Stores where a workflow stands. A late "running" does not reopen one that ended.
create function public.record_workflow(
  p_id text, p_type text, p_business_id uuid, p_booking_id text, p_session_id text, p_status text,
  p_result jsonb default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_workflow public.workflows;
begin
  insert into public.workflows as w (id, type, business_id, booking_id, session_id, status, result, created_at,
    updated_at)
  values (p_id, p_type, p_business_id, p_booking_id, p_session_id, p_status, p_result, app.now(), app.now())
  on conflict (id) do update
    set status = excluded.status, result = coalesce(excluded.result, w.result), updated_at = excluded.updated_at
    where w.status = 'running' or excluded.status <> 'running'
  returning * into v_workflow;
  if v_workflow.id is null then select * into v_workflow from public.workflows w where w.id = p_id; end if;
  return jsonb_build_object('id', v_workflow.id, 'status', v_workflow.status, 'result', v_workflow.result);
end $$;

revoke execute on function public.claim_notification, public.mark_notification, public.record_workflow
  from public, anon, authenticated;
grant execute on function public.claim_notification, public.mark_notification, public.record_workflow
  to service_role;
