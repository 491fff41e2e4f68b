-- The chunks of a product nearest to a vector: by the HNSW index where there is one, else exactly.
create or replace function recall._nearest_chunks(
    p_product_id integer,
    p_model_id integer,
    p_query vector,
    p_mean vector,
    p_limit integer,
    p_filter jsonb,
    p_candidates integer default null
)
returns table (chunk_id bigint, score double precision)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_candidates integer := case
        when p_limit <= 250 then least(1000, coalesce(
            p_candidates,
            greatest(p_limit * recall._setting_value('vector_candidates')::integer, 100)
        ))
    end;
    -- With a mean it is cos(v - mean, query) for a unit-length v, out of two inner products.
    v_best text := 'select array_agg(b.chunk_id), array_agg(b.score) from (select e.chunk_id, '
        || case
            when p_mean is null then '1 - (e.v <=> $2)'
            else '(-(e.v <#> $2) - $4) / sqrt(greatest($5 + 2 * (e.v <#> $3), 1e-9))'
        end
        || ' as score from %s as e order by 2 desc, 1 limit $6) as b';
    v_settings text[];
    v_chunk_ids bigint[];
    v_scores double precision[];
begin
    if
        v_candidates > 0
        and recall._has_vector_index(p_product_id, p_model_id)
        -- Few chunks behind a filter are compared one by one.
        and (p_filter = '{}' or recall._few_filtered(array[p_product_id], p_filter) is null)
    then
        v_settings := array[
            current_setting('hnsw.ef_search', true), current_setting('hnsw.iterative_scan', true),
            current_setting('hnsw.max_scan_tuples', true)
        ];
        perform set_config('hnsw.ef_search', v_candidates::text, true);
        perform set_config('hnsw.iterative_scan', 'relaxed_order', true);
        perform set_config('hnsw.max_scan_tuples', (20 * v_candidates)::text, true);
        execute format(v_best, format(
            '(%s order by e.content_embedding::halfvec(%s) <=> $2 limit %s)',
            recall._vectors_sql(p_product_id, p_model_id, p_filter, true),
            vector_dims(p_query), v_candidates
        ))
        into v_chunk_ids, v_scores
        using
            p_filter, p_query::halfvec, p_mean::halfvec, -(p_query <#> p_mean),
            1 + vector_norm(p_mean) ^ 2, p_limit;
        perform set_config('hnsw.ef_search', v_settings[1], true);
        perform set_config('hnsw.iterative_scan', v_settings[2], true);
        perform set_config('hnsw.max_scan_tuples', v_settings[3], true);
    end if;
    -- Too few by the index: it stopped early behind a filter, or there are no more.
    if coalesce(cardinality(v_chunk_ids), 0) < p_limit then
        execute format(
            v_best, '(' || recall._vectors_sql(p_product_id, p_model_id, p_filter, false) || ')'
        )
        into v_chunk_ids, v_scores
        using
            p_filter, p_query::halfvec, p_mean::halfvec, -(p_query <#> p_mean),
            1 + vector_norm(p_mean) ^ 2, p_limit;
    end if;
    return query select * from unnest(v_chunk_ids, v_scores);
end;
$$;

comment on function recall._nearest_chunks is
'The p_limit chunks whose unit-length vectors by a model are nearest to p_query, best first,'
' ties by chunk_id. score: the cosine similarity with p_query, -1 to 1; with a p_mean, that of'
' the vector less p_mean. p_filter as in recall._filter_sql. p_candidates: how many the index'
' gives, 0: an exact scan; null: so many times p_limit as the setting vector_candidates says.';
