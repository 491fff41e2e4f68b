-- A classifier's options, with what depends on its records decided.
create or replace function recall._class_options(p_model recall.trained_model)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_records integer;
    v_length double precision;
begin
    select count(*)::integer, avg(length(text_a))::double precision into v_records, v_length
    from _record
    where snapshot_id = p_model.snapshot_id and not is_test;
    return p_model.hyperparams || jsonb_build_object(
        'characters', coalesce(
            (p_model.hyperparams ->> 'characters')::boolean,
            p_model.hyperparams ->> 'epsilon' is null and v_length <= 500
        ),
        'splits', 5,
        -- Few records need all splits to choose well; many do with one.
        'judged_splits', case
            when v_records <= 4000 then 5 when v_records <= 6000 then 2 else 1
        end,
        'costs', case
            when jsonb_typeof(p_model.hyperparams -> 'cost') = 'number'
                then jsonb_build_array(p_model.hyperparams -> 'cost')
            when p_model.hyperparams ->> 'vectors' is not null then '[0.1, 0.3, 1]'
            when p_model.task = 'text-pair-classification' then '[0.01, 0.03, 0.1, 0.3, 1]'
            else '[0.3, 1, 3]'::jsonb
        end
    );
end;
$$;

comment on function recall._class_options is
'characters: where null, whether texts have at most 500 characters in the mean. splits, and'
' judged_splits, by how many of them costs are judged; costs, those that are tried.';
