-- Whether a model repeats the rules that it was given.
create or replace function recall._is_leak(p_text text, p_messages jsonb)
returns boolean
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := pg_catalog.lower(pg_catalog.regexp_replace(p_text, '\s+', '', 'g'));
begin
    return exists (
        select
        from pg_catalog.jsonb_array_elements(p_messages) as m
        cross join lateral pg_catalog.unnest(
            recall._sentences(m.value ->> 'content', 1000)
        ) as s (sentence)
        cross join lateral (
            select pg_catalog.lower(
                pg_catalog.regexp_replace(s.sentence, '^-|\s+', '', 'g')
            ) as rule
        ) as r
        where
            m.value ->> 'role' = 'system' and pg_catalog.octet_length(r.rule) >= 20
            and pg_catalog.strpos(v_text, r.rule) > 0
    ) or v_text ~ '=====[0-9a-f]{12}';
end;
$$;

comment on function recall._is_leak is
'Whether p_text holds a sentence of a system message of p_messages, or a fence.';
