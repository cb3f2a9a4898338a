-- What two chats wish for one booking stands on it side by side, whichever of them spoke last: an allergy that one noted
-- is never overwritten by the other's list.
alter table public.bookings
  add column notes_made text,
  add column notes_kept text,
  add column notes_taken text;
comment on column public.bookings.notes_made is
  'Once it was taken up: what the chat it was made in noted, all of it';
comment on column public.bookings.notes_kept is 'What chats noted that took it up before the one that has it now';
comment on column public.bookings.notes_taken is 'What the chat noted that took it up last, all of it';
-- Whose of the two a note was is not known of those: it is kept, whoever notes next.
update public.bookings set notes_kept = notes where taken_up_by is not null;
alter table public.bookings drop column notes_before;

create function app.joined_notes(variadic p_notes text[]) returns text
language sql immutable set search_path = '' as $$
  select nullif(left(string_agg(it, '; ' order by at), 1000), '')
  from unnest(p_notes) with ordinality as parts (it, at) where it <> ''
$$;
revoke execute on function app.joined_notes from public;

-- As before; a business's chats together may be wrong so often that only a machine is, and no handful of visitors closes
-- the way for all others: a code has 50 bits.
create or replace function app.tried_too_often(p_business_id uuid, p_session_id text) returns boolean
language sql stable set search_path = '' as $$
  select count(*) filter (where a.session_id = p_session_id) >= 5 or count(*) >= 20000
  from public.booking_code_attempts a
  where a.business_id = p_business_id and a.at > app.now() - interval '1 hour'
$$;

-- As before; what the chats before it noted is kept.
create or replace function public.take_up_booking(p_effect_id text, p_business_id uuid, p_code text) returns jsonb
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
    set taken_up_by = v_session, updated_at = app.now(),
      notes_made = case when b.taken_up_by is null then b.notes else b.notes_made end,
      notes_kept = app.joined_notes(b.notes_kept, b.notes_taken), notes_taken = null
    where b.id = v_before.id
    returning * into v_after;
    perform app.write_audit('booking.taken_up', v_before, v_after, p_effect_id);
  end if;
  return app.end_effect(p_effect_id,
    jsonb_build_object('outcome', 'taken_up', 'booking', app.taken_up_json(v_after)));
end $$;

-- As before; each chat replaces what it noted itself.
create or replace function public.note_booking(p_effect_id text, p_booking_id text, p_notes text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_result jsonb;
  v_takes boolean;
  v_made text;
  v_taken text;
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
  if v_before.taken_up_by is null then
    update public.bookings b set notes = app.joined_notes(p_notes), updated_at = app.now()
    where b.id = p_booking_id
    returning * into v_after;
  else
    v_takes := app.claim_session() is not distinct from v_before.taken_up_by;
    v_made := case when v_takes then v_before.notes_made else nullif(p_notes, '') end;
    v_taken := case when v_takes then nullif(p_notes, '') else v_before.notes_taken end;
    update public.bookings b
    set notes_made = v_made, notes_taken = v_taken,
      notes = app.joined_notes(v_made, v_before.notes_kept, v_taken), updated_at = app.now()
    where b.id = p_booking_id
    returning * into v_after;
  end if;
  perform app.write_audit('booking.noted', v_before, v_after, p_effect_id);
  return app.end_effect(p_effect_id, app.outcome('noted', v_after));
end $$;
