-- A schema of the caller's that can hold the guides' names.
create or replace function recall._require_guide_schema(p_schema text)
returns oid
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_schema oid;
begin
    select n.oid into v_schema
    from pg_namespace as n
    where
        n.nspname = p_schema
        and n.nspname !~ '^pg_'
        and n.nspname not in ('recall', 'information_schema');
    if not found then
        raise exception 'p_schema: there is no schema "%" for these names',
            coalesce(p_schema, 'null')
            using errcode = 'invalid_schema_name', hint = 'create schema guide; and give that.';
    elsif not (
        has_schema_privilege(v_schema, 'create') and has_schema_privilege(v_schema, 'usage')
    ) then
        raise exception 'p_schema: you may not create objects in schema "%"', p_schema
            using errcode = 'insufficient_privilege', hint = 'Take a schema of yours.';
    end if;
    return v_schema;
end;
$$;

comment on function recall._require_guide_schema is
'Raises 3F000 for a schema that is not there or is the server''s or recall''s, 42501 for one in'
' which the caller may not create.';

grant execute on function recall._require_guide_schema to recall_writer;
