-- Messages as one text, for models that take only that.
create or replace function recall._flat_prompt(p_messages jsonb)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return (
        select
            pg_catalog.string_agg(
                case m.value ->> 'role'
                    when 'assistant' then 'Assistant: ' when 'user' then 'User: ' else ''
                end || (m.value ->> 'content'),
                e'\n\n' order by m.n
            ) || e'\n\nAssistant:'
        from pg_catalog.jsonb_array_elements(p_messages) with ordinality as m (value, n)
    );
end;
$$;

comment on function recall._flat_prompt is
'The contents of p_messages one below the other, behind who says them, then "Assistant:".';
