-- Wherever the team reads a visit, it reads whose it is: who was asked for, or who will do it as things stand.
create function app.visit_told(p_booking public.bookings) returns text
language sql stable set search_path = '' as $$
  select app.visit_name(p_booking.service_id, p_booking.also) || coalesce(' · ' || app.person_of(p_booking), '')
$$;
revoke execute on function app.visit_told from public;
grant execute on function app.visit_told to authenticated, service_role;

-- Only that line of them changes, whatever else they have become.
do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array[
    'public.dashboard_bookings(uuid, date, date)', 'public.dashboard_workflows(uuid, integer)',
    'public.office_bookings(uuid, timestamptz, timestamptz)',
    'public.office_ended_bookings(uuid, text, timestamptz, timestamptz)']::regprocedure[]
  loop
    execute replace(pg_get_functiondef(v_function), 'app.visit_name(b.service_id, b.also)', 'app.visit_told(b)');
  end loop;
end $$;
