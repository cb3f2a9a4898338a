-- A booking keeps the price its service had when it was made: a later price does not change what was sold.
create function app.keep_price() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.price := coalesce(new.price, (select s.price_min from public.services s where s.id = new.service_id));
  elsif new.service_id is distinct from old.service_id and new.price is not distinct from old.price then
    new.price := (select s.price_min from public.services s where s.id = new.service_id);
  end if;
  return new;
end $$;
revoke execute on function app.keep_price from public;
create trigger bookings_price before insert or update of service_id on public.bookings
  for each row execute function app.keep_price();

comment on column public.bookings.price is 'Minor units: agreed, or the service''s lowest as it was booked';
