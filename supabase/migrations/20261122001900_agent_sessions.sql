-- Runs of crews, written by the outbox of the conversation they belong to. A repeat changes nothing.
create function public.record_agent_session(
  p_id text, p_turn_id text, p_agent text, p_task text, p_status text, p_cost_micros bigint, p_result jsonb,
  p_started_at timestamptz, p_ended_at timestamptz
) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if (select app.claim_session()) is null or (select app.claim_business()) is null then
    raise exception 'only for a session of a business' using errcode = 'insufficient_privilege';
  end if;
  insert into public.agent_sessions (id, session_id, business_id, turn_id, agent, task, status, cost_micros, result,
    started_at, ended_at)
  values (left(p_id, 120), app.claim_session(), app.claim_business(), p_turn_id, left(p_agent, 120),
    left(p_task, 120), p_status, greatest(p_cost_micros, 0), p_result, p_started_at, p_ended_at)
  on conflict do nothing;
end $$;
revoke execute on function public.record_agent_session from public, anon, authenticated;
grant execute on function public.record_agent_session to authenticated, service_role;
