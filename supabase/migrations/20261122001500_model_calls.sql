-- The ledger of language models: a row for each request, and what a business's owner is shown of them.
create table public.model_calls (
  id uuid primary key,
  business_id uuid not null references public.businesses (id) on delete cascade,
  session_id text not null,
  turn_id text not null check (length(turn_id) between 1 and 200),
  call text not null check (length(call) between 1 and 100),
  tier text not null check (tier in ('small', 'large')),
  model text not null check (length(model) between 1 and 200),
  outcome text not null check (outcome in
    ('answered', 'unsure', 'malformed', 'limited', 'failed', 'slow', 'refused')),
  input_tokens integer not null check (input_tokens >= 0),
  output_tokens integer not null check (output_tokens >= 0),
  cost_micros bigint not null check (cost_micros >= 0),
  took_ms integer not null check (took_ms >= 0),
  at timestamptz not null
);
comment on column public.model_calls.cost_micros is 'Millionths of a US dollar';
create index model_calls_business on public.model_calls (business_id, at);
create index model_calls_session on public.model_calls (session_id, at);

alter table public.model_calls enable row level security;
alter table public.model_calls force row level security;
revoke all on public.model_calls from anon, authenticated;
grant all on public.model_calls to service_role;
grant select on public.model_calls to authenticated;
create policy members on public.model_calls for select to authenticated
  using (business_id in (select app.my_businesses()));

-- Writes down calls of the token's own session; one that is known already stays as it is.
create function public.record_model_calls(p_calls jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_count integer;
begin
  if app.claim_business() is null or app.claim_session() is null then
    raise exception 'a token without a session writes no ledger' using errcode = 'insufficient_privilege';
  end if;
  if jsonb_array_length(p_calls) > 1000 then
    raise exception 'too many calls at once' using errcode = 'invalid_parameter_value';
  end if;
  insert into public.model_calls (id, business_id, session_id, turn_id, call, tier, model, outcome,
    input_tokens, output_tokens, cost_micros, took_ms, at)
  select c.id, app.claim_business(), app.claim_session(), c.turn_id, c.call, c.tier, c.model, c.outcome,
    c.input_tokens, c.output_tokens, c.cost_micros, c.took_ms, c.at
  from jsonb_to_recordset(p_calls) as c (id uuid, turn_id text, call text, tier text, model text, outcome text,
    input_tokens integer, output_tokens integer, cost_micros bigint, took_ms integer, at timestamptz)
  on conflict (id) do nothing;
  get diagnostics v_count = row_count;
  return jsonb_build_object('recorded', v_count);
end $$;

-- What a business's models cost between two days (inclusive, UTC): in all, by day, by model, and the dearest
-- sessions with their turns. Row-level security decides whose rows are counted.
create function public.model_costs(p_business_id uuid, p_from date, p_to date) returns jsonb
language sql stable set search_path = '' as $$
  with calls as (
    select c.*, (c.at at time zone 'UTC')::date as day from public.model_calls c
    where c.business_id = p_business_id
      and c.at >= p_from::timestamp at time zone 'UTC' and c.at < (p_to + 1)::timestamp at time zone 'UTC'
  ),
  days as (
    select d.day::date as day, count(c.id) as calls, coalesce(sum(c.input_tokens), 0) as input_tokens,
      coalesce(sum(c.output_tokens), 0) as output_tokens, coalesce(sum(c.cost_micros), 0) as cost_micros
    from generate_series(p_from, p_to, interval '1 day') as d (day) left join calls c on c.day = d.day::date
    group by d.day
  ),
  models as (
    select c.tier, c.model, count(*) as calls, count(*) filter (where c.outcome in ('answered', 'unsure')) as answered,
      sum(c.input_tokens) as input_tokens, sum(c.output_tokens) as output_tokens, sum(c.cost_micros) as cost_micros
    from calls c group by c.tier, c.model
  ),
  turns as (
    select c.session_id, c.turn_id, min(c.at) as at, count(*) as calls, sum(c.cost_micros) as cost_micros
    from calls c group by c.session_id, c.turn_id
  ),
  sessions as (
    select t.session_id, sum(t.calls) as calls, sum(t.cost_micros) as cost_micros,
      jsonb_agg(jsonb_build_object('turn', t.turn_id, 'calls', t.calls, 'costMicros', t.cost_micros) order by t.at)
        as turns
    from turns t group by t.session_id order by sum(t.cost_micros) desc, t.session_id limit 20
  )
  select jsonb_build_object(
    'total', (select jsonb_build_object('calls', count(*), 'inputTokens', coalesce(sum(input_tokens), 0),
      'outputTokens', coalesce(sum(output_tokens), 0), 'costMicros', coalesce(sum(cost_micros), 0),
      'turns', (select count(*) from turns), 'sessions', (select count(distinct session_id) from turns)) from calls),
    'days', (select coalesce(jsonb_agg(jsonb_build_object('date', day, 'calls', calls, 'inputTokens', input_tokens,
      'outputTokens', output_tokens, 'costMicros', cost_micros) order by day), '[]') from days),
    'models', (select coalesce(jsonb_agg(jsonb_build_object('tier', tier, 'model', model, 'calls', calls,
      'answered', answered, 'inputTokens', input_tokens, 'outputTokens', output_tokens, 'costMicros', cost_micros)
      order by cost_micros desc, model), '[]') from models),
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('session', session_id, 'calls', calls,
      'costMicros', cost_micros, 'turns', turns) order by cost_micros desc, session_id), '[]') from sessions))
$$;

revoke execute on function public.record_model_calls, public.model_costs from public, anon;
grant execute on function public.record_model_calls, public.model_costs to authenticated, service_role;
