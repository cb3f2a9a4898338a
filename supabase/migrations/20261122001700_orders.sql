-- Takeaway orders: priced from the catalogue by the database, then accepted, prepared, ready and collected.
alter table public.orders drop constraint orders_status_check;
alter table public.orders
  add constraint orders_status_check
    check (status in ('draft', 'placed', 'accepted', 'preparing', 'ready', 'completed', 'cancelled')),
  add column customer_name text,
  add column customer_phone text,
  add column customer_email text,
  add column pickup_at timestamptz,
  add column closed_reason text,
  add column updated_at timestamptz not null default now(),
  add column closed_at timestamptz;
comment on column public.orders.effect_id is 'The effect that placed it, which is its workflow''s id';
comment on column public.orders.items is
  '[{name, options, without, note, quantity, price}]; options are [{group, choice}], price is the line''s, minor units';
comment on column public.orders.pickup_at is 'Null: as soon as it is ready';
create index orders_open on public.orders (business_id, pickup_at)
  where status in ('placed', 'accepted', 'preparing', 'ready');

alter table public.notifications add column order_id uuid references public.orders (id) on delete cascade;
create policy own_order on public.notifications for select to authenticated
  using (exists (select from public.orders o where o.id = order_id));

-- One line at today's prices: the item's own and its options'. Null: not on the list, sold out, or no such option.
create function app.price_line(p_business_id uuid, p_line jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_item public.catalogue_items;
  v_chosen jsonb;
  v_unit integer;
  v_extra integer;
  v_quantity integer := (p_line ->> 'quantity')::integer;
begin
  select * into v_item from public.catalogue_items i
  where i.business_id = p_business_id and i.is_available and i.price is not null
    and lower(i.name) = lower(p_line ->> 'item')
  order by i.position limit 1;
  if v_item.id is null or v_quantity is null or v_quantity not between 1 and 99 then return null; end if;
  v_unit := v_item.price;
  for v_chosen in select * from jsonb_array_elements(coalesce(p_line -> 'options', '[]')) loop
    select coalesce((c ->> 'price')::integer, 0) into v_extra
    from jsonb_array_elements(v_item.options) g, jsonb_array_elements(g -> 'choices') c
    where g ->> 'name' = v_chosen ->> 'group' and c ->> 'name' = v_chosen ->> 'choice';
    if not found then return null; end if;
    v_unit := v_unit + v_extra;
  end loop;
  return jsonb_build_object('name', v_item.name, 'options', coalesce(p_line -> 'options', '[]'),
    'without', coalesce(p_line -> 'without', '[]'), 'note', p_line -> 'note', 'quantity', v_quantity,
    'price', v_unit * v_quantity, 'currency', v_item.currency);
end $$;

create function app.order_json(p_order public.orders) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', p_order.id, 'business_id', p_order.business_id, 'business', b.slug,
    'session_id', p_order.session_id, 'workflow_id', p_order.effect_id, 'kind', p_order.kind,
    'items', p_order.items, 'total', p_order.total, 'currency', p_order.currency, 'status', p_order.status,
    'pickup_at', p_order.pickup_at, 'placed_at', p_order.placed_at, 'time_zone', b.time_zone,
    'notes', p_order.notes, 'closed_reason', p_order.closed_reason)
  from public.businesses b where b.id = p_order.business_id
$$;

create function app.order_outcome(p_outcome text, p_order public.orders default null, p_more jsonb default '{}')
returns jsonb
language sql stable set search_path = '' as $$
  select p_more || jsonb_build_object('outcome', p_outcome,
    'order', case when (p_order).id is not null then app.order_json(p_order) end)
$$;

create function app.audit_order(
  p_action text, p_before public.orders, p_after public.orders, p_effect_id text
) returns void
language sql set search_path = '' as $$
  insert into public.audit_log (at, business_id, actor, action, subject, before, after, session_id, effect_id,
    request_id)
  values (app.now(), p_after.business_id, app.actor(), p_action, p_after.id::text,
    case when p_before.id is not null then to_jsonb(p_before) end, to_jsonb(p_after), p_after.session_id,
    p_effect_id, app.request_id())
$$;

-- Places what the customer agreed to, for the total they agreed to. `sold_out` names the item that cannot be had;
-- `price_changed` carries the total that it would be now. Neither places anything.
create function public.place_order(
  p_effect_id text, p_business_id uuid, p_session_id text, p_items jsonb, p_total integer, p_currency text,
  p_pickup_at timestamptz default null, p_customer jsonb default '{}', p_notes text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_line jsonb;
  v_priced jsonb;
  v_lines jsonb := '[]';
  v_total integer := 0;
  v_order public.orders;
begin
  v_result := app.begin_effect(p_effect_id, 'place_order', p_session_id);
  if v_result is not null then return v_result; end if;
  if jsonb_array_length(p_items) not between 1 and 50 then
    raise exception 'an order has 1 to 50 lines' using errcode = 'invalid_parameter_value';
  end if;
  for v_line in select * from jsonb_array_elements(p_items) loop
    v_priced := app.price_line(p_business_id, v_line);
    if v_priced is null or v_priced ->> 'currency' <> p_currency then
      return app.end_effect(p_effect_id,
        app.order_outcome('sold_out', null, jsonb_build_object('item', v_line ->> 'item')));
    end if;
    v_total := v_total + (v_priced ->> 'price')::integer;
    v_lines := v_lines || jsonb_build_array(v_priced - 'currency');
  end loop;
  if v_total <> p_total then
    return app.end_effect(p_effect_id,
      app.order_outcome('price_changed', null, jsonb_build_object('total', v_total)));
  end if;
  insert into public.orders (business_id, session_id, effect_id, kind, status, items, total, currency, notes,
    placed_at, pickup_at, customer_name, customer_phone, customer_email, updated_at)
  values (p_business_id, p_session_id, p_effect_id, 'pickup', 'placed', v_lines, v_total, p_currency,
    left(p_notes, 500), app.now(), p_pickup_at, p_customer ->> 'name', p_customer ->> 'phone',
    p_customer ->> 'email', app.now())
  returning * into v_order;
  perform app.audit_order('order.placed', null, v_order, p_effect_id);
  return app.end_effect(p_effect_id, app.order_outcome('placed', v_order));
end $$;

-- The next step of an order: `accept`, `prepare`, `ready`, `collect`; `cancel` is the customer's, who may until it is
-- being prepared; `withdraw` is the business's, who may until it is collected. A repeat of the state is `done`.
create function public.step_order(p_effect_id text, p_order_id uuid, p_step text, p_reason text default null)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.orders;
  v_after public.orders;
  v_goal text;
  v_from text[];
begin
  v_result := app.begin_effect(p_effect_id, p_step || '_order', p_order_id::text);
  if v_result is not null then return v_result; end if;
  select goal, origins into v_goal, v_from from (values
    ('accept', 'accepted', array['placed']),
    ('prepare', 'preparing', array['accepted']),
    ('ready', 'ready', array['accepted', 'preparing']),
    ('collect', 'completed', array['accepted', 'preparing', 'ready']),
    ('cancel', 'cancelled', array['placed', 'accepted']),
    ('withdraw', 'cancelled', array['placed', 'accepted', 'preparing', 'ready'])
  ) as steps (step, goal, origins) where step = p_step;
  if v_goal is null then
    raise exception 'no such step: %', p_step using errcode = 'invalid_parameter_value';
  end if;
  select * into v_before from public.orders o where o.id = p_order_id for update;
  if v_before.id is null or not app.may_touch(v_before.business_id, v_before.session_id) then
    return app.end_effect(p_effect_id, app.order_outcome('not_found'));
  end if;
  if v_before.status = v_goal then
    return app.end_effect(p_effect_id, app.order_outcome('done', v_before));
  end if;
  if v_before.status <> all (v_from) then
    return app.end_effect(p_effect_id, app.order_outcome('too_late', v_before));
  end if;
  update public.orders o
  set status = v_goal, updated_at = app.now(),
    closed_at = case when v_goal in ('completed', 'cancelled') then app.now() end,
    closed_reason = case when v_goal = 'cancelled' then left(coalesce(p_reason, p_step), 500) end
  where o.id = p_order_id
  returning * into v_after;
  perform app.audit_order('order.' || v_goal, v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.order_outcome('done', v_after));
end $$;

-- As claim_notification, of an order.
create function public.claim_order_notification(
  p_key text, p_order_id uuid, p_kind text, p_channel text, p_to text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_message public.notifications;
begin
  insert into public.notifications as n (key, business_id, order_id, kind, channel, recipient, created_at)
  select p_key, o.business_id, o.id, p_kind, p_channel, p_to, app.now()
  from public.orders o where o.id = p_order_id
  on conflict (key) do update
    set attempts = n.attempts + case when n.status = 'sent' then 0 else 1 end,
      status = case when n.status = 'sent' then 'sent' else 'sending' end
  returning * into v_message;
  if v_message.id is null then
    raise exception 'no order %', p_order_id using errcode = 'no_data_found';
  end if;
  return jsonb_build_object('id', v_message.id, 'attempts', v_message.attempts,
    'outcome', case when v_message.status = 'sent' then 'already_sent' else 'send' end);
end $$;

revoke execute on function app.price_line, app.order_json, app.order_outcome, app.audit_order from public;
revoke execute on function public.place_order, public.step_order, public.claim_order_notification
  from public, anon, authenticated;
grant execute on function public.place_order, public.step_order, public.claim_order_notification to service_role;
