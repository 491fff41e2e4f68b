-- The scores that a reranking model gives texts for a question, within a budget of time.
create or replace function recall._rank_texts(
    p_provider text,
    p_options jsonb,
    p_query text,
    p_texts text []
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_end timestamptz := clock_timestamp()
        + (p_options ->> 'budget_ms')::integer * interval '1 ms';
    v_model recall.model;
    v_size integer;
    v_request recall._model_request;
    v_answer recall._model_answer;
    v_scores double precision [] := '{}';
begin
    select * into v_model from model where name = p_options ->> 'model' and kind = 'rerank';
    v_model.name := p_options ->> 'model';
    v_model.kind := 'rerank';
    v_model.provider := p_provider;
    v_model.options := coalesce(v_model.options, '{}');
    v_size := coalesce(recall._batch_size(v_model), cardinality(p_texts));
    v_request.query := p_query;
    for i in 1 .. cardinality(p_texts) by v_size loop
        v_request.texts := p_texts[i:i + v_size - 1];
        v_request.timeout_ms := ceil(
            1000 * extract(epoch from v_end - clock_timestamp())
        )::integer;
        if v_request.timeout_ms < 1 then
            v_answer.error := format(
                'the budget is spent after %s of %s texts', i - 1, cardinality(p_texts)
            );
            v_answer.sqlstate := 'RC503';
        else
            v_answer := recall._ask_provider(v_model, v_request);
        end if;
        if v_answer.error is not null then
            return v_answer;
        end if;
        v_scores := v_scores || v_answer.scores;
    end loop;
    v_answer.scores := v_scores;
    return v_answer;
end;
$$;

comment on function recall._rank_texts is
'scores, side by side with p_texts, null where the provider gave none, or its error. p_options:'
' model, a registered one of kind rerank or, but for http, a name that the provider knows;'
' budget_ms for all requests, RC503 where it is spent.';
