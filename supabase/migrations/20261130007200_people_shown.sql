-- Who is shown a business's people, and by which names: never to whoever holds the publishable key alone.

-- The edge's signed tokens, which carry a session, and the business's own members.
create function app.reads_people(p_business_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select app.is_trusted() or app.is_member(p_business_id)
    or (app.claim_session() is not null and app.is_listed(p_business_id))
$$;

-- Only who is shown them changes.
do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['app.people_of(uuid)',
    'app.people_times(uuid, uuid[], timestamptz, timestamptz, text)']::regprocedure[]
  loop
    execute replace(replace(pg_get_functiondef(v_function),
      '(app.is_trusted() or app.is_listed(p_business_id))', 'app.reads_people(p_business_id)'),
      'app.is_trusted() or app.is_listed(p_business_id)', 'app.reads_people(p_business_id)');
  end loop;
end $$;

-- "Dr. Jane Roe" is Jane; "Dr. Roe" has no other name than that.
create function app.given_name(p_name text) returns text
language sql immutable set search_path = '' as $$
  select case when n.plain like '% %' then split_part(n.plain, ' ', 1) else n.whole end
  from (select trim(regexp_replace(p_name, '\s+', ' ', 'g')) as whole) w
  cross join lateral (select w.whole, regexp_replace(w.whole, '^((dr|mr|mrs|ms)\.? )+', '', 'i') as plain) n
$$;

-- What of a name comes after the given one.
create function app.other_names(p_name text) returns text
language sql immutable set search_path = '' as $$
  select regexp_replace(trim(regexp_replace(p_name, '\s+', ' ', 'g')),
    '^((dr|mr|mrs|ms)\.? )*' || regexp_replace(app.given_name(p_name), '([^[:alnum:] ])', '\\\1', 'g') || ' ?', '', 'i')
$$;

-- How a person is called before customers: by the first name, and as much of the next one as tells those apart who share
-- it; a number where nothing does.
create or replace function app.public_name(p_staff public.staff) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_given text := app.given_name(p_staff.name);
  v_other text := app.other_names(p_staff.name);
  v_others text[];
  v_number integer;
begin
  select array_agg(lower(app.other_names(o.name))),
    count(*) filter (where lower(app.other_names(o.name)) = lower(v_other) and o.id < p_staff.id) + 1
  into v_others, v_number
  from public.staff o
  where o.business_id = p_staff.business_id and o.is_active and o.id <> p_staff.id
    and lower(app.given_name(o.name)) = lower(v_given);
  if v_others is null then return v_given; end if;
  if lower(v_other) = any (v_others) then return v_given || ' ' || v_number; end if;
  if v_other = '' then return v_given; end if;
  return v_given || ' ' || left(v_other, (select min(n) from generate_series(1, length(v_other)) n
    where n = length(v_other) or not exists (
      select from unnest(v_others) o where starts_with(o, left(lower(v_other), n))))) || '.';
end $$;

-- A visit's name sets its person off by ` · `: no service's own name has it.
alter table public.services add constraint services_name_plain check (name not like '% · %') not valid;

revoke execute on function app.reads_people, app.given_name, app.other_names from public;
grant execute on function app.reads_people to anon, authenticated, service_role;
