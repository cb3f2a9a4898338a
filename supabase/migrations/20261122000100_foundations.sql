-- What every later migration stands on: extensions, the private schema, the clock and the caller's claims.
create schema if not exists extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists pgcrypto with schema extensions;

-- Helpers that no API exposes. Policies call some of them as the reading role, hence the usage grant.
create schema app;
grant usage on schema app to anon, authenticated, service_role;

-- The instant that rules holds and cut-offs. Tests set `app.now`; nobody who comes through PostgREST can.
create function app.now() returns timestamptz
language sql stable set search_path = '' as $$
  select case when session_user = 'authenticator' then now()
    else coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) end
$$;

-- The edge signs {business_id, session_id, actor} into a token of role `authenticated` that lives a minute.
create function app.claim_business() returns uuid
language sql stable set search_path = '' as $$
  select nullif(auth.jwt() ->> 'business_id', '')::uuid
$$;

create function app.claim_session() returns text
language sql stable set search_path = '' as $$
  select nullif(auth.jwt() ->> 'session_id', '')
$$;

-- Only the service key and a direct connection of the owner act for every business.
create function app.is_trusted() returns boolean
language sql stable set search_path = '' as $$
  select coalesce(auth.role() = 'service_role', false)
    or (auth.jwt() is null
      and coalesce(current_setting('role', true), 'none') in ('', 'none', 'postgres', 'service_role'))
$$;

-- Whether the caller's token speaks for this business and this session.
create function app.may_touch(p_business_id uuid, p_session_id text) returns boolean
language sql stable set search_path = '' as $$
  select app.is_trusted()
    or coalesce(app.claim_business() = p_business_id and app.claim_session() = p_session_id, false)
$$;

-- Who did it, for audit_log.
create function app.actor() returns text
language sql stable set search_path = '' as $$
  select coalesce(auth.jwt() ->> 'actor', auth.uid()::text, auth.role(), session_user)
$$;

-- The request that caused it: the header x-request-id of the call to PostgREST.
create function app.request_id() returns text
language sql stable set search_path = '' as $$
  select left(coalesce(
    nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-request-id',
    nullif(current_setting('app.request_id', true), '')), 200)
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.now(), app.claim_business(), app.claim_session()
  to anon, authenticated, service_role;
