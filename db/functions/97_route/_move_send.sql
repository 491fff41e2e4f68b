-- Gives rows to the node that a product moves to.
create or replace function recall._move_send(
    p_id integer,
    p_target recall.node,
    p_batch jsonb,
    p_rows jsonb,
    p_is_last boolean
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._ask_one(
        p_target, format(
            'recall._move_take(%L, %L, %L, %L, %L)', p_id, p_batch ->> 'family',
            recall._batch_portions(p_batch), p_rows, p_is_last
        )
    );
end;
$$;

comment on function recall._move_send is
'See recall._move_take.';
