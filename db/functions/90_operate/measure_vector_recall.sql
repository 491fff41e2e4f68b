-- How many of the nearest vectors a product's HNSW indexes find, by the exact scan.
create or replace function recall.measure_vector_recall(
    p_product_name text,
    p_sample integer default 100,
    p_k integer default 100,
    p_query_embeddings vector [] default null
)
returns table (
    model text,
    questions integer,
    recall double precision,
    wider_recall double precision,
    index_ms double precision,
    exact_ms double precision,
    advice text
)
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_candidates integer;
    v_model recall.model;
    v_vectors vector [];
    v_mean vector;
    v_found bigint [];
    v_took double precision [];
    v_start timestamptz;
    v_row recall.vector_recall;
    v_sums double precision [];
begin
    perform recall._check_number('p_sample', p_sample, 1, 10000, '100, say.');
    perform recall._check_number('p_k', p_k, 1, 250, 'A channel gives 100 by default.');
    v_candidates := least(
        1000, greatest(p_k * recall._setting_value('vector_candidates')::integer, 100)
    );
    for v_model in
        select m.*
        from product_model as pm
        inner join model as m on pm.model_id = m.id
        where pm.product_id = v_product.id and recall._has_vector_index(pm.product_id, m.id)
        order by m.id
    loop
        v_mean := null;
        v_vectors := p_query_embeddings;
        if v_vectors is null then
            v_vectors := recall._sampled_vectors(v_product.id, v_model.id, p_sample);
            v_mean := (
                select e.mean_vector
                from _encoder as e
                where e.product_id = v_product.id and e.model_id = v_model.id and e.in_use
            );
        elsif exists (
            select
            from unnest(v_vectors) as v (v)
            where v.v is null or vector_dims(v.v) <> v_model.dimensions or vector_norm(v.v) = 0
        ) then
            raise exception 'p_query_embeddings: a vector has not % dimensions, or is zero',
                v_model.dimensions
                using
                    errcode = 'invalid_parameter_value',
                    hint = format('Embed the questions with model "%s".', v_model.name);
        else -- Of unit length as in recall._by_vector: halves of another length round otherwise.
            v_vectors := array(select l2_normalize(v) from unnest(v_vectors) as v);
        end if;
        v_sums := array[0, 0, 0, 0, 0];
        for i in 1 .. coalesce(cardinality(v_vectors), 0) loop
            v_found := '{}';
            v_took := '{}';
            -- The exact scan, what a search does, and the same with more candidates.
            foreach v_row.candidates in array array[0, v_candidates, least(1000, v_candidates * 4)]
            loop
                v_start := clock_timestamp();
                v_found := v_found || array(
                    select n.chunk_id
                    from recall._nearest_chunks(
                        v_product.id, v_model.id, v_vectors[i], v_mean, p_k, '{}', v_row.candidates
                    ) as n
                );
                v_took := v_took || recall._milliseconds_since(v_start)::double precision;
                v_row.k := coalesce(v_row.k, cardinality(v_found));
            end loop;
            v_sums := array[
                v_sums[1] + recall._vector_overlap(
                    v_found[:v_row.k], v_found[v_row.k + 1 : 2 * v_row.k]
                ),
                v_sums[2] + recall._vector_overlap(
                    v_found[:v_row.k], v_found[2 * v_row.k + 1 :]
                ),
                v_sums[3] + v_took[2], v_sums[4] + v_took[1], v_sums[5] + 1
            ];
        end loop;
        -- No vectors: an index of a product that was emptied.
        continue when v_sums[1] is null or v_sums[5] = 0;
        insert into vector_recall (
            product_id, model_id, questions, k, candidates, recall, wider_recall, index_ms,
            exact_ms, options
        )
        values (
            v_product.id, v_model.id, v_sums[5], p_k, v_candidates, v_sums[1] / v_sums[5],
            v_sums[2] / v_sums[5], v_sums[3] / v_sums[5], v_sums[4] / v_sums[5],
            recall._vector_index_options(v_product.id, v_model.id)
        )
        returning * into v_row;
        return query
        select
            v_model.name, v_row.questions, v_row.recall, v_row.wider_recall, v_row.index_ms,
            v_row.exact_ms, recall._vector_recall_advice(v_row, v_product.name);
        v_row := null;
    end loop;
end;
$$;

comment on function recall.measure_vector_recall is
'One row a model with an HNSW index, kept in recall.vector_recall: recall, the mean share of the'
' p_k (1 to 250) nearest vectors of an exact scan that a search gives by the index; wider_recall,'
' the same with four times as many candidates, at most 1000; the milliseconds of a question by the'
' index and by the scan; advice, a command where recall is below 0.95. The questions: p_sample of'
' the log and of golden sets, by the learned encoder, chunks where there are none;'
' or p_query_embeddings. No row without an index: the exact scan misses nothing. It costs p_sample'
' exact scans. Raises 42704 for a product that the caller may not write, 22023 for a bad p_sample,'
' p_k or vector.';

grant execute on function recall.measure_vector_recall to recall_admin;
