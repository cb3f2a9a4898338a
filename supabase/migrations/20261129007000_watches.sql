-- What somebody in the global chat waits for. A watch is of a conversation and of no business; who is to be written to is
-- kept only as long as it runs. Workflows may be of no business too.
alter table public.workflows alter column business_id drop not null;
-- So are the messages that tell of a watch: no business reads whom it was that waited.
alter table public.notifications alter column business_id drop not null;

create table public.watches (
  id text primary key check (length(id) between 1 and 200),
  session_id text not null,
  kind text not null check (kind in ('availability', 'price', 'rating', 'opening')),
  summary text not null,
  wish jsonb not null,
  contact jsonb not null default '{}',
  status text not null default 'watching' check (status in ('watching', 'met', 'ended', 'stopped')),
  until timestamptz not null,
  found uuid[] not null default '{}',
  request_id text,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on column public.watches.id is 'The effect that opened it, and so its workflow id';
comment on column public.watches.found is 'The businesses that met the wish';
create index watches_session on public.watches (session_id) where status = 'watching';

alter table public.watches enable row level security;
alter table public.watches force row level security;
revoke all on public.watches from anon, authenticated;
grant all on public.watches to service_role;
grant select (id, session_id, kind, summary, status, until, found, created_at, closed_at) on public.watches
  to authenticated;
create policy own_session on public.watches for select to authenticated
  using (session_id = (select app.claim_session()));

-- Writes a watch down: done, or too_many where the conversation has as many as it may. A repeat changes nothing.
create function public.open_watch(
  p_id text, p_session_id text, p_kind text, p_summary text, p_wish jsonb, p_contact jsonb, p_until timestamptz
) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('watches ' || p_session_id, 0));
  if exists (select from public.watches w where w.id = p_id) then
    return jsonb_build_object('outcome', 'done');
  end if;
  if (select count(*) from public.watches w where w.session_id = p_session_id and w.status = 'watching'
    and w.until > app.now()) >= 5 then
    return jsonb_build_object('outcome', 'too_many');
  end if;
  insert into public.watches (id, session_id, kind, summary, wish, contact, until, request_id, created_at)
  values (p_id, p_session_id, p_kind, left(p_summary, 300), p_wish, p_contact, p_until, app.request_id(), app.now());
  return jsonb_build_object('outcome', 'done');
end $$;

-- Ends a watch; the first end stands.
create function public.close_watch(p_id text, p_status text, p_found uuid[] default '{}') returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  update public.watches w
  set status = p_status, found = coalesce(p_found, '{}'), contact = '{}', closed_at = app.now()
  where w.id = p_id and w.status = 'watching';
  return jsonb_build_object('outcome', 'done');
end $$;

revoke execute on function public.open_watch, public.close_watch from public, anon, authenticated;
grant execute on function public.open_watch, public.close_watch to service_role;
