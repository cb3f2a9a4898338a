-- Customers, bookings and the constraint that decides who gets the table; waitlist, orders, reviews.
create table public.customers (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  name text,
  phone text,
  email text,
  preferences text[] not null default '{}',
  notes text,
  created_at timestamptz not null default now(),
  unique (business_id, id)
);
create unique index customers_phone on public.customers (business_id, phone) where phone is not null;
create unique index customers_email on public.customers (business_id, lower(email)) where email is not null;

create table public.bookings (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{1,100}$'),
  business_id uuid not null references public.businesses (id) on delete cascade,
  service_id uuid not null references public.services (id),
  customer_id uuid,
  session_id text,
  effect_id text unique,
  status text not null check (status in
    ('held', 'requested', 'confirmed', 'cancelled', 'no_show', 'completed', 'waitlisted')),
  party_size integer not null check (party_size >= 1),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  expires_at timestamptz,
  sequence integer not null default 0,
  customer_name text,
  customer_phone text,
  customer_email text,
  notes text,
  price integer,
  request_id text,
  closed_reason text,
  closed_at timestamptz,
  late_cancel boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (business_id, id),
  check (ends_at > starts_at),
  check (status <> 'held' or expires_at is not null),
  foreign key (business_id, customer_id) references public.customers (business_id, id)
);
comment on column public.bookings.effect_id is
  'The effect that handed the booking to Temporal, and so its workflow id; null while only held';
comment on column public.bookings.sequence is 'Rises with each move or cancellation: iCalendar SEQUENCE';
comment on column public.bookings.closed_reason is
  'Why it ended; hold_expired and released never were requests and may be claimed again';
create index bookings_calendar on public.bookings (business_id, starts_at);
create index bookings_session on public.bookings (session_id) where session_id is not null;
create index bookings_customer on public.bookings (customer_id) where customer_id is not null;
create index bookings_holds on public.bookings (business_id, expires_at) where status = 'held';

-- What may follow what. Functions keep to it; this stands even where one errs.
create function app.check_booking_status() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.status = old.status or (old.status, new.status) in (
    ('held', 'requested'), ('held', 'cancelled'),
    ('requested', 'confirmed'), ('requested', 'cancelled'),
    ('confirmed', 'completed'), ('confirmed', 'cancelled'), ('confirmed', 'no_show'),
    ('waitlisted', 'held'), ('waitlisted', 'requested'), ('waitlisted', 'cancelled')
  ) or (old.status = 'cancelled' and new.status in ('held', 'requested')
    and old.closed_reason in ('hold_expired', 'released')) then
    return new;
  end if;
  raise exception 'a % booking cannot become %', old.status, new.status using errcode = 'check_violation';
end $$;
create trigger bookings_status before update of status on public.bookings
  for each row execute function app.check_booking_status();

-- Who sits where and when. The constraint, not any function, keeps two bookings off one table.
create table public.booking_resources (
  booking_id text not null,
  business_id uuid not null,
  resource_id uuid not null,
  period tstzrange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  active boolean not null default true,
  check (upper(period) - lower(period) <= interval '2 days'),
  foreign key (business_id, booking_id) references public.bookings (business_id, id) on delete cascade,
  foreign key (business_id, resource_id) references public.resources (business_id, id),
  constraint booking_resources_never_twice
    exclude using gist (resource_id with =, period with &&) where (active)
);
comment on column public.booking_resources.active is 'false once given back; kept for audit';
-- Overlaps of one business: no period is longer than two days, so lower(period) bounds the search.
create index booking_resources_calendar on public.booking_resources (business_id, lower(period)) where (active);
create index booking_resources_booking on public.booking_resources (booking_id);

create table public.waitlist (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  service_id uuid not null references public.services (id),
  session_id text,
  effect_id text unique,
  party_size integer not null check (party_size >= 1),
  wanted_from timestamptz not null,
  wanted_to timestamptz not null check (wanted_to > wanted_from),
  customer jsonb not null default '{}',
  status text not null default 'waiting'
    check (status in ('waiting', 'offered', 'accepted', 'expired', 'cancelled')),
  offered_booking_id text references public.bookings (id),
  created_at timestamptz not null default now()
);
create index waitlist_waiting on public.waitlist (business_id, wanted_from) where status = 'waiting';

create table public.orders (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  customer_id uuid,
  session_id text,
  effect_id text unique,
  kind text not null check (kind in ('dine_in', 'pickup', 'delivery')),
  status text not null check (status in ('draft', 'placed', 'accepted', 'ready', 'completed', 'cancelled')),
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  total integer not null check (total >= 0),
  currency char(3) not null default 'USD',
  notes text,
  placed_at timestamptz not null default now(),
  foreign key (business_id, customer_id) references public.customers (business_id, id)
);
comment on column public.orders.items is '[{name, options, quantity, price}], price in minor units';
create index orders_when on public.orders (business_id, placed_at);
create index orders_session on public.orders (session_id) where session_id is not null;

create table public.reviews (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  booking_id text references public.bookings (id) on delete set null,
  author text not null,
  rating smallint not null check (rating between 1 and 5),
  text text,
  created_at timestamptz not null default now()
);
create index reviews_when on public.reviews (business_id, created_at desc);

revoke execute on all functions in schema app from public;
