-- Builds an HNSW index for each model of a product that has many vectors; drops those of few.
create or replace procedure recall.build_vector_indexes(
    p_product_name text,
    p_min_vectors integer default 10000,
    p_m integer default null,
    p_ef_construction integer default null
)
language plpgsql security definer set search_path from current as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model record;
    v_index name;
    v_vectors bigint;
    v_options text [] := array_remove(
        array['m=' || p_m, 'ef_construction=' || p_ef_construction], null
    );
begin
    if p_min_vectors is null or p_min_vectors < 1 then
        raise exception 'p_min_vectors: must be 1 or more, not %', p_min_vectors
            using errcode = 'invalid_parameter_value', hint = 'About 10000 is where an index pays.';
    end if;
    if p_m is not null then
        perform recall._check_number('p_m', p_m, 2, 100, '16 is usual; 32 finds more.');
    end if;
    if p_ef_construction is not null then
        perform recall._check_number(
            'p_ef_construction', p_ef_construction, 2 * coalesce(p_m, 16), 1000,
            'At least twice m; 64 is usual.'
        );
    end if;
    for v_model in
        select m.id, m.dimensions
        from product_model as pm
        inner join model as m on pm.model_id = m.id
        where pm.product_id = v_product.id
        order by m.id
    loop
        v_index := recall._vector_index_name(v_product.id, v_model.id);
        select count(*) into v_vectors
        from embedding
        where product_id = v_product.id and model_id = v_model.id;
        if v_vectors < p_min_vectors / 2
            and to_regclass('recall.' || v_index) is not null
        then
            execute format('drop index recall.%I', v_index);
        elsif v_vectors >= p_min_vectors
            and (
                not recall._has_vector_index(v_product.id, v_model.id)
                or v_options <> '{}'
                and v_options <> recall._vector_index_options(v_product.id, v_model.id)
            )
        then
            if to_regclass('recall.' || v_index) is not null then
                execute format('drop index recall.%I', v_index);
            end if;
            raise notice 'building % over % vectors', v_index, v_vectors;
            execute format(
                'create index %I on recall.embedding'
                ' using hnsw ((content_embedding::halfvec(%s)) halfvec_cosine_ops)'
                '%s where product_id = %s and model_id = %s',
                v_index, v_model.dimensions,
                ' with (' || nullif(array_to_string(v_options, ', '), '') || ')',
                v_product.id, v_model.id
            );
        end if;
    end loop;
end;
$$;

comment on procedure recall.build_vector_indexes is
'Builds an HNSW index over the product''s vectors of each model that has p_min_vectors or more,'
' where there is none, and drops that of a model with less than half as many. Below that an'
' exact scan is as quick and misses nothing. Vectors cannot be stored while an index is built.'
' p_m, p_ef_construction: of the HNSW graph, null: 16 and 64; one that was built with others is'
' built anew where one is given.'
' Raises 42704 for a product that the caller may not write, 22023 for a bad p_min_vectors,'
' p_m or p_ef_construction.';

grant execute on procedure recall.build_vector_indexes to recall_admin;
