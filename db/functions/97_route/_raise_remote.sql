-- Raises an error of a node as if it were this one's.
create or replace function recall._raise_remote(
    p_sqlstate text,
    p_message text,
    p_detail text,
    p_hint text
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    -- An empty detail would be told as one.
    if p_detail = '' and p_hint = '' then
        raise exception using errcode = p_sqlstate, message = p_message;
    elsif p_detail = '' then
        raise exception using errcode = p_sqlstate, message = p_message, hint = p_hint;
    elsif p_hint = '' then
        raise exception using errcode = p_sqlstate, message = p_message, detail = p_detail;
    end if;
    raise exception using
        errcode = p_sqlstate, message = p_message, detail = p_detail, hint = p_hint;
end;
$$;

comment on function recall._raise_remote is
'p_detail, p_hint: empty where there is none.';
