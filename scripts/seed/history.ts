// The bulk that Postgres makes itself: customers, shifts, a year of visits and orders, and the days to come.
// Days count from current_date and choices from hashes of ids and day numbers, so "last week" is always full.
import type { BusinessSpec } from "./business-spec.ts";
import { firstNames, lastNames } from "./people.ts";
import { uuidOf } from "./random.ts";
import { insert, literal, sql } from "./sql.ts";

/** Regulars of a business; other visits are of people who come once. */
const customersEach = 24;
const percentOfRegulars = 65;

/** A number from 0 to `below` - 1 that is always the same for the same words. */
const draw = (below: number, ...words: string[]) =>
  `(abs(hashtextextended(${words.join(" || '/' || ")}, 7)) % ${below})::integer`;

const customers = `
insert into public.customers (id, business_id, name, phone, email, created_at, news_consent_at)
select md5('customer/' || b.slug || '/' || n)::uuid, b.id, p.first || ' ' || p.last,
  '+1212555' || lpad((100 + n)::text, 4, '0'),
  lower(p.first || '.' || p.last || n) || '@example.com', now() - interval '400 days',
  case when n % 8 = 0 then now() - interval '300 days' end
from public.businesses b
cross join generate_series(1, ${customersEach}) n
cross join lateral (select
  (${literal(firstNames)})[1 + ${draw(firstNames.length, "b.slug", "'first'", "n")}] as first,
  (${literal(lastNames)})[1 + ${draw(lastNames.length, "b.slug", "'last'", "n")}] as last) p;
`;

/** Whoever does the services themselves has one day off in seven, each another one. */
const shifts = `
insert into public.shifts (id, business_id, staff_id, starts_at, ends_at)
select md5('shift/' || s.id || '/' || n || '/' || h.opens)::uuid, s.business_id, s.id,
  (d.day + h.opens) at time zone b.time_zone,
  (d.day + h.closes + case when h.closes <= h.opens then interval '1 day' else interval '0' end) at time zone b.time_zone
from (select *, row_number() over (partition by business_id order by id) as place from public.staff) s
join public.businesses b on b.id = s.business_id
cross join generate_series(-28, 14) n
cross join lateral (select (current_date + n)::timestamp as day) d
join public.opening_hours h on h.business_id = b.id and h.weekday = extract(isodow from d.day)
where s.role = 'owner'
  or case when cardinality(s.skills) > 1 then (n + 2 * s.place) % 7 <> 0 else ${draw(100, "s.id::text", "n::text")} < 70 end;
`;

/** At most one visit a place and day, inside opening hours: nothing can overlap. */
const visits = (specs: readonly BusinessSpec[]) => `
create temporary table seed_visits as
with days as materialized (
  select b.id as business_id, b.slug, b.time_zone, r.id as resource_id, r.kind, r.capacity, r.min_party,
    n, (current_date + n)::timestamp as day, extract(isodow from current_date + n) as weekday
  from (values ${specs.map((it) => `('${it.slug}', ${it.busy}, ${it.drawFuture === false ? -1 : 14})`).join(", ")}) busy (slug, percent, until)
  join public.businesses b on b.slug = busy.slug
  join public.resources r on r.business_id = b.id
  cross join generate_series(-365, 14) n
  where n <= busy.until and ${draw(1000, "r.id::text", "n")} < busy.percent
    * case when n > 0 then 5 else 10 end
    * case when extract(isodow from current_date + n) in (5, 6) then 1.4 else 0.85 end
    and not exists (select from public.hour_exceptions e where e.business_id = b.id and e.date = current_date + n)
)
select 'bkg_seed_' || substr(md5(v.resource_id::text || '/' || v.n), 1, 20) as id, v.business_id, v.resource_id,
  s.id as service_id, s.buffer_minutes, t.starts_at,
  t.starts_at + make_interval(mins => s.duration_minutes) as ends_at,
  greatest(v.min_party, s.min_party, 1 + dice.party % least(v.capacity, s.max_party)) as party_size,
  case when dice.regular < ${percentOfRegulars} then md5('customer/' || v.slug || '/' || (1 + dice.who))
    else md5('guest/' || v.resource_id || '/' || v.n) end::uuid as customer_id, dice.regular >= ${percentOfRegulars} as is_guest,
  s.price_min + (s.price_max - s.price_min) * (dice.fate % 5) / 4 as price, dice.fate
from days v
cross join lateral (select ${draw(1000, "v.resource_id::text", "v.n", "'party'")} as party,
  ${draw(customersEach, "v.resource_id::text", "v.n", "'who'")} as who,
  ${draw(100, "v.resource_id::text", "v.n", "'regular'")} as regular,
  ${draw(1000, "v.resource_id::text", "v.n", "'when'")} as hour,
  ${draw(100, "v.resource_id::text", "v.n", "'end'")} as fate) dice
join lateral (
  select s.* from public.services s where s.business_id = v.business_id and s.resource_kind = v.kind and s.variant_of is null
  order by (s.position * 7 + dice.hour) % 11, s.position limit 1
) s on true
join lateral (
  select h.* from public.opening_hours h where h.business_id = v.business_id and h.weekday = v.weekday
  order by (extract(hour from h.opens)::integer * 7 + dice.who) % 11 limit 1
) h on true
cross join lateral (
  select extract(epoch from case when h.closes <= h.opens then time '23:59' - h.opens else h.closes - h.opens end) / 60
    - s.duration_minutes as spare
) room
cross join lateral (
  select (v.day + h.opens + make_interval(mins => 30 * (dice.hour % (1 + floor(room.spare / 30)::integer))))
    at time zone v.time_zone as starts_at
) t
where room.spare >= 30;

insert into public.customers (id, business_id, name, created_at)
select v.customer_id, v.business_id, p.first || ' ' || p.last, least(v.starts_at, now()) - interval '3 days'
from seed_visits v
cross join lateral (select
  (${literal(firstNames)})[1 + ${draw(firstNames.length, "v.id", "'first'")}] as first,
  (${literal(lastNames)})[1 + ${draw(lastNames.length, "v.id", "'last'")}] as last) p
where v.is_guest;

insert into public.bookings (id, business_id, service_id, customer_id, status, party_size, starts_at, ends_at,
  customer_name, customer_phone, customer_email, price, closed_reason, closed_at, created_at, updated_at)
select v.id, v.business_id, v.service_id, v.customer_id,
  case when v.ends_at > now() then 'confirmed' when v.fate < 7 then 'cancelled' when v.fate < 11 then 'no_show'
    else 'completed' end,
  v.party_size, v.starts_at, v.ends_at, c.name, c.phone, c.email, v.price,
  case when v.ends_at <= now() and v.fate < 7 then 'customer' end,
  case when v.ends_at <= now() then v.starts_at - case when v.fate < 7 then interval '1 day' else interval '0' end end,
  least(v.starts_at, now()) - interval '3 days', least(v.starts_at, now()) - interval '1 day'
from seed_visits v join public.customers c on c.id = v.customer_id;

insert into public.booking_resources (booking_id, business_id, resource_id, period, active)
select v.id, v.business_id, v.resource_id,
  tstzrange(v.starts_at, v.ends_at + make_interval(mins => v.buffer_minutes)), v.ends_at > now() or v.fate >= 7
from seed_visits v;

drop table seed_visits;
`;

/** Lines as the database keeps them: the price is the whole line's. */
const lines = `jsonb_agg(jsonb_build_object('name', c.name, 'options', '[]'::jsonb, 'quantity', c.quantity,
    'price', c.price * c.quantity)) as items, sum(c.price * c.quantity)::integer as total`;

/** Some dishes are had by everybody and some by hardly anyone: the larger the factor, the rarer. */
const appetite = (...words: string[]) =>
  `${draw(1000, "c.id::text", ...words)} * (array[1, 1, 2, 2, 3, 3, 4, 6, 60])[1 + ${draw(9, "c.id::text", "'rare'")}]`;

/** Up to three orders to go a day, and what the guests of each visit ate. */
const orders = `
insert into public.orders (id, business_id, customer_id, kind, status, items, total, currency, placed_at)
select md5('order/' || b.slug || '/' || n || '/' || k)::uuid, b.id,
  md5('customer/' || b.slug || '/' || (1 + ${draw(customersEach, "b.slug", "n::text", "k::text")}))::uuid,
  (array['pickup', 'delivery'])[1 + ${draw(2, "b.slug", "n::text", "k::text", "'kind'")}],
  case when ${draw(100, "b.slug", "n::text", "k::text", "'end'")} < 4 then 'cancelled' else 'completed' end,
  i.items, i.total, b.currency,
  (current_date + n + h.opens + interval '1 hour' + make_interval(mins => ${draw(120, "b.slug", "n::text", "k::text", "'at'")}))
    at time zone b.time_zone
from public.businesses b
cross join generate_series(-365, -1) n
cross join generate_series(1, 3) k
join lateral (
  select h.opens from public.opening_hours h
  where h.business_id = b.id and h.weekday = extract(isodow from current_date + n) order by h.opens limit 1
) h on true
cross join lateral (
  select ${lines}
  from (
    select c.name, c.price, 1 + ${draw(3, "b.slug", "n::text", "k::text", "c.name")} as quantity
    from public.catalogue_items c where c.business_id = b.id
    order by ${appetite("n::text", "k::text")}, c.id limit 2
  ) c
) i
where b.category = 'restaurant' and ${draw(100, "b.slug", "n::text", "k::text", "'is'")} < 45;

insert into public.orders (id, business_id, customer_id, kind, status, items, total, currency, placed_at)
select md5('order/' || k.id)::uuid, b.id, k.customer_id, 'dine_in', 'completed', i.items, i.total, b.currency,
  k.starts_at + interval '10 minutes'
from public.bookings k join public.businesses b on b.id = k.business_id
cross join lateral (
  select ${lines}
  from (
    select c.name, c.price, (k.party_size + 1) / 2 as quantity
    from public.catalogue_items c where c.business_id = b.id
    order by ${appetite("k.id")}, c.id limit 3
  ) c
) i
where b.category = 'restaurant' and k.status = 'completed' and i.total is not null;
`;

/** The visits to come are whoever's who is there. */
const people = `
select app.assign_people(b.id, now(), now() + interval '15 days') from public.businesses b
where exists (select from public.staff s where s.business_id = b.id and cardinality(s.skills) > 1);
`;

const menusOfOld = `
update public.catalogue_items set created_at = now() - interval '400 days';
`;

/** Mario's next days, written out: lunches and early suppers that leave every evening free for four. */
const marios = [
  { days: 1, at: "12:30", table: "T1", party: 2, customer: 3 },
  { days: 1, at: "13:00", table: "T12", party: 4, customer: 8 },
  { days: 2, at: "12:00", table: "T13", party: 6, customer: 5 },
  { days: 2, at: "17:00", table: "T2", party: 2, customer: 11 },
  { days: 3, at: "13:30", table: "T11", party: 3, customer: 14 },
];

function mariosNextDays(): string {
  const business = uuidOf("business/marios-italian");
  const start = (days: number, at: string) =>
    `((current_date + ${days} + time '${at}') at time zone 'America/New_York')`;
  const bookings = marios.map((it, index) => ({
    id: `bkg_seed_marios_${index + 1}`,
    business_id: business,
    service_id: uuidOf("service/marios-italian/Table"),
    customer_id: sql(`md5('customer/marios-italian/${it.customer}')::uuid`),
    status: "confirmed",
    party_size: it.party,
    starts_at: sql(start(it.days, it.at)),
    ends_at: sql(`${start(it.days, it.at)} + interval '90 minutes'`),
    customer_name: sql(
      `(select name from public.customers where id = md5('customer/marios-italian/${it.customer}')::uuid)`,
    ),
  }));
  const places = marios.map((it, index) => ({
    booking_id: `bkg_seed_marios_${index + 1}`,
    business_id: business,
    resource_id: uuidOf(`resource/marios-italian/${it.table}`),
    period: sql(`tstzrange(${start(it.days, it.at)}, ${start(it.days, it.at)} + interval '90 minutes')`),
  }));
  return insert("public.bookings", bookings) + insert("public.booking_resources", places);
}

/** PGlite has no autovacuum that would do it. */
const analyze = "\nanalyze public.bookings, public.booking_resources, public.resources, public.orders;\n";

export const historyOf = (specs: readonly BusinessSpec[]): string =>
  [customers, shifts, visits(specs), mariosNextDays(), people, orders, menusOfOld, analyze].join("");
