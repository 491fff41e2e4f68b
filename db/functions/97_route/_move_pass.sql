-- Copies what of a product is not on its new node as it is on the old one.
create or replace function recall._move_pass(
    p_id integer,
    p_source recall.node,
    p_target recall.node,
    p_most bigint default null
)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_batches constant jsonb := recall._move_changes(p_id, p_source, p_target);
    v_batch jsonb;
    v_rows jsonb;
    v_done bigint := 0;
    v_told timestamptz := clock_timestamp();
    v_count constant bigint := (
        select coalesce(sum(jsonb_array_length(b -> 'portions')), 0)
        from jsonb_array_elements(v_batches) as b
    );
begin
    if v_count > p_most then
        return v_count;
    end if;
    if p_most is not null then
        -- Titles may have changed places: what has one goes before what gets it comes.
        perform recall._move_send(p_id, p_target, b, '{}', true)
        from jsonb_array_elements(v_batches) as b
        where b ->> 'family' = 'document';
    end if;
    for v_batch in
        select b from jsonb_array_elements(v_batches) as b
    loop
        v_rows := recall._ask_one(
            p_source, format(
                'recall._move_rows(%L, %L, %L)', p_id, v_batch ->> 'family',
                recall._batch_portions(v_batch)
            ), true
        )::jsonb;
        perform recall._move_send(p_id, p_target, v_batch, v_rows, p_most is not null);
        v_done := v_done + jsonb_array_length(v_batch -> 'portions');
        if clock_timestamp() - v_told > interval '2 seconds' then
            v_told := clock_timestamp();
            raise notice '% of % portions copied', v_done, v_count;
        end if;
    end loop;
    return v_count;
end;
$$;

comment on function recall._move_pass is
'How many portions differed. With p_most it is the last one, of a product that is held: more than'
' p_most are left as they are, and what does not fit raises.';
