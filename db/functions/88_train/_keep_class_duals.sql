-- Keeps the dual variables of a classifier's records.
create or replace function recall._keep_class_duals(p_model_id bigint, p_duals vector [])
returns void
language plpgsql volatile parallel unsafe security invoker set search_path from current
set work_mem = '64MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
begin
    update _class_record as r
    set dual = k.dual::halfvec
    from unnest(p_duals) with ordinality as k (dual, record_no)
    where r.model_id = p_model_id and r.record_no = k.record_no;
end;
$$;

comment on function recall._keep_class_duals is 'p_duals: by record, from 1.';
