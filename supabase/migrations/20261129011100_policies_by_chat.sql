-- More of a business's policies are changed by chat: what becomes of customers who miss bookings, and how long an offer
-- of the waitlist stands. As before, with what may be set and what each value has to be in one place.
create function app.is_policy(p_path text[], p_value jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case
    when cardinality(p_path) = 2 then p_path[1] = 'texts' and (p_value is null or jsonb_typeof(p_value) = 'string')
    when cardinality(p_path) <> 1 then false
    when p_path[1] = any (array['reminder_lead_minutes', 'follow_up_delay_minutes', 'cancel_cutoff_minutes',
      'min_notice_minutes', 'max_advance_days', 'max_party_size', 'slot_minutes', 'hold_minutes', 'max_no_shows',
      'no_show_days', 'waitlist_offer_minutes']) then p_value is null or jsonb_typeof(p_value) = 'number'
    when p_path[1] = 'after_no_shows' then p_value is null or p_value in ('"ask_team"', '"refuse"')
    when p_path[1] = 'tell_no_shows' then p_value is null or jsonb_typeof(p_value) = 'boolean'
    else false end
$$;

create or replace function app.change_entry(
  p_business_id uuid, p_target text, p_id text, p_before jsonb, p_after jsonb
) returns void
language plpgsql set search_path = '' as $$
declare
  v_policies jsonb;
  v_faq jsonb;
  v_path text[] := string_to_array(p_id, '.');
  v_known jsonb;
begin
  select b.policies, b.faq into v_policies, v_faq from public.businesses b where b.id = p_business_id for update;
  if p_target = 'policy' then
    if not app.is_policy(v_path, p_after -> 'value') then
      perform app.refuse_change('22023', 'there is no such policy');
    end if;
    if v_policies #> v_path is distinct from p_before -> 'value' then
      perform app.refuse_change('XS409', 'the policy is not as it was');
    end if;
    if v_path[1] = 'texts' and v_policies -> 'texts' is null then
      v_policies := jsonb_set(v_policies, '{texts}', '{}');
    end if;
    update public.businesses b
    set policies = case when p_after is null then v_policies #- v_path
      else jsonb_set(v_policies, v_path, p_after -> 'value') end
    where b.id = p_business_id;
    return;
  end if;
  select f into v_known from jsonb_array_elements(v_faq) f where lower(f ->> 'question') = lower(p_id);
  if v_known is distinct from p_before then
    perform app.refuse_change('XS409', 'the question is not as it was');
  end if;
  if p_after is not null and (coalesce(p_after ->> 'question', '') = '' or coalesce(p_after ->> 'answer', '') = '') then
    perform app.refuse_change('22023', 'a question needs an answer');
  end if;
  update public.businesses b
  set faq = coalesce((select jsonb_agg(coalesce(case when f.it = v_known then p_after else f.it end, f.it) order by f.n)
      from jsonb_array_elements(v_faq) with ordinality f (it, n)
      where f.it is distinct from v_known or p_after is not null), '[]')
    || case when v_known is null and p_after is not null then jsonb_build_array(p_after) else '[]' end
  where b.id = p_business_id;
end $$;
revoke execute on function app.is_policy from public;
