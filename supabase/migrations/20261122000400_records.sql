-- What was sent, decided, done and answered, and the five state tables.
create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  business_id uuid not null references public.businesses (id) on delete cascade,
  booking_id text references public.bookings (id) on delete cascade,
  kind text not null,
  channel text not null check (channel in ('email', 'sms')),
  recipient text not null,
  status text not null default 'sending' check (status in ('sending', 'sent', 'failed')),
  attempts integer not null default 1,
  provider_id text,
  error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
comment on column public.notifications.key is 'One message to one person; the provider''s idempotency key';
create index notifications_booking on public.notifications (booking_id);
create index notifications_business on public.notifications (business_id, created_at);

create table public.escalations (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  session_id text,
  workflow_id text,
  booking_id text references public.bookings (id) on delete set null,
  effect_id text unique,
  kind text not null,
  summary text not null,
  details jsonb not null default '{}',
  status text not null default 'open' check (status in ('open', 'taken', 'resolved', 'expired')),
  deadline timestamptz,
  resolution jsonb,
  resolved_by uuid,
  created_at timestamptz not null default now(),
  resolved_at timestamptz
);
create index escalations_open on public.escalations (business_id, created_at) where status in ('open', 'taken');

create table public.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  business_id uuid references public.businesses (id) on delete cascade,
  actor text not null,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  session_id text,
  effect_id text,
  request_id text
);
create index audit_log_subject on public.audit_log (subject, id);
create index audit_log_business on public.audit_log (business_id, at);

-- The answer each effect got. A repeat, also a simultaneous one, gets it again.
create table public.effect_results (
  effect_id text primary key check (length(effect_id) between 1 and 200),
  operation text not null,
  subject text not null,
  business_id uuid,
  session_id text,
  result jsonb,
  created_at timestamptz not null default now()
);
comment on column public.effect_results.business_id is
  'Claims of the token that asked; null for the service key. Another token never sees the answer';
create index effect_results_age on public.effect_results (created_at);

create table public.conversations (
  session_id text primary key,
  business_id uuid references public.businesses (id) on delete cascade,
  chat text not null check (chat in ('dedicated', 'dashboard', 'global')),
  stage text,
  current_flow text,
  state jsonb not null default '{}',
  last_seq bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index conversations_business on public.conversations (business_id, updated_at);

create table public.workflows (
  id text primary key,
  type text not null,
  business_id uuid not null references public.businesses (id) on delete cascade,
  booking_id text references public.bookings (id) on delete cascade,
  session_id text,
  status text not null check (status in
    ('running', 'completed', 'failed', 'cancelled', 'terminated', 'timed_out')),
  result jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index workflows_business on public.workflows (business_id, updated_at);
create index workflows_booking on public.workflows (booking_id);
create index workflows_session on public.workflows (session_id);

create table public.agent_sessions (
  id text primary key,
  session_id text not null,
  business_id uuid references public.businesses (id) on delete cascade,
  turn_id text,
  agent text not null,
  task text,
  status text not null check (status in ('running', 'completed', 'partial', 'failed')),
  model text,
  input_tokens integer not null default 0,
  output_tokens integer not null default 0,
  cost_micros bigint not null default 0,
  result jsonb,
  started_at timestamptz not null default now(),
  ended_at timestamptz
);
comment on column public.agent_sessions.cost_micros is 'Millionths of a US dollar';
create index agent_sessions_session on public.agent_sessions (session_id, started_at);
create index agent_sessions_business on public.agent_sessions (business_id, started_at);

create table public.business_state (
  business_id uuid primary key references public.businesses (id) on delete cascade,
  state jsonb not null default '{}',
  version bigint not null default 1,
  updated_at timestamptz not null default now()
);

create table public.user_context (
  id uuid primary key default gen_random_uuid(),
  business_id uuid references public.businesses (id) on delete cascade,
  session_id text,
  user_id uuid references auth.users (id) on delete cascade,
  customer_id uuid references public.customers (id) on delete cascade,
  preferences text[] not null default '{}',
  history jsonb not null default '[]',
  updated_at timestamptz not null default now()
);
create unique index user_context_session on public.user_context (session_id) where session_id is not null;
create index user_context_customer on public.user_context (customer_id);
