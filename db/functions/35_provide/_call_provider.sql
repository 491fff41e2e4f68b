-- Asks a model's provider for the vectors of texts.
create or replace function recall._call_provider(
    p_model recall.model,
    p_texts text [],
    p_is_query boolean,
    p_timeout_ms integer
)
returns vector []
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_provider recall.provider;
    v_prefix text := p_model.options ->> case
        when p_is_query then 'query_prefix' else 'document_prefix'
    end;
    v_texts text [] := p_texts;
    v_vector vector;
    v_vectors vector [];
begin
    select * into strict v_provider from provider where name = p_model.provider;
    if v_prefix <> '' then
        v_texts := array(
            select v_prefix || t.text
            from unnest(p_texts) with ordinality as t (text, n)
            order by t.n
        );
    end if;
    if v_provider.embed_batch_function is not null then
        execute format('select recall.%I($1, $2, $3, $4)', v_provider.embed_batch_function)
        into v_vectors
        using p_model, v_texts, p_is_query, p_timeout_ms;
        if cardinality(v_vectors) is distinct from cardinality(p_texts) then
            raise exception '% vectors for % texts',
                coalesce(cardinality(v_vectors), 0), cardinality(p_texts)
                using errcode = 'RC502', hint = 'The model is not one for embeddings?';
        end if;
        return v_vectors;
    end if;
    for i in 1 .. cardinality(v_texts) loop
        execute format('select recall.%I($1, $2, $3, $4)', v_provider.embed_function)
        into v_vector
        using p_model, v_texts[i], p_is_query, p_timeout_ms;
        v_vectors := v_vectors || array[v_vector];
    end loop;
    return v_vectors;
end;
$$;

comment on function recall._call_provider is
'The vectors of p_texts side by side, null where the provider''s answer has none, unchecked'
' otherwise. Options query_prefix and document_prefix go before each text. Raises'
' what the provider does.';
