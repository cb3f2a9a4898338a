-- Who waits for a place in a tried chat is a test, as what is booked in one: no member's list has it.
alter table public.waitlist add column is_test boolean not null
  generated always as (coalesce(starts_with(session_id, 'ses_office_'), false)) stored;
comment on column public.waitlist.is_test is 'Made by a member who tried the chat';

-- Over whatever else a reader may see: only the tried chat itself reads it.
create policy no_tests on public.waitlist as restrictive for select to authenticated
  using (not is_test or (session_id = (select app.claim_session()) and (select auth.uid()) is null));
