-- Provider rds_ai: embed, rank and prompt of ApsaraDB RDS, with model and args where they are set.
create or replace function recall._ask_rds_ai(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path from current
set client_min_messages = 'warning' as $$
declare
    v_function text := case p_model.kind
        when 'embed' then 'rds_ai.embed' when 'rerank' then 'rds_ai.rank' else 'rds_ai.prompt'
    end;
    v_name text := coalesce(
        p_model.options ->> 'model', case when p_model.kind = 'rerank' then p_model.name end
    );
    v_args jsonb := p_model.options -> 'args';
    v_call text;
    v_text text;
    v_rows jsonb;
    v_answer recall._model_answer;
begin
    -- It calls out through the extension http.
    perform set_config('search_path', recall._vendor_path(), true);
    perform set_config('http.timeout_msec', p_request.timeout_ms::text, true);
    v_call := recall._vendor_call(v_function, v_name is not null, v_args is not null);
    case p_model.kind
        when 'embed' then
            for i in 1 .. cardinality(p_request.texts) loop
                execute format('select (%s)::text', v_call)
                into v_text
                using p_request.texts[i], null::text [], v_name, v_args;
                v_answer.vectors := v_answer.vectors || translate(v_text, '{}', '[]')::vector;
            end loop;
        when 'rerank' then
            execute format('select jsonb_agg(to_jsonb(r)) from %s as r', v_call)
            into v_rows
            using p_request.query, p_request.texts, v_name, v_args;
            -- Each row has a score and the place or the text.
            select array_agg(s.score order by t.n) into v_answer.scores
            from unnest(p_request.texts) with ordinality as t (text, n)
            left join lateral (
                select
                    max(e.value::double precision) filter (
                        where jsonb_typeof(e.value) = 'number' and e.key !~ 'index|_id$'
                    ) as score
                from jsonb_array_elements(v_rows) as r, jsonb_each(r) as e
                group by r
                having
                    bool_or(e.key ~ 'index|_id$' and e.value = to_jsonb(t.n - 1))
                    or bool_or(e.value = to_jsonb(t.text))
                limit 1
            ) as s on true;
        else
            -- The messages as one text.
            select
                string_agg(
                    case m.value ->> 'role'
                        when 'assistant' then 'Assistant: ' when 'user' then 'User: ' else ''
                    end || (m.value ->> 'content'),
                    e'\n\n' order by m.n
                ) || e'\n\nAssistant:'
            into v_text
            from jsonb_array_elements(p_request.messages) with ordinality as m (value, n);
            execute format('select (%s)::text', v_call)
            into v_answer.said
            using v_text, null::text [], v_name, v_args;
    end case;
    return v_answer;
end;
$$;

comment on function recall._ask_rds_ai is
'A function of recall.provider. The model''s options: model (null: the extension''s own), args.'
' Keys are the extension''s: rds_ai.update_model(…, ''token'', …).';
