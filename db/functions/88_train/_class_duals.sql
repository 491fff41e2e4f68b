-- What a classifier begins with: dual variables by record; {} where there are none.
create or replace function recall._class_duals(p_model_id bigint)
returns vector []
language plpgsql stable parallel unsafe security invoker set search_path from current as $$
declare
    v_zero vector := (
        select array_agg(0::real)::vector from _class where model_id = p_model_id
    );
begin
    if not exists (
        select from _class_record where model_id = p_model_id and dual is not null
    ) then
        return '{}'::vector [];
    end if;
    return array(
        select coalesce(r.dual::vector, v_zero)
        from generate_series(
            1, (select max(record_no) from _class_record where model_id = p_model_id)
        ) as n
        left join _class_record as r on r.model_id = p_model_id and n = r.record_no
        order by n
    );
end;
$$;

comment on function recall._class_duals is 'For recall._descend_classes.';
