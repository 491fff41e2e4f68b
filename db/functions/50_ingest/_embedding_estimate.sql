-- What waits in a model's queue, and how long it will take at the pace so far, in words.
create or replace function recall._embedding_estimate(
    p_model text,
    p_stored bigint,
    p_start timestamptz
)
returns text
language plpgsql volatile parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_waiting bigint;
begin
    select count(*) into v_waiting
    from embedding_job
    where
        model_id = v_model.id and attempts < 10
        and product_id = any(array(
            select m.product_id
            from product_model as m
            where m.model_id = v_model.id and recall._may_write(m.product_id)
        ));
    return v_waiting || ' waiting' || case
        when v_waiting > 0 and p_stored > 0 then ', about ' || date_trunc(
            'second', (clock_timestamp() - p_start) * v_waiting / p_stored
        )
        else ''
    end;
end;
$$;

comment on function recall._embedding_estimate is
'Such as "120 waiting, about 00:01:10": texts of products that the caller may write that wait for'
' p_model, and the time for them where p_stored took since p_start.';

grant execute on function recall._embedding_estimate to recall_writer;
