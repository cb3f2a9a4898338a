-- A plan that puts another right is kept before the other is called off, and is made on the week without it: until that
-- one is gone, it counts in its place. Else nobody would know of the bookings that the owner agreed to leave outside.

create or replace function app.weeks_ahead(
  p_business_id uuid, p_plan text default null, p_actor jsonb default null, p_changes jsonb default null,
  p_begins_at timestamptz default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_week jsonb := coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'weekday', h.weekday,
      'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')))
    from public.opening_hours h where h.business_id = p_business_id), '[]');
  v_weeks jsonb := jsonb_build_array(jsonb_build_object('from', null, 'plan', null, 'hours', v_week));
  v_plan record;
  v_after jsonb;
begin
  for v_plan in
    with plans as (
      select p.id, p.changes, p.begins_at, p.created_at, p.kept, (p.begins_at at time zone b.time_zone)::date as day,
        array(select c ->> 'id' from jsonb_array_elements(p.changes) c where c ->> 'target' = 'opening_hours') as rows
      from (
        select s.effect_id as id, s.actor, s.changes, s.begins_at, s.created_at, true as kept
        from public.scheduled_changes s where s.business_id = p_business_id and s.status = 'scheduled'
        union all
        select p_plan, p_actor, p_changes, p_begins_at, app.now(), false where p_changes is not null
      ) p
      join public.businesses b on b.id = p_business_id
      where p.changes @> '[{"target": "opening_hours"}]'
        and app.role_of(p_business_id, (p.actor ->> 'user')::uuid) in ('owner', 'manager')
    )
    -- The one that is not kept yet is the newest.
    select p.*, (select jsonb_agg(n.changes) from plans n
      where n.id <> p.id and n.begins_at = p.begins_at and n.rows @> p.rows
        and (p.kept, n.created_at, n.id) > (n.kept, p.created_at, p.id)) as newer
    from plans p order by p.begins_at, p.created_at, p.kept desc, p.id
  loop
    continue when exists (select from jsonb_array_elements(v_plan.newer) n
      where app.week_after(v_week, n.value) is not null);
    v_after := app.week_after(v_week, v_plan.changes);
    continue when v_after is null;
    v_week := v_after;
    v_weeks := v_weeks || jsonb_build_array(
      jsonb_build_object('from', v_plan.day, 'plan', v_plan.id, 'hours', v_week));
  end loop;
  return v_weeks;
end $$;
