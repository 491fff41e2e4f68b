-- Provider http: a chat model behind an HTTP endpoint.
create or replace function recall._http_generate(
    p_model recall.model,
    p_messages jsonb,
    p_timeout_ms integer
)
returns text
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_content jsonb := recall._ask_http(
        p_model, jsonb_build_object('$messages', p_messages), 1, p_timeout_ms
    ) -> 0;
begin
    -- Some servers answer in parts.
    if jsonb_typeof(v_content) = 'array' then
        return (
            select string_agg(p.value ->> 'text', '' order by p.n)
            from jsonb_array_elements(v_content) with ordinality as p (value, n)
        );
    end if;
    return v_content #>> '{}';
end;
$$;

comment on function recall._http_generate is
'A generate_function of recall.provider. The model''s options: url, format (openai), path, model'
' (its name there), secret, body (added to the request, such as {"max_tokens": 500}).';
