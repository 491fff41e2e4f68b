-- Standardizes the dense features of a classifier's records.
create or replace function recall._standardize_dense(p_model_id bigint, p_overlaps integer)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_mean vector;
    v_factor vector;
begin
    select avg(r.dense), avg(r.dense * r.dense) into v_mean, v_factor
    from _class_record as r
    where r.model_id = p_model_id and r.dense is not null;
    if v_mean is null then
        return '{}'::jsonb;
    end if;
    -- The overlaps together are three times as long as the terms' part, a model's vectors as long.
    v_factor := array(
        select case
            when u.i <= p_overlaps then 3 / sqrt(nullif(p_overlaps, 0))
            else 1 / sqrt(nullif(vector_dims(v_mean) - p_overlaps, 0))
        end / sqrt(greatest(u.square - u.mean ^ 2, 1e-6))
        from unnest(v_mean::real [], v_factor::real []) with ordinality as u (mean, square, i)
        order by u.i
    )::vector;
    update _class_record as r
    set dense = (r.dense - v_mean) * v_factor
    where r.model_id = p_model_id;
    return jsonb_build_object('dense_mean', v_mean::text, 'dense_factor', v_factor::text);
end;
$$;

comment on function recall._standardize_dense is
'dense_mean and dense_factor, as text of vectors: what was taken off, and what the remainder was'
' multiplied by; {} where there are no dense features. p_overlaps: how many of them come first that'
' are overlaps.';
