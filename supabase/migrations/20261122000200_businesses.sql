-- A business and what it offers: services, catalogue, hours, places to sit, staff, promotions.
create table public.businesses (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 120),
  category text not null check (category ~ '^[a-z_]{2,40}$'),
  area text not null,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  address text,
  phone text,
  email text,
  time_zone text not null,
  locale text not null default 'en-US',
  currency char(3) not null default 'USD',
  price_level smallint check (price_level between 1 and 4),
  price_from integer check (price_from >= 0),
  price_to integer check (price_to >= price_from),
  rating numeric(3, 2) check (rating between 0 and 5),
  review_count integer not null default 0,
  about text,
  widget_key text not null unique default 'pk_' || replace(gen_random_uuid()::text, '-', '')
    check (widget_key ~ '^pk_[A-Za-z0-9_-]{8,120}$'),
  allowed_origins text[] not null default '{}',
  policies jsonb not null default '{}' check (jsonb_typeof(policies) = 'object'),
  faq jsonb not null default '[]' check (jsonb_typeof(faq) = 'array'),
  is_published boolean not null default true,
  created_at timestamptz not null default now(),
  search tsvector not null generated always as (
    setweight(to_tsvector('english', name), 'A')
      || setweight(to_tsvector('english', replace(category, '_', ' ') || ' ' || area), 'B')
      || setweight(to_tsvector('english', coalesce(about, '')), 'C')
  ) stored
);
comment on column public.businesses.price_from is 'Cheapest usual price, minor units of currency';
comment on column public.businesses.policies is
  'Numbers: hold_minutes, slot_minutes, reminder_lead_minutes, follow_up_delay_minutes, cancel_cutoff_minutes, min_notice_minutes, max_advance_days, max_party_size; texts: {topic: words}';
create index businesses_search on public.businesses using gin (search);
create index businesses_name_trigrams on public.businesses using gin (name extensions.gin_trgm_ops);
create index businesses_place on public.businesses (category, area) where is_published;

-- A zone that Postgres does not know would break every later conversion.
create function app.check_time_zone() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform now() at time zone new.time_zone;
  return new;
end $$;
create trigger businesses_time_zone before insert or update of time_zone on public.businesses
  for each row execute function app.check_time_zone();

-- A policy number of a business, or the house's default.
create function app.policy(p_business_id uuid, p_name text, p_default integer) returns integer
language sql stable set search_path = '' as $$
  select coalesce((b.policies ->> p_name)::integer, p_default)
  from public.businesses b where b.id = p_business_id
$$;

create table public.members (
  business_id uuid not null references public.businesses (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role text not null check (role in ('owner', 'manager', 'staff')),
  permissions text[] not null default '{}',
  created_at timestamptz not null default now(),
  primary key (business_id, user_id)
);
create index members_user on public.members (user_id);

create table public.services (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  name text not null check (length(name) between 1 and 120),
  description text,
  duration_minutes integer not null check (duration_minutes between 1 and 1440),
  buffer_minutes integer not null default 0 check (buffer_minutes between 0 and 240),
  price_min integer check (price_min >= 0),
  price_max integer check (price_max >= price_min),
  min_party integer not null default 1 check (min_party >= 1),
  max_party integer not null default 1 check (max_party >= min_party),
  resource_kind text not null,
  position integer not null default 0,
  is_active boolean not null default true,
  unique (business_id, name)
);
comment on column public.services.buffer_minutes is 'The place stays taken this long after the end';
create index services_name_trigrams on public.services using gin (name extensions.gin_trgm_ops);

create table public.catalogue_items (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  section text not null,
  name text not null check (length(name) between 1 and 120),
  description text,
  price integer check (price >= 0),
  currency char(3) not null default 'USD',
  dietary text[] not null default '{}',
  allergens text[] not null default '{}',
  options jsonb not null default '[]' check (jsonb_typeof(options) = 'array'),
  position integer not null default 0,
  is_available boolean not null default true,
  unique (business_id, section, name)
);

create table public.opening_hours (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  unique (business_id, weekday, opens)
);
comment on table public.opening_hours is
  'Local times; weekday 1 is Monday; closes at or before opens means the next day; several intervals a day';

create table public.hour_exceptions (
  business_id uuid not null references public.businesses (id) on delete cascade,
  date date not null,
  intervals jsonb not null default '[]' check (jsonb_typeof(intervals) = 'array'),
  reason text,
  primary key (business_id, date)
);
comment on column public.hour_exceptions.intervals is '[{opens, closes}] as HH:mm local; [] means closed';

create table public.resources (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  name text not null,
  kind text not null,
  capacity integer not null check (capacity >= 1),
  min_party integer not null default 1 check (min_party between 1 and capacity),
  is_active boolean not null default true,
  unique (business_id, name),
  unique (business_id, id)
);
comment on table public.resources is 'What a booking occupies: tables, chairs, bays, rooms';

create table public.resource_combinations (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  name text not null,
  capacity integer not null check (capacity >= 1),
  min_party integer not null default 1 check (min_party between 1 and capacity),
  unique (business_id, name),
  unique (business_id, id)
);
comment on table public.resource_combinations is 'Sets of resources that may be joined for a larger party';

create table public.resource_combination_members (
  business_id uuid not null,
  combination_id uuid not null,
  resource_id uuid not null,
  primary key (combination_id, resource_id),
  foreign key (business_id, combination_id)
    references public.resource_combinations (business_id, id) on delete cascade,
  foreign key (business_id, resource_id) references public.resources (business_id, id) on delete cascade
);
create index resource_combination_members_business on public.resource_combination_members (business_id);

create table public.staff (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  name text not null,
  role text not null,
  email text,
  phone text,
  skills text[] not null default '{}',
  is_active boolean not null default true,
  unique (business_id, id)
);

create table public.shifts (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null,
  staff_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  foreign key (business_id, staff_id) references public.staff (business_id, id) on delete cascade
);
create index shifts_when on public.shifts (business_id, starts_at);
create index shifts_staff on public.shifts (staff_id, starts_at);

create table public.promotions (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references public.businesses (id) on delete cascade,
  title text not null,
  description text,
  percent_off smallint check (percent_off between 1 and 100),
  amount_off integer check (amount_off > 0),
  code text,
  conditions jsonb not null default '{}',
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  is_active boolean not null default true
);
create index promotions_business on public.promotions (business_id, ends_at);

revoke execute on all functions in schema app from public;
