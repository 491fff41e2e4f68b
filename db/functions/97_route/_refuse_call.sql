-- What a function does through a router that goes to no node.
create or replace function recall._refuse_call(p_function text, p_hint text)
returns recall.node []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    raise exception 'recall.% is not distributed', p_function
        using errcode = 'feature_not_supported', hint = p_hint;
end;
$$;

comment on function recall._refuse_call is 'Raises 0A000.';
