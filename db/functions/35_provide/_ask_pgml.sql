-- Provider pgml: PostgresML's embed, rank and transform, models inside the server.
create or replace function recall._ask_pgml(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_options jsonb := p_model.options;
    v_transformer text := coalesce(v_options ->> 'model', p_model.name);
    v_result jsonb;
    v_texts jsonb;
    v_answer recall._model_answer;
begin
    case p_model.kind
        when 'embed', 'image' then
            perform recall._require_vendor('pgml.embed');
            execute 'select array_agg(e.embedding::real[]::vector order by e.n)'
                ' from pgml.embed($1, $2, $3) with ordinality as e (embedding, n)'
            into v_answer.vectors
            using
                v_transformer,
                -- A question that looks like an address would have the server fetch it.
                array(
                    select
                        case
                            when p_model.kind = 'image' and not coalesce(p_request.is_image, false)
                                then ' ' else ''
                        end || t.text
                    from unnest(p_request.texts) with ordinality as t (text, n)
                    order by t.n
                ),
                coalesce(v_options -> case
                    when p_request.is_query and v_options ? 'query_kwargs' then 'query_kwargs'
                    else 'kwargs'
                end, '{}');
        when 'rerank' then
            perform recall._require_vendor('pgml.rank');
            -- corpus_id counts from 0; with top_k each document has a row.
            execute 'select array_agg(r.score order by n)'
                ' from generate_series(0, cardinality($3) - 1) as n'
                ' left join pgml.rank($1, $2, $3, $4) as r on r.corpus_id = n'
            into v_answer.scores
            using
                coalesce(v_transformer, 'maidalun1020/bce-reranker-base_v1'),
                p_request.query,
                p_request.texts,
                jsonb_build_object(
                    'return_documents', false, 'top_k', cardinality(p_request.texts)
                ) || coalesce(v_options -> 'kwargs', '{}');
        else
            perform recall._require_vendor('pgml.transform');
            execute 'select pgml.transform(task => $1, args => $2, inputs => $3)'
            into v_result
            using
                jsonb_build_object('task', 'conversational', 'model', v_transformer)
                || coalesce(v_options -> 'task', '{}'),
                '{"max_new_tokens": 500}' || coalesce(v_options -> 'kwargs', '{}'),
                array(
                    select m.value
                    from jsonb_array_elements(p_request.messages) with ordinality as m (value, n)
                    order by m.n
                );
            -- The whole conversation or its last turn, as versions differ.
            v_texts := coalesce(
                nullif(jsonb_path_query_array(
                    v_result, 'strict $.**.generated_text ? (@.type() == "string")', silent => true
                ), '[]'),
                jsonb_path_query_array(
                    v_result, 'strict $.**.content ? (@.type() == "string")', silent => true
                )
            );
            v_answer.said := coalesce(
                v_texts ->> -1,
                case when jsonb_typeof(v_result) = 'string' then v_result #>> '{}' end
            );
    end case;
    return v_answer;
end;
$$;

comment on function recall._ask_pgml is
'A function of recall.provider. The model''s options: model (the transformer; a reranker that'
' names none is maidalun1020/bce-reranker-base_v1), kwargs (max_new_tokens 500), query_kwargs'
' where questions to embed need others; of kind image one that takes data addresses among its'
' texts, such as jina-clip-v2; task (added to that of pgml.transform). timeout_ms has no effect.';
