-- The full history of conversations, copied out of their Durable Objects by the outbox: what was said, a row each, and
-- where the conversation stands. A copy that comes late or twice changes nothing that is newer.
alter table public.conversations add column visitor_id text;
comment on column public.conversations.visitor_id is 'The first of this visitor''s sessions, where this one follows it';

create table public.conversation_messages (
  session_id text not null references public.conversations (session_id) on delete cascade,
  seq bigint not null check (seq >= 1),
  id text not null,
  role text not null check (role in ('customer', 'assistant', 'staff')),
  text text not null,
  at timestamptz not null,
  primary key (session_id, seq)
);
alter table public.conversation_messages enable row level security;
alter table public.conversation_messages force row level security;
revoke all on public.conversation_messages from anon, authenticated;
grant select on public.conversation_messages to authenticated;
grant all on public.conversation_messages to service_role;
-- Who sees the conversation sees what was said in it.
create policy of_conversation on public.conversation_messages for select to authenticated
  using (exists (select from public.conversations c where c.session_id = conversation_messages.session_id));

-- Over whatever else a member may see: figures, roles and plans are talked of in the dashboard's chat.
create policy own_office on public.conversations as restrictive for select to authenticated
  using (chat <> 'dashboard' or session_id = (select app.claim_session()) or exists (
    select from public.members m where m.business_id = conversations.business_id and m.user_id = (select auth.uid())
      and m.role in ('owner', 'manager')));

create function public.record_conversation(
  p_chat text, p_stage text, p_flow text, p_state jsonb, p_last_seq bigint, p_messages jsonb
) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_session text := app.claim_session();
begin
  if v_session is null then
    raise exception 'only for a session' using errcode = 'insufficient_privilege';
  end if;
  insert into public.conversations as c (session_id, business_id, chat, stage, current_flow, state, last_seq,
    visitor_id, created_at, updated_at)
  values (v_session, app.claim_business(), p_chat, left(p_stage, 120), left(p_flow, 120), p_state, p_last_seq,
    nullif(app.claim_visitor(), v_session), app.now(), app.now())
  on conflict (session_id) do update
    set stage = excluded.stage, current_flow = excluded.current_flow, state = excluded.state,
      last_seq = excluded.last_seq, updated_at = excluded.updated_at
    where c.last_seq <= excluded.last_seq and c.business_id is not distinct from excluded.business_id;
  insert into public.conversation_messages (session_id, seq, id, role, text, at)
  select v_session, m.seq, m.id, m.role, m.text, m.at
  from jsonb_to_recordset(p_messages) as m (seq bigint, id text, role text, text text, at timestamptz)
  on conflict do nothing;
end $$;
revoke execute on function public.record_conversation from public, anon, authenticated;
grant execute on function public.record_conversation to authenticated, service_role;

-- Deletes all that was remembered, the consent too, and the copies of what was said so far. Bookings and orders are
-- the business's, and stay; the conversation under way goes on.
create or replace function public.forget_visitor(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_visitor text := app.require_visitor(p_business_id);
  v_result jsonb;
begin
  v_result := app.begin_effect(p_effect_id, 'forget_visitor', v_visitor);
  if v_result is not null then return v_result; end if;
  delete from public.user_context u where u.business_id = p_business_id and u.session_id = v_visitor;
  delete from public.conversations c
  where c.business_id = p_business_id and coalesce(c.visitor_id, c.session_id) = v_visitor;
  perform app.audit_visitor('visitor.forgotten', p_business_id, v_visitor, p_effect_id);
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'forgotten'));
end $$;
