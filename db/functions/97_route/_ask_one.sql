-- What one node gives for a call, as its routers login.
create or replace function recall._ask_one(
    p_node recall.node,
    p_call text,
    p_is_read boolean default false
)
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select t.x
        from recall._ask(
            array[p_node], format('select (%s)::text', p_call), 'x text', p_is_read, null
        ) as t (x text)
    );
end;
$$;

comment on function recall._ask_one is
'p_call: an expression, made of literals by format.';
