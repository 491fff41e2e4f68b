-- One text's vector by a model's provider, now.
create or replace function recall.embed(
    p_model text,
    p_text text,
    p_is_query boolean default true
)
returns vector
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(
        (recall._embeddable_models(coalesce(p_model, '')))[1]
    );
    v_answer recall._embedded;
begin
    select * into v_answer
    from recall._embed_texts(v_model, array[coalesce(p_text, '')], coalesce(p_is_query, true));
    return recall._require_vector(p_model, v_answer);
end;
$$;

comment on function recall.embed is
'The vector of p_text, a question or, with p_is_query false, a text to be found, as the provider'
' gives it: to try a model, or for p_query_embedding. Raises 42704 for an unknown model, 22023 for'
' an external one, and what the provider does: RC429, RC503, RC401, RC400, RC502 (see'
' docs/embeddings.md), or 0A000, 3F000, 42883 where it is not there.';

grant execute on function recall.embed to recall_writer;
