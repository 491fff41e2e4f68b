-- Whether a text has the form of what recall._seal makes.
create or replace function recall._is_sealed(p_text text)
returns boolean
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return coalesce(
        p_text ~ '^sealed:[0-9]{1,9}:([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
        false
    );
end;
$$;

comment on function recall._is_sealed is
'Texts from outside are checked by it: what it lets through, decode takes.';
