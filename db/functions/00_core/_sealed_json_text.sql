-- The text that a sealed JSON value stands in.
create or replace function recall._sealed_json_text(p_value jsonb)
returns text
language sql immutable parallel safe security invoker
begin atomic
    select
        case
            when pg_catalog.jsonb_typeof(p_value) = 'string' then nullif(p_value #>> '{}', '***')
        end;
end;

comment on function recall._sealed_json_text is
'Null for what is not sealed, and for ***, which was kept without a key.';
