-- The state of a ranker's training after a batch of records, or once there is none.
create or replace function recall._ranker_batch(
    p_model recall.trained_model,
    p_last_record integer,
    p_sharpness double precision
)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    if p_last_record is null then
        perform recall._number_features(
            p_model.id, (p_model.hyperparams ->> 'least_lists')::integer, p_sharpness
        );
        return '{"phase": "passes", "pass": 0, "notice": "numbered the features"}'::jsonb;
    end if;
    return jsonb_build_object(
        'phase', 'features', 'next', p_last_record,
        'notice', format('%s records have their features', p_last_record)
    );
end;
$$;

comment on function recall._ranker_batch is
'p_last_record: the last of the batch, null: all have their features, and those are numbered with'
' p_sharpness, as recall._number_features says.';
