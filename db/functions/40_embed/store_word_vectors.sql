-- Keeps the vectors that a model gave words.
create or replace function recall.store_word_vectors(
    p_model text,
    p_words text [],
    p_embeddings vector []
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_count integer;
begin
    perform recall._refuse_null('p_words', p_words is null or exists (
        select from unnest(p_words) as w where w is null
    ));
    perform recall._check_embeddings(v_model, array[cardinality(p_words)], p_embeddings);
    insert into _word_vector (model_id, word, content_embedding)
    select distinct on (g.word) v_model.id, g.word, l2_normalize(g.v)::halfvec
    from unnest(p_words, p_embeddings) as g (word, v)
    where length(g.word) <= 100
    order by g.word
    on conflict (model_id, word) do update set content_embedding = excluded.content_embedding;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function recall.store_word_vectors is
'Stores vectors of words, scaled to unit length, and gives their number; the arrays run side by'
' side. recall.learn_words makes terms of them. Words of more than 100 characters are left out.'
' Raises 42704 for an unknown model, 22023 for null, arrays of different lengths, a wrong number of'
' dimensions or a zero vector.';

grant execute on function recall.store_word_vectors to recall_admin;
