-- A booking is taken up by its code in another chat of the business: that chat may then do with it what the one may that
-- made it. Two chats at most know a booking: the one it was made in, and the one that took it up last.
alter table public.bookings
  add column taken_up_by text,
  add column notes_before text;
comment on column public.bookings.taken_up_by is 'The session that took it up last, by its code';
comment on column public.bookings.notes_before is
  'What was noted before it was taken up: what is wished for in that chat is added to it';

create function app.may_touch_booking(p_booking public.bookings) returns boolean
language sql stable set search_path = '' as $$
  select app.may_touch(p_booking.business_id, p_booking.session_id)
    or app.may_touch(p_booking.business_id, p_booking.taken_up_by)
$$;

do $$
declare
  v_function regprocedure;
  v_text text;
begin
  foreach v_function in array array['app.lock_booking(text)', 'app.lock_with_way(text)', 'public.read_booking(text)',
    'app.pace_times(uuid, timestamptz, timestamptz, text)']::regprocedure[]
  loop
    v_text := regexp_replace(pg_get_functiondef(v_function),
      'app\.may_touch\((\w+)\.business_id, \1\.session_id\)', 'app.may_touch_booking(\1)', 'g');
    if v_text not like '%may_touch_booking%' then raise exception '% asks no leave', v_function; end if;
    -- The chat of the whole city, which names no business.
    execute replace(v_text, 'app.claim_session() = b.session_id', 'app.claim_session() in (b.session_id, b.taken_up_by)');
  end loop;
end $$;

drop policy own_session on public.bookings;
create policy own_session on public.bookings for select to authenticated
  using ((session_id = (select app.claim_session()) or taken_up_by = (select app.claim_session()))
    and business_id is not distinct from (select app.claim_business()));
create index bookings_taken_up on public.bookings (taken_up_by) where taken_up_by is not null;

-- Codes that led to nothing, for an hour.
create table public.booking_code_attempts (
  id bigint generated always as identity primary key,
  business_id uuid not null references public.businesses (id) on delete cascade,
  session_id text not null,
  at timestamptz not null
);
create index booking_code_attempts_when on public.booking_code_attempts (business_id, at);
alter table public.booking_code_attempts enable row level security;
alter table public.booking_code_attempts force row level security;
revoke all on public.booking_code_attempts from anon, authenticated;
grant all on public.booking_code_attempts to service_role;

-- Whether a session, or all of the business's together, gave as many wrong codes within the hour as may be. It is asked
-- before any code is looked at: the answer tells nothing of one.
create function app.tried_too_often(p_business_id uuid, p_session_id text) returns boolean
language sql stable set search_path = '' as $$
  select count(*) filter (where a.session_id = p_session_id) >= 5 or count(*) >= 200
  from public.booking_code_attempts a
  where a.business_id = p_business_id and a.at > app.now() - interval '1 hour'
$$;

-- Its holder learns what the confirmation said, and no name, no address and no other chat's.
create function app.taken_up_json(p_booking public.bookings) returns jsonb
language sql stable set search_path = '' as $$
  select app.booking_json(p_booking) - array['customer', 'customer_id', 'session_id', 'resources', 'closed_reason']
$$;

-- Takes the booking of a code up for the caller's session: taken_up, with the booking; too_late, with it as it ended;
-- not_found for every code that is none of this business's, whatever the cause; too_many after wrong ones.
create function public.take_up_booking(p_effect_id text, p_business_id uuid, p_code text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_session text := app.claim_session();
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  if v_session is null or app.claim_business() is distinct from p_business_id then
    raise exception 'only for a session of the business' using errcode = 'insufficient_privilege';
  end if;
  v_result := app.begin_effect(p_effect_id, 'take_up_booking', p_business_id::text);
  if v_result is not null then return v_result; end if;
  -- One after the other, or several at once would count as one.
  perform pg_advisory_xact_lock(hashtextextended('code ' || v_session, 0));
  if app.tried_too_often(p_business_id, v_session) then
    return app.end_effect(p_effect_id, app.outcome('too_many'));
  end if;

  select b.* into v_before
  from public.booking_codes c join public.bookings b on b.id = c.booking_id
  where c.business_id = p_business_id and c.code = app.read_booking_code(p_code) and not b.is_test
    and not starts_with(v_session, 'ses_office_') and b.status <> 'held' and b.status <> 'waitlisted'
    and coalesce(b.closed_reason, '') not in ('hold_expired', 'released')
  for update of b;
  if v_before.id is null then
    delete from public.booking_code_attempts a
    where a.business_id = p_business_id and a.at <= app.now() - interval '1 hour';
    insert into public.booking_code_attempts (business_id, session_id, at)
    values (p_business_id, v_session, app.now());
    return app.end_effect(p_effect_id, app.outcome('not_found'));
  end if;
  if v_before.status not in ('requested', 'confirmed') or v_before.ends_at <= app.now() then
    return app.end_effect(p_effect_id,
      jsonb_build_object('outcome', 'too_late', 'booking', app.taken_up_json(v_before)));
  end if;
  v_after := v_before;
  if v_session not in (coalesce(v_before.session_id, ''), coalesce(v_before.taken_up_by, '')) then
    update public.bookings b
    set taken_up_by = v_session, notes_before = b.notes, updated_at = app.now()
    where b.id = v_before.id
    returning * into v_after;
    perform app.write_audit('booking.taken_up', v_before, v_after, p_effect_id);
  end if;
  return app.end_effect(p_effect_id,
    jsonb_build_object('outcome', 'taken_up', 'booking', app.taken_up_json(v_after)));
end $$;

-- As before; the chat that took a booking up adds to what was noted, and takes nothing of it back.
create or replace function public.note_booking(p_effect_id text, p_booking_id text, p_notes text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_before public.bookings;
  v_after public.bookings;
begin
  v_result := app.begin_effect(p_effect_id, 'note_booking', p_booking_id);
  if v_result is not null then return v_result; end if;
  v_before := app.lock_booking(p_booking_id);
  if v_before.id is null then return app.end_effect(p_effect_id, app.outcome('not_found')); end if;
  if v_before.status not in ('held', 'requested', 'confirmed') then
    return app.end_effect(p_effect_id, app.outcome('too_late', v_before));
  end if;
  update public.bookings b
  set notes = nullif(left(concat_ws('; ',
      case when app.claim_session() = b.taken_up_by then b.notes_before end, nullif(p_notes, '')), 1000), ''),
    updated_at = app.now()
  where b.id = p_booking_id
  returning * into v_after;
  perform app.write_audit('booking.noted', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('noted', v_after));
end $$;

-- For the message that is about to be written, and for events: the code, and the chats that know the booking.
create function public.booking_chats(p_booking_id text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('code', c.code, 'made_in', b.session_id, 'taken_up_in', b.taken_up_by)
  from public.bookings b left join public.booking_codes c on c.booking_id = b.id
  where b.id = p_booking_id
$$;

revoke execute on function app.may_touch_booking, app.tried_too_often, app.taken_up_json from public;
revoke execute on function public.take_up_booking, public.booking_chats from public, anon, authenticated;
grant execute on function public.take_up_booking to authenticated, service_role;
grant execute on function public.booking_chats to service_role;
