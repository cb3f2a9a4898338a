-- What a page says is read by its meaning once for a service, not for each kind of it.
do $$
declare
  v_before text := pg_get_functiondef('app.page_texts(uuid)'::regprocedure);
  v_after text := replace(v_before, 's.business_id = p_business_id and s.is_active',
    's.business_id = p_business_id and s.is_active and s.variant_of is null');
begin
  if v_after = v_before then raise exception 'app.page_texts is another by now'; end if;
  execute v_after;
end $$;
