-- Searches by nearness of embeddings to the learned query encoder's vector.
create or replace function recall.by_learned_vector(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query
    select * from recall._by_channel(
        'learned_vector', p_query, p_product_name, p_limit, p_filter
    );
end;
$$;

comment on function recall.by_learned_vector is
'What recall.by_vector finds without p_query_embedding: the channel that a strategy weighs beside'
' vector where a model embeds the questions. Arguments and rows as there. Raises as'
' recall.by_vector.';

grant execute on function recall.by_learned_vector to recall_reader;
