-- What the channels get, of products with one analyzer: the query analyzed once for all of them.
create or replace function recall._products_request(
    p_product_ids integer [],
    p_query text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector,
    p_model_id integer,
    p_is_literal boolean
)
returns recall._request
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_request recall._request;
    v_regional record;
    v_asked constant text := concat_ws(
        ' ', p_product_ids::text, p_model_id, p_is_literal, p_query
    );
    v_kept recall._request;
begin
    select
        p.analyzer,
        case when pg_catalog.cardinality(p_product_ids) = 1 then p.id end,
        case when pg_catalog.cardinality(p_product_ids) = 1 then p.name end
    into v_request.analyzer, v_request.product_id, v_request.product_name
    from product as p
    where p.id = p_product_ids[1];
    v_request.query := coalesce(left(p_query, 10000), '');
    v_request.product_ids := p_product_ids;
    v_request.max_hits := p_limit;
    v_request.filter := p_filter;
    v_request.query_embedding := p_query_embedding;
    v_request.model_id := p_model_id;
    if recall._is_united() then
        v_kept := recall._kept('request', v_asked)::recall._request;
        if v_kept.query is not null then
            v_request.query := left(v_kept.query, 10000);
            v_request.corrected := v_kept.corrected;
            v_request.terms := v_kept.terms;
            v_request.translations := v_kept.translations;
            v_request.known_share := v_kept.known_share;
            return v_request;
        end if;
    end if;
    v_request.terms := recall._query_terms(v_request.query, v_request.analyzer, p_product_ids);
    if not p_is_literal then
        v_request.corrected := recall._corrected_query(
            p_product_ids, v_request.query, v_request.analyzer, v_request.terms
        );
        select * into v_regional from recall._regional_query(
            p_product_ids, coalesce(v_request.corrected, v_request.query), v_request.analyzer
        );
        if v_regional.query is not null or v_request.corrected is not null then
            v_request.query := coalesce(v_regional.query, v_request.corrected);
            v_request.terms := recall._query_terms(
                v_request.query, v_request.analyzer, p_product_ids
            );
        end if;
        if v_regional.others is not null then
            v_request.terms := v_request.terms || setweight(
                ts_delete(
                    recall._question_terms(v_regional.others, v_request.analyzer),
                    tsvector_to_array(v_request.terms)
                ),
                'D'
            );
        end if;
        v_request.translations := recall._translations(
            p_product_ids, p_model_id, v_request.analyzer,
            -- The words of either region.
            concat_ws(' ', v_request.query, p_query), v_request.terms
        );
        v_request.known_share := recall._known_share(v_request);
    end if;
    if recall._is_united() and not recall._has_said() then
        perform recall._keep('request', v_asked, v_request::text);
    end if;
    return v_request;
end;
$$;

comment on function recall._products_request is
'A search of products that the caller may read, ready for the channels. Of the query the first'
' 10,000 characters count, as recall._corrected_query and recall._regional_query write them, by'
' what the products together have, and with words of other languages; p_is_literal: as they are.'
' Synonyms of each product count. p_filter: as recall._seal_filter gives it; p_model_id: of the'
' products'' vectors.';
