-- Provider pgml: pgml.embed(transformer text, inputs text[], kwargs jsonb) returns setof real[].
create or replace function recall._pgml_embed(
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
    v_vectors vector [];
begin
    perform recall._require_vendor('pgml.embed');
    execute 'select array_agg(e.embedding::real[]::vector order by e.n)'
        ' from pgml.embed($1, $2, $3) with ordinality as e (embedding, n)'
    into v_vectors
    using
        coalesce(p_model.options ->> 'model', p_model.name),
        p_texts,
        coalesce(p_model.options -> case
            when p_is_query and p_model.options ? 'query_kwargs' then 'query_kwargs' else 'kwargs'
        end, '{}');
    return v_vectors;
end;
$$;

comment on function recall._pgml_embed is
'An embed_batch_function of recall.provider. The model''s options: model (the transformer), kwargs,'
' query_kwargs where questions need others. p_timeout_ms has no effect.';
