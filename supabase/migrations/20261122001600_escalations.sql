-- A conversation that waits for a person: told by the session's outbox, answered and closed by the owner, or by time.
alter table public.escalations rename column kind to reason;
alter table public.escalations rename column resolved_at to closed_at;
alter table public.escalations drop constraint escalations_status_check;
drop index public.escalations_open;
alter table public.escalations
  drop column resolved_by,
  add constraint escalations_status_check check (status in ('open', 'answered', 'closed')),
  add column contact jsonb not null default '{}',
  add column answered_at timestamptz,
  add column answered_by uuid,
  add column closed_by text check (closed_by in ('owner', 'customer', 'deadline'));
comment on column public.escalations.effect_id is 'The effect that opened it: what the conversation knows it by';
comment on column public.escalations.answered_at is 'When a person wrote last';
create index escalations_open on public.escalations (business_id, created_at) where status <> 'closed';
create index escalations_business on public.escalations (business_id, created_at);

-- Who of a business looked at its escalations last: there is somebody to write to.
create table public.business_presence (
  business_id uuid not null references public.businesses (id) on delete cascade,
  user_id uuid not null,
  seen_at timestamptz not null default now(),
  primary key (business_id, user_id)
);
alter table public.business_presence enable row level security;
alter table public.business_presence force row level security;
revoke all on public.business_presence from anon, authenticated;
grant select on public.business_presence to authenticated;
grant all on public.business_presence to service_role;
create policy members on public.business_presence for select to authenticated
  using (business_id in (select app.my_businesses()));

create function app.escalation_json(p_row public.escalations) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', p_row.id, 'session_id', p_row.session_id, 'reason', p_row.reason,
    'summary', p_row.summary, 'contact', p_row.contact, 'status', p_row.status, 'deadline', p_row.deadline,
    'created_at', p_row.created_at, 'answered_at', p_row.answered_at, 'closed_at', p_row.closed_at,
    'closed_by', p_row.closed_by)
$$;

-- The session asks for a person.
create function public.open_escalation(
  p_effect_id text, p_business_id uuid, p_session_id text, p_reason text, p_summary text, p_contact jsonb,
  p_deadline timestamptz
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb;
  v_row public.escalations;
begin
  if not app.may_touch(p_business_id, p_session_id) then
    raise exception 'not this session''s' using errcode = 'insufficient_privilege';
  end if;
  v_known := app.begin_effect(p_effect_id, 'open_escalation', p_session_id);
  if v_known is not null then return v_known; end if;
  insert into public.escalations (business_id, session_id, effect_id, reason, summary, contact, deadline, created_at)
  values (p_business_id, p_session_id, p_effect_id, left(p_reason, 100), left(p_summary, 2000),
    coalesce(p_contact, '{}'), p_deadline, app.now())
  returning * into v_row;
  insert into public.audit_log (business_id, actor, action, subject, after, session_id, effect_id, request_id)
  values (p_business_id, app.actor(), 'escalation.opened', v_row.id::text, app.escalation_json(v_row),
    p_session_id, p_effect_id, app.request_id());
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'open'));
end $$;

-- The session changes what it asked: `contact` leaves details, `close` wants nobody any more, `expire` gives up on
-- an answer to what was said at p_since. The outcome is the status it has then.
create function public.change_escalation(
  p_effect_id text, p_escalation text, p_change text, p_contact jsonb default null, p_since timestamptz default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb;
  v_before public.escalations;
  v_row public.escalations;
begin
  select * into v_before from public.escalations e where e.effect_id = p_escalation for update;
  if v_before.id is null or not app.may_touch(v_before.business_id, v_before.session_id) then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_known := app.begin_effect(p_effect_id, 'change_escalation', p_escalation);
  if v_known is not null then return v_known; end if;
  update public.escalations e
  set contact = case when p_change = 'contact' then e.contact || coalesce(p_contact, '{}') else e.contact end,
    status = case when p_change in ('close', 'expire') then 'closed' else e.status end,
    closed_by = case p_change when 'close' then 'customer' when 'expire' then 'deadline' else e.closed_by end,
    closed_at = case when p_change in ('close', 'expire') then app.now() else e.closed_at end
  where e.id = v_before.id and (p_change = 'contact' or e.status <> 'closed')
    and (p_change <> 'expire' or e.answered_at is null or e.answered_at < p_since)
  returning * into v_row;
  if v_row.id is null then v_row := v_before;
  else
    insert into public.audit_log (business_id, actor, action, subject, before, after, session_id, effect_id, request_id)
    values (v_row.business_id, app.actor(), 'escalation.' || p_change, v_row.id::text,
      app.escalation_json(v_before), app.escalation_json(v_row), v_row.session_id, p_effect_id, app.request_id());
  end if;
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', v_row.status, 'expired',
    v_row.closed_by = 'deadline'));
end $$;

-- A person of the business wrote, or closes it. A late answer opens again what had been given up.
create function public.answer_escalation(p_id uuid, p_close boolean default false) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_before public.escalations;
  v_row public.escalations;
begin
  select * into v_before from public.escalations e where e.id = p_id for update;
  if v_before.id is null or not (app.is_trusted() or app.is_member(v_before.business_id)) then return null; end if;
  update public.escalations e
  set status = case when p_close then 'closed' else 'answered' end,
    answered_at = case when p_close then e.answered_at else app.now() end,
    answered_by = case when p_close then e.answered_by else auth.uid() end,
    closed_at = case when p_close then coalesce(e.closed_at, app.now()) end,
    closed_by = case when p_close then coalesce(e.closed_by, 'owner') end
  where e.id = p_id
  returning * into v_row;
  insert into public.audit_log (business_id, actor, action, subject, before, after, session_id, request_id)
  values (v_row.business_id, app.actor(), case when p_close then 'escalation.close' else 'escalation.answer' end,
    v_row.id::text, app.escalation_json(v_before), app.escalation_json(v_row), v_row.session_id, app.request_id());
  return app.escalation_json(v_row);
end $$;

-- What the caller is at a business, by slug or id; null if it is nothing there.
create function public.my_membership(p_business text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('business_id', b.id, 'slug', b.slug, 'user_id', m.user_id, 'role', m.role)
  from public.businesses b join public.members m on m.business_id = b.id
  where (b.slug = p_business or b.id::text = lower(p_business)) and m.user_id = auth.uid()
$$;

create function public.touch_presence(p_business_id uuid) returns void
language sql security definer set search_path = '' as $$
  insert into public.business_presence (business_id, user_id, seen_at)
  select p_business_id, auth.uid(), app.now() where app.is_member(p_business_id)
  on conflict (business_id, user_id) do update set seen_at = excluded.seen_at
$$;

-- Whether somebody of the business looked within the last five minutes.
create function public.somebody_present(p_business_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select (app.is_trusted() or app.claim_business() = p_business_id or app.is_member(p_business_id))
    and exists (select from public.business_presence p
      where p.business_id = p_business_id and p.seen_at > app.now() - interval '5 minutes')
$$;

revoke execute on function app.escalation_json from public;
revoke execute on function public.open_escalation, public.change_escalation, public.answer_escalation,
  public.my_membership, public.touch_presence, public.somebody_present from public, anon;
grant execute on function public.open_escalation, public.change_escalation, public.answer_escalation,
  public.my_membership, public.touch_presence, public.somebody_present to authenticated, service_role;
