-- What a search asks the channels: one request for its product, or as few as can be for all that
-- the caller may read.
create or replace function recall._search_requests(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector,
    p_is_literal boolean default false
)
returns recall._request []
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_requests recall._request [] := '{}';
    v_fits boolean := p_query_embedding is null;
    v_group record;
    v_is_united constant boolean := current_setting('recall.united', true) = 'on';
    v_kinds jsonb;
begin
    if p_product_name is not null then
        if v_is_united then
            v_kinds := to_jsonb(recall._enter_parts(p_product_name));
        end if;
        v_requests := array[
            recall._make_request(
                p_query, p_product_name, p_limit, p_filter, p_query_embedding, p_is_literal
            )
        ];
        if v_is_united then
            v_requests[1].united := v_kinds #>> '{}';
            perform recall._enter_group(null);
        end if;
        return v_requests;
    end if;
    perform recall._check_number('p_limit', p_limit, 1, 10000, 'Ask for 10, say.');
    perform recall._check_filter(p_filter);
    if v_is_united then
        v_kinds := recall._kinds_of_all(p_filter);
    end if;
    for v_group in
        with readable as (
            select p.id, p.analyzer, v.model_id, i.model_id as image_model_id, f.filter
            from pg_catalog.unnest(recall._readable_products()) as r (id)
            inner join product as p on p.id = r.id
            left join product_model as v on v.product_id = p.id and v.is_default
            left join image_model as i on i.product_id = p.id
            cross join lateral (
                select coalesce(recall._seal_filter(p.id, p_filter), '{}') as filter offset 0
            ) as f
        ),
        -- Products without a model go with those that have one.
        modelled as (
            select
                r.*,
                coalesce(r.model_id, min(r.model_id) over same, 0) as vectors,
                coalesce(r.image_model_id, min(r.image_model_id) over same, 0) as images,
                v_kinds ->> r.id::text as kind
            from readable as r
            window same as (partition by r.analyzer, r.filter)
        )
        select
            pg_catalog.array_agg(m.id order by m.id) as product_ids, m.filter,
            max(m.model_id) as model_id, m.kind
        from modelled as m
        group by
            m.analyzer, m.filter, m.kind,
            -- Of a united search the kind has them, by their names.
            case when m.kind is null then m.vectors end, case when m.kind is null then m.images end
        order by min(m.id)
    loop
        if v_is_united then
            perform recall._enter_group(v_group.kind);
        end if;
        v_requests := v_requests || recall._products_request(
            v_group.product_ids, p_query, p_limit, v_group.filter,
            (
                select p_query_embedding
                from model as m
                where m.id = v_group.model_id and m.dimensions = vector_dims(p_query_embedding)
            ),
            v_group.model_id, p_is_literal
        );
        v_requests[cardinality(v_requests)].united := v_group.kind;
        v_fits := v_fits or v_requests[cardinality(v_requests)].query_embedding is not null;
    end loop;
    if v_is_united then
        perform recall._enter_group(null);
        v_fits := coalesce(
            recall._of_all_nodes('fits', ''),
            recall._say_own('fits', '', to_jsonb(array(select 'yes' where v_fits)))
        ) ? 'yes' is not false;
    end if;
    if not v_fits then
        raise exception 'p_query_embedding: has % dimensions, and no product''s model has',
            vector_dims(p_query_embedding)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Embed the question with the model that embedded the chunks.';
    end if;
    return v_requests;
end;
$$;

comment on function recall._search_requests is
'The request of a search, checked and analyzed once; for p_product_name null one for all products'
' that the caller may read, several where these differ in analyzer, in models or in how their'
' metadata are sealed, with the query vector where it fits the model. Raises 42704, 22023 as'
' recall._make_request.';
