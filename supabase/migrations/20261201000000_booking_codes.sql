-- The code of a booking: what its confirmation carries, so that whoever has that can take the booking up in any chat of
-- the business. It stands in a table of its own: no member's list, no audit row and no answer of a function has it.
create table public.booking_codes (
  booking_id text primary key,
  business_id uuid not null,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
  unique (business_id, code),
  foreign key (business_id, booking_id) references public.bookings (business_id, id) on delete cascade
);
comment on column public.booking_codes.code is 'Ten characters of Crockford''s base 32: 50 random bits';
alter table public.booking_codes enable row level security;
alter table public.booking_codes force row level security;
revoke all on public.booking_codes from anon, authenticated;
grant all on public.booking_codes to service_role;

create function app.new_booking_code() returns text
language sql volatile set search_path = '' as $$
  with random as materialized (select extensions.gen_random_bytes(10) as bytes)
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (get_byte(r.bytes, n) & 31), 1), '' order by n)
  from random r, generate_series(0, 9) n
$$;

-- As a customer may type it: in small letters, with or without hyphens, O for 0, I or L for 1; null: no code at all.
create function app.read_booking_code(p_text text) returns text
language sql immutable set search_path = '' as $$
  select case when r.code ~ '^[0-9A-HJKMNP-TV-Z]{10}$' then r.code end
  from (select translate(upper(regexp_replace(left(p_text, 40), '[\s.–-]', '', 'g')), 'OIL', '011') as code) r
$$;

-- What was only held and never asked for has none.
create function app.give_booking_code() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  loop
    insert into public.booking_codes (booking_id, business_id, code)
    values (new.id, new.business_id, app.new_booking_code())
    on conflict do nothing;
    exit when found or exists (select from public.booking_codes c where c.booking_id = new.id);
  end loop;
  return null;
end $$;
create trigger bookings_code_new after insert on public.bookings
  for each row when (new.status in ('requested', 'confirmed', 'waitlisted'))
  execute function app.give_booking_code();
create trigger bookings_code after update of status on public.bookings
  for each row when (new.status in ('requested', 'confirmed', 'waitlisted') and new.status <> old.status)
  execute function app.give_booking_code();

insert into public.booking_codes (booking_id, business_id, code)
select b.id, b.business_id, app.new_booking_code()
from public.bookings b
where b.status in ('requested', 'confirmed', 'waitlisted')
  or (b.status = 'held' and exists (select from public.waitlist w where w.booking_id = b.id));

revoke execute on function app.new_booking_code, app.read_booking_code, app.give_booking_code from public;
