-- Whether the customer still comes, whether they came, and what a business counts against who did not.

alter table public.bookings add column attending_at timestamptz;
comment on column public.bookings.attending_at is
  'When the customer last said that they are still coming; of another time than this booking''s it counts no more';

create function app.forget_attendance() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.starts_at <> old.starts_at then new.attending_at := null; end if;
  return new;
end $$;
create trigger bookings_attendance before update of starts_at on public.bookings
  for each row execute function app.forget_attendance();

-- A visit may turn out not to have taken place, or to have taken place after all. What is put back to what the audit
-- rows say of it (mend_booking) goes by them alone.
create or replace function app.check_booking_status() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.status = old.status or (old.status, new.status) in (
    ('held', 'requested'), ('held', 'cancelled'),
    ('requested', 'confirmed'), ('requested', 'cancelled'),
    ('confirmed', 'completed'), ('confirmed', 'cancelled'), ('confirmed', 'no_show'),
    ('completed', 'no_show'), ('no_show', 'completed'), ('no_show', 'confirmed'),
    ('waitlisted', 'held'), ('waitlisted', 'requested'), ('waitlisted', 'cancelled')
  ) or (old.status = 'cancelled' and new.status in ('held', 'requested')
    and old.closed_reason in ('hold_expired', 'released'))
    or current_setting('app.mending', true) = new.id then
    return new;
  end if;
  raise exception 'a % booking cannot become %', old.status, new.status using errcode = 'check_violation';
end $$;

-- What a customer missed at a business within the days that it counts, and what it makes of it. Policies:
-- `max_no_shows` (0: never too many), `no_show_days`, `after_no_shows` (ask_team, refuse), `tell_no_shows`. Late
-- cancellations count, too. Without a customer's key nothing is known.
create function app.missed(p_business_id uuid, p_customer_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('noShows', count(*) filter (where b.status = 'no_show'),
    'lateCancels', count(*) filter (where b.late_cancel),
    'withinDays', rules.days, 'limit', rules.most, 'afterwards', rules.afterwards, 'told', rules.told)
  from (select greatest(1, app.policy(p_business_id, 'no_show_days', 180)) as days,
      nullif(greatest(0, app.policy(p_business_id, 'max_no_shows', 0)), 0) as most,
      case when p.policies ->> 'after_no_shows' = 'refuse' then 'refuse' else 'ask_team' end as afterwards,
      coalesce((p.policies ->> 'tell_no_shows')::boolean, true) as told
    from public.businesses p where p.id = p_business_id) rules
  left join public.bookings b on b.business_id = p_business_id and b.customer_id = p_customer_id
    and (b.status = 'no_show' or b.late_cancel)
    and b.starts_at > app.now() - make_interval(days => rules.days)
  group by rules.days, rules.most, rules.afterwards, rules.told
$$;

-- An outcome with what is counted of its customer.
create function app.outcome_with_missed(p_outcome text, p_booking public.bookings) returns jsonb
language sql stable set search_path = '' as $$
  select app.outcome(p_outcome, p_booking)
    || jsonb_build_object('missed', app.missed(p_booking.business_id, p_booking.customer_id))
$$;

-- The customer's yes to "still coming?".
create function public.attend_booking(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'attend_booking', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status <> 'confirmed' or v_before.ends_at <= app.now() then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  update public.bookings b set attending_at = app.now(), updated_at = app.now() where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.attending', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('attending', v_after));
end $$;

-- Nobody came: not said of a visit that has not begun.
create or replace function public.mark_no_show(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'mark_no_show', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status = 'no_show' then
    return app.end_effect(p_effect_id, app.outcome_with_missed('no_show', v_before));
  end if;
  if v_before.status not in ('confirmed', 'completed') then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  if v_before.starts_at > app.now() then
    return app.end_effect(p_effect_id, app.outcome('too_early', v_before));
  end if;
  update public.bookings b set status = 'no_show', closed_at = app.now(), updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.no_show', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome_with_missed('no_show', v_after));
end $$;

-- They came after all: nothing is counted any more.
create function public.undo_no_show(p_effect_id text, p_booking_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'undo_no_show', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status <> 'no_show' then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  update public.bookings b
  set status = case when b.ends_at > app.now() then 'confirmed' else 'completed' end,
    closed_at = case when b.ends_at > app.now() then null else app.now() end, updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.came', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome_with_missed('came', v_after));
end $$;

revoke execute on function app.forget_attendance, app.missed, app.outcome_with_missed from public;
revoke execute on function public.attend_booking, public.mark_no_show, public.undo_no_show
  from public, anon, authenticated;
grant execute on function public.attend_booking, public.mark_no_show, public.undo_no_show to service_role;
