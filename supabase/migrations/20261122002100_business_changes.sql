-- A business's change, applied as a whole or not at all, told to whom it concerns, and taken back from its audit rows.

-- Customers are told news only where they agreed to it, and until they take that back by their own secret.
alter table public.customers
  add column news_consent_at timestamptz,
  add column news_opted_out_at timestamptz,
  add column news_token uuid not null default gen_random_uuid() unique;
comment on column public.customers.news_consent_at is 'When they agreed to be written to about news; null: never';

-- Nobody works two shifts at once.
alter table public.shifts add constraint shifts_never_twice
  exclude using gist (staff_id with =, tstzrange(starts_at, ends_at) with &&);

-- What may be changed of a table, by column. Everything else is not for a change to touch.
create function app.changeable(p_target text, out table_name text, out key text, out columns text[])
language sql immutable set search_path = '' as $$
  select t.table_name, t.key, t.columns from (values
    ('menu_item', 'catalogue_items', 'id', array['section', 'name', 'description', 'price', 'currency', 'dietary',
      'allergens', 'options', 'position', 'is_available']),
    ('service', 'services', 'id', array['name', 'description', 'duration_minutes', 'buffer_minutes', 'price_min',
      'price_max', 'min_party', 'max_party', 'resource_kind', 'position', 'is_active']),
    ('opening_hours', 'opening_hours', 'id', array['weekday', 'opens', 'closes']),
    ('hour_exception', 'hour_exceptions', 'date', array['intervals', 'reason']),
    ('staff', 'staff', 'id', array['name', 'role', 'email', 'phone', 'skills', 'is_active']),
    ('shift', 'shifts', 'id', array['staff_id', 'starts_at', 'ends_at']),
    ('promotion', 'promotions', 'id', array['title', 'description', 'percent_off', 'amount_off', 'code', 'conditions',
      'starts_at', 'ends_at', 'is_active'])
  ) t (target, table_name, key, columns) where t.target = p_target
$$;

-- Refusals that undo the whole change: XS409 other values than the draft saw, XS404 no such row, XS403 not allowed.
create function app.refuse_change(p_code text, p_words text) returns void
language plpgsql set search_path = '' as $$
begin
  raise exception '%', p_words using errcode = p_code;
end $$;

-- One row of a table: `before` is what the draft saw, `after` what shall be; as the table's own types compare.
create function app.change_row(
  p_business_id uuid, p_target text, p_action text, p_id text, p_before jsonb, p_after jsonb
) returns void
language plpgsql set search_path = '' as $$
declare
  v_shape record;
  v_key text;
  v_row jsonb;
  v_seen jsonb;
  v_names text;
  v_count integer;
begin
  v_shape := app.changeable(p_target);
  if exists (select from jsonb_object_keys(coalesce(p_before, '{}') || coalesce(p_after, '{}')) k
      where k <> all (v_shape.columns)) then
    perform app.refuse_change('22023', format('a %s has no such column', p_target));
  end if;
  v_key := format('t.%I = $2::%s', v_shape.key, case when v_shape.key = 'date' then 'date' else 'uuid' end);
  select string_agg(format('%I', k), ', ' order by k) into v_names from jsonb_object_keys(coalesce(p_after, '{}')) k;

  if p_action = 'add' then
    execute format('insert into public.%I (business_id, %I, %s) select $1, $2::%s, %s from jsonb_populate_record(null::public.%I, $3)',
      v_shape.table_name, v_shape.key, v_names, case when v_shape.key = 'date' then 'date' else 'uuid' end, v_names,
      v_shape.table_name) using p_business_id, p_id, p_after;
    return;
  end if;

  execute format('select to_jsonb(t) from public.%I t where t.business_id = $1 and %s for update', v_shape.table_name, v_key)
    into v_row using p_business_id, p_id;
  if v_row is null then perform app.refuse_change('XS404', format('there is no such %s', p_target)); end if;
  execute format('select to_jsonb(t) from jsonb_populate_record(null::public.%I, $1) t', v_shape.table_name)
    into v_seen using coalesce(p_before, '{}');
  if exists (select from jsonb_object_keys(coalesce(p_before, '{}')) k where v_row -> k is distinct from v_seen -> k) then
    perform app.refuse_change('XS409', format('the %s is not as it was', p_target));
  end if;
  if p_action = 'remove' then
    execute format('delete from public.%I t where t.business_id = $1 and %s', v_shape.table_name, v_key)
      using p_business_id, p_id;
  else
    execute format('update public.%I t set (%s) = (select %s from jsonb_populate_record(null::public.%I, $3)) where t.business_id = $1 and %s',
      v_shape.table_name, v_names || ', business_id', v_names || ', $1', v_shape.table_name, v_key)
      using p_business_id, p_id, p_after;
  end if;
  get diagnostics v_count = row_count;
  if v_count <> 1 then perform app.refuse_change('XS404', format('there is no such %s', p_target)); end if;
end $$;

-- One entry of the business's own record: a policy by its path, a frequent question by its words.
create function app.change_entry(
  p_business_id uuid, p_target text, p_id text, p_before jsonb, p_after jsonb
) returns void
language plpgsql set search_path = '' as $$
declare
  v_policies jsonb;
  v_faq jsonb;
  v_path text[] := string_to_array(p_id, '.');
  v_known jsonb;
begin
  select b.policies, b.faq into v_policies, v_faq from public.businesses b where b.id = p_business_id for update;
  if p_target = 'policy' then
    if not (v_path[1] = any (array['reminder_lead_minutes', 'follow_up_delay_minutes', 'cancel_cutoff_minutes',
        'min_notice_minutes', 'max_advance_days', 'max_party_size', 'slot_minutes', 'hold_minutes'])
        and cardinality(v_path) = 1 and (p_after is null or jsonb_typeof(p_after -> 'value') = 'number')
      or v_path[1] = 'texts' and cardinality(v_path) = 2
        and (p_after is null or jsonb_typeof(p_after -> 'value') = 'string')) then
      perform app.refuse_change('22023', 'there is no such policy');
    end if;
    if v_policies #> v_path is distinct from p_before -> 'value' then
      perform app.refuse_change('XS409', 'the policy is not as it was');
    end if;
    if v_path[1] = 'texts' and v_policies -> 'texts' is null then
      v_policies := jsonb_set(v_policies, '{texts}', '{}');
    end if;
    update public.businesses b
    set policies = case when p_after is null then v_policies #- v_path
      else jsonb_set(v_policies, v_path, p_after -> 'value') end
    where b.id = p_business_id;
    return;
  end if;
  select f into v_known from jsonb_array_elements(v_faq) f where lower(f ->> 'question') = lower(p_id);
  if v_known is distinct from p_before then
    perform app.refuse_change('XS409', 'the question is not as it was');
  end if;
  if p_after is not null and (coalesce(p_after ->> 'question', '') = '' or coalesce(p_after ->> 'answer', '') = '') then
    perform app.refuse_change('22023', 'a question needs an answer');
  end if;
  update public.businesses b
  set faq = coalesce((select jsonb_agg(coalesce(case when f.it = v_known then p_after else f.it end, f.it) order by f.n)
      from jsonb_array_elements(v_faq) with ordinality f (it, n)
      where f.it is distinct from v_known or p_after is not null), '[]')
    || case when v_known is null and p_after is not null then jsonb_build_array(p_after) else '[]' end
  where b.id = p_business_id;
end $$;

create function app.change_role(p_business_id uuid, p_actor_role text, p_id text, p_before jsonb, p_after jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  v_role text;
begin
  if p_actor_role <> 'owner' then perform app.refuse_change('XS403', 'only an owner gives roles'); end if;
  perform from public.members m where m.business_id = p_business_id for update;
  select m.role into v_role from public.members m where m.business_id = p_business_id and m.user_id = p_id::uuid;
  if v_role is null then perform app.refuse_change('XS404', 'there is no such member'); end if;
  if v_role is distinct from p_before ->> 'role' then
    perform app.refuse_change('XS409', 'the role is not as it was');
  end if;
  update public.members m set role = p_after ->> 'role' where m.business_id = p_business_id and m.user_id = p_id::uuid;
  if not exists (select from public.members m where m.business_id = p_business_id and m.role = 'owner') then
    perform app.refuse_change('22023', 'a business needs an owner');
  end if;
end $$;

-- The role that a member has now; null for who is none.
create function app.role_of(p_business_id uuid, p_user uuid) returns text
language sql stable set search_path = '' as $$
  select m.role from public.members m where m.business_id = p_business_id and m.user_id = p_user
$$;

-- Applies changes in their order as this member, each with its audit row; a refusal leaves nothing of them.
-- {outcome: done | denied | changed_meanwhile | duplicate | not_found | rejected, applied, message}
create function app.apply_changes(
  p_effect_id text, p_business_id uuid, p_session_id text, p_actor jsonb, p_changes jsonb, p_verb text
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_role text := app.role_of(p_business_id, (p_actor ->> 'user')::uuid);
  v_change jsonb;
  v_applied integer := 0;
  v_before jsonb;
  v_after jsonb;
begin
  if v_role is null then return jsonb_build_object('outcome', 'denied', 'message', 'no member of this business'); end if;
  begin
    for v_change in select c from jsonb_array_elements(p_changes) c loop
      v_before := nullif(v_change -> 'before', 'null');
      v_after := nullif(v_change -> 'after', 'null');
      if v_role = 'staff' and not (v_change ->> 'action' = 'change'
          and (v_change ->> 'target' = 'menu_item' and v_after - 'is_available' = '{}'
            or v_change ->> 'target' = 'service' and v_after - 'is_active' = '{}')) then
        perform app.refuse_change('XS403', 'only an owner or a manager may change that');
      end if;
      case
        when v_change ->> 'target' in ('policy', 'faq') then
          perform app.change_entry(p_business_id, v_change ->> 'target', v_change ->> 'id', v_before, v_after);
        when v_change ->> 'target' = 'role' then
          perform app.change_role(p_business_id, v_role, v_change ->> 'id', v_before, v_after);
        else
          perform app.change_row(p_business_id, v_change ->> 'target', v_change ->> 'action', v_change ->> 'id',
            v_before, v_after);
      end case;
      insert into public.audit_log (at, business_id, actor, action, subject, before, after, session_id, effect_id, request_id)
      values (app.now(), p_business_id, p_actor ->> 'user', p_verb || '.' || (v_change ->> 'action'),
        (v_change ->> 'target') || '/' || (v_change ->> 'id'), v_before, v_after, p_session_id, p_effect_id, app.request_id());
      v_applied := v_applied + 1;
    end loop;
  exception
    when sqlstate 'XS403' then return jsonb_build_object('outcome', 'denied', 'message', sqlerrm);
    when sqlstate 'XS404' then return jsonb_build_object('outcome', 'not_found', 'message', sqlerrm);
    when sqlstate 'XS409' then return jsonb_build_object('outcome', 'changed_meanwhile', 'message', sqlerrm);
    when unique_violation then return jsonb_build_object('outcome', 'duplicate', 'message', 'there is one already');
    when exclusion_violation then
      return jsonb_build_object('outcome', 'rejected', 'message', 'nobody works two shifts at once');
    when foreign_key_violation then
      return jsonb_build_object('outcome', 'rejected', 'message', 'something else still needs it');
    when data_exception or integrity_constraint_violation or invalid_text_representation then
      return jsonb_build_object('outcome', 'rejected', 'message', left(sqlerrm, 200));
  end;
  return jsonb_build_object('outcome', 'done', 'applied', v_applied, 'message', null);
end $$;

create function public.apply_business_change(
  p_effect_id text, p_business_id uuid, p_session_id text, p_actor jsonb, p_changes jsonb
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'apply_business_change', p_business_id::text);
begin
  if v_known is not null then return v_known; end if;
  return app.end_effect(p_effect_id,
    app.apply_changes(p_effect_id, p_business_id, p_session_id, p_actor, p_changes, 'change'));
end $$;

-- Takes back what p_change (the effect that applied it) changed: its audit rows the other way round, last first.
create function public.undo_business_change(
  p_effect_id text, p_change text, p_business_id uuid, p_session_id text, p_actor jsonb
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known jsonb := app.begin_effect(p_effect_id, 'undo_business_change', p_change);
  v_back jsonb;
begin
  if v_known is not null then return v_known; end if;
  select jsonb_agg(jsonb_build_object('target', split_part(a.subject, '/', 1),
      'id', substr(a.subject, length(split_part(a.subject, '/', 1)) + 2),
      'action', case a.action when 'change.add' then 'remove' when 'change.remove' then 'add' else 'change' end,
      'before', a.after, 'after', a.before) order by a.id desc)
    into v_back
  from public.audit_log a
  where a.business_id = p_business_id and a.effect_id = p_change and a.action like 'change.%';
  if v_back is null then
    return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'not_found', 'message', 'there is no such change'));
  end if;
  return app.end_effect(p_effect_id,
    app.apply_changes(p_effect_id, p_business_id, p_session_id, p_actor, v_back, 'undo'));
end $$;

-- Whom a change concerns: the team that has an address, and customers who agreed to news (the newest first).
create function public.change_audience(p_business_id uuid, p_customers integer default 500) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'staff', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'email', s.email,
        'phone', s.phone) order by s.name)
      from public.staff s where s.business_id = p_business_id and s.is_active
        and coalesce(s.email, s.phone) is not null), '[]'),
    'customers', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email,
        'phone', c.phone, 'token', c.news_token)) from (
      select * from public.customers c where c.business_id = p_business_id and c.news_consent_at is not null
        and c.news_opted_out_at is null and coalesce(c.email, c.phone) is not null
      order by c.created_at desc limit least(greatest(p_customers, 0), 2000)) c), '[]'))
$$;

create function public.claim_business_notification(
  p_key text, p_business_id uuid, p_kind text, p_channel text, p_to text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_message public.notifications;
begin
  insert into public.notifications as n (key, business_id, kind, channel, recipient, created_at)
  values (p_key, p_business_id, p_kind, p_channel, p_to, app.now())
  on conflict (key) do update
    set attempts = n.attempts + case when n.status = 'sent' then 0 else 1 end,
      status = case when n.status = 'sent' then 'sent' else 'sending' end
  returning * into v_message;
  return jsonb_build_object('attempts', v_message.attempts,
    'outcome', case when v_message.status = 'sent' then 'already_sent' else 'send' end);
end $$;

-- By the secret that came with the news; the answer is the same for a wrong one.
create function public.stop_news(p_token uuid) returns void
language sql security definer set search_path = '' as $$
  update public.customers c set news_opted_out_at = coalesce(c.news_opted_out_at, app.now()) where c.news_token = p_token
$$;

revoke execute on function app.changeable, app.refuse_change, app.change_row, app.change_entry, app.change_role,
  app.role_of, app.apply_changes from public;
revoke execute on function public.apply_business_change, public.undo_business_change, public.change_audience,
  public.claim_business_notification, public.stop_news from public, anon, authenticated;
grant execute on function public.apply_business_change, public.undo_business_change, public.change_audience,
  public.claim_business_notification to service_role;
grant execute on function public.stop_news to anon, authenticated, service_role;
