-- Whether a text is kept as its product says now.
create or replace function recall._is_resealed(p_text text, p_prefix text)
returns boolean
language sql immutable parallel safe security invoker
begin atomic
    select
        case
            when p_text is null or p_text = '***' then true
            when p_prefix is null then p_text !~ '^sealed:[0-9]+:'
            else pg_catalog.starts_with(p_text, p_prefix)
        end;
end;

comment on function recall._is_resealed is
'p_prefix: of what the current key sealed; null: the field is kept in clear.';
