-- Forgetting names the conversations whose copies went with it: what is kept of them elsewhere goes too.
create or replace function public.forget_visitor(p_effect_id text, p_business_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_visitor text := app.require_visitor(p_business_id);
  v_result jsonb;
  v_sessions jsonb;
begin
  v_result := app.begin_effect(p_effect_id, 'forget_visitor', v_visitor);
  if v_result is not null then return v_result; end if;
  delete from public.user_context u where u.business_id = p_business_id and u.session_id = v_visitor;
  with gone as (
    delete from public.conversations c
    where c.business_id = p_business_id and coalesce(c.visitor_id, c.session_id) = v_visitor
    returning c.session_id
  )
  select coalesce(jsonb_agg(g.session_id order by g.session_id), '[]') into v_sessions from gone g;
  perform app.audit_visitor('visitor.forgotten', p_business_id, v_visitor, p_effect_id);
  return app.end_effect(p_effect_id, jsonb_build_object('outcome', 'forgotten', 'sessions', v_sessions));
end $$;
