-- What is remembered of a visitor at one business, with their consent. Who they are is what the session's token says:
-- the first of the sessions that followed one another. A name, a phone or an e-mail that somebody types leads to nothing.
alter table public.user_context
  add column consent text check (consent in ('given', 'refused')),
  add column consent_at timestamptz,
  add column name text;
comment on column public.user_context.session_id is
  'The visitor: the first of their sessions with the business. The others carry it in their tokens';
comment on column public.user_context.history is '[{kind: booking|order, id}], the latest last';

-- The chat that is open to all books with several businesses in one session.
drop index public.user_context_session;
create unique index user_context_visitor on public.user_context (business_id, session_id)
  where session_id is not null;

create function app.claim_visitor() returns text
language sql stable set search_path = '' as $$
  select coalesce(nullif(auth.jwt() ->> 'visitor_id', ''), app.claim_session())
$$;
revoke execute on function app.claim_visitor from public;
grant execute on function app.claim_visitor to anon, authenticated, service_role;

drop policy own_session on public.user_context;
create policy own_visitor on public.user_context for select to authenticated
  using (session_id = (select app.claim_visitor()) and business_id = (select app.claim_business()));

-- Only a session's token has a memory, and only at its own business.
create function app.require_visitor(p_business_id uuid) returns text
language plpgsql stable set search_path = '' as $$
begin
  if app.claim_session() is null or app.claim_business() is distinct from p_business_id then
    raise exception 'only for a session of the business' using errcode = 'insufficient_privilege';
  end if;
  return app.claim_visitor();
end $$;

-- That it was allowed, refused or taken back, and by whom; never what was remembered.
create function app.audit_visitor(p_action text, p_business_id uuid, p_visitor text, p_effect_id text) returns void
language sql set search_path = '' as $$
  insert into public.audit_log (at, business_id, actor, action, subject, session_id, effect_id, request_id)
  values (app.now(), p_business_id, app.actor(), p_action, p_visitor, app.claim_session(), p_effect_id,
    app.request_id())
$$;

-- The latest `p_most` of texts, each once, the last said last.
create function app.latest(p_texts text[], p_most integer) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(t.text order by t.at), '{}') from (
    select u.text, max(u.at) as at from unnest(p_texts) with ordinality u (text, at)
    where length(u.text) between 1 and 300
    group by u.text order by max(u.at) desc limit p_most) t
$$;

-- Writes what a visitor agreed to have remembered, or that they did not. Later wishes join the earlier ones; of
-- bookings and orders only the session's own are taken.
create function public.remember_visitor(
  p_effect_id text, p_business_id uuid, p_consent text, p_name text, p_preferences text[], p_bookings text[],
  p_orders text[]
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_visitor text := app.require_visitor(p_business_id);
  v_result jsonb;
  v_before public.user_context;
  v_history jsonb;
begin
  v_result := app.begin_effect(p_effect_id, 'remember_visitor', v_visitor);
  if v_result is not null then return v_result; end if;
  insert into public.user_context (business_id, session_id, updated_at)
  values (p_business_id, v_visitor, app.now())
  on conflict do nothing;
  select * into strict v_before from public.user_context u
  where u.business_id = p_business_id and u.session_id = v_visitor for update;

  if p_consent = 'refused' then
    update public.user_context u set consent = 'refused', consent_at = app.now(), name = null, preferences = '{}',
      history = '[]', updated_at = app.now()
    where u.id = v_before.id;
  else
    select coalesce(jsonb_agg(jsonb_build_object('kind', h.kind, 'id', h.id) order by h.at), '[]') into v_history
    from (
      select * from (
        select e ->> 'kind' as kind, e ->> 'id' as id, min(n) as at
        from (
          select value as e, ordinality as n from jsonb_array_elements(v_before.history) with ordinality
          union all
          select jsonb_build_object('kind', 'booking', 'id', b.id), 1000 + row_number() over (order by b.created_at)
          from public.bookings b
          where b.id = any (p_bookings) and b.business_id = p_business_id and b.session_id = app.claim_session()
          union all
          select jsonb_build_object('kind', 'order', 'id', o.effect_id),
            2000 + row_number() over (order by o.placed_at)
          from public.orders o
          where o.effect_id = any (p_orders) and o.business_id = p_business_id
            and o.session_id = app.claim_session()
        ) entries
        group by 1, 2
      ) each_once
      order by at desc limit 20
    ) h;
    update public.user_context u set consent = 'given',
      consent_at = case when u.consent = 'given' then u.consent_at else app.now() end,
      name = coalesce(nullif(left(p_name, 120), ''), u.name),
      preferences = app.latest(u.preferences || p_preferences, 8), history = v_history, updated_at = app.now()
    where u.id = v_before.id;
  end if;
  if v_before.consent is distinct from p_consent then
    perform app.audit_visitor('visitor.' || p_consent, p_business_id, v_visitor, p_effect_id);
  end if;
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', p_consent));
end $$;

-- What is remembered, with the bookings and orders as they stand now; null for who is not known.
create function public.recall_visitor(p_business_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('consent', u.consent, 'name', u.name, 'preferences', to_jsonb(u.preferences),
    'bookings', coalesce((
      select jsonb_agg(app.booking_json(b) order by b.starts_at)
      from public.bookings b
      where b.business_id = u.business_id and b.id in (
        select e ->> 'id' from jsonb_array_elements(u.history) e where e ->> 'kind' = 'booking')), '[]'),
    'orders', coalesce((
      select jsonb_agg(app.order_json(o) order by o.placed_at)
      from public.orders o
      where o.business_id = u.business_id and o.effect_id in (
        select e ->> 'id' from jsonb_array_elements(u.history) e where e ->> 'kind' = 'order')), '[]'))
  from public.user_context u
  where u.business_id = p_business_id and u.session_id = app.require_visitor(p_business_id)
    and u.consent is not null
$$;

-- Deletes all that was remembered, the consent too. Bookings and orders are the business's, and stay.
create function public.forget_visitor(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_visitor text := app.require_visitor(p_business_id);
  v_result jsonb;
begin
  v_result := app.begin_effect(p_effect_id, 'forget_visitor', v_visitor);
  if v_result is not null then return v_result; end if;
  delete from public.user_context u where u.business_id = p_business_id and u.session_id = v_visitor;
  perform app.audit_visitor('visitor.forgotten', p_business_id, v_visitor, p_effect_id);
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'forgotten'));
end $$;

revoke execute on function app.require_visitor, app.audit_visitor, app.latest from public;
revoke execute on function public.remember_visitor, public.recall_visitor, public.forget_visitor
  from public, anon, authenticated;
grant execute on function public.remember_visitor, public.recall_visitor, public.forget_visitor
  to authenticated, service_role;
