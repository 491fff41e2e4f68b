-- How near the pages of documents are to a request's vector: the mean of their first 16 chunks.
create or replace function recall._page_scores(p_request recall._request, p_doc_ids bigint [])
returns table (doc_id bigint, score double precision)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_is_united constant boolean := recall._is_united();
    v_asked text;
    v_all jsonb;
begin
    -- Most sets of passages have no page of several chunks: nothing else is looked up.
    if not v_is_united and not exists (
        select
        from pg_catalog.unnest(p_request.product_ids) as p (product_id)
        cross join pg_catalog.unnest(p_doc_ids) as i (doc_id)
        cross join lateral (
            select
            from chunk as c
            where c.product_id = p.product_id and c.doc_id = i.doc_id
            offset 1
        ) as c
    ) then
        return;
    end if;
    if v_is_united then
        v_asked := concat_ws(
            ' ', p_request.terms, array(select i from pg_catalog.unnest(p_doc_ids) as i order by i)
        );
        v_all := recall._of_all_nodes('pages', v_asked);
    end if;
    if v_all is not null then
        return query
        select distinct on (1) (e ->> 0)::bigint, (e ->> 1)::double precision
        from jsonb_array_elements(v_all) as e
        order by 1;
        return;
    end if;
    return query
    with vectors as materialized (
        select p.product_id, q.query, q.mean
        from pg_catalog.unnest(p_request.product_ids) as p (product_id)
        cross join lateral recall._query_vector(p_request, p.product_id) as q
        where
            q.query is not null
            and (
                p_request.product_id is not null
                or exists (
                    select
                    from document as d
                    where d.product_id = p.product_id and d.id = any(p_doc_ids)
                )
            )
    ),
    pages as materialized (
        select
            i.doc_id,
            1 - (
                case
                    when v.mean is null then m.total
                    else m.total - recall._scale_vector(v.mean, m.number)
                end <=> v.query
            ) as score
        from vectors as v
        cross join pg_catalog.unnest(p_doc_ids) as i (doc_id)
        cross join lateral (
            select sum(e.content_embedding::vector) as total, count(*) as number
            from (
                select c.id
                from chunk as c
                where c.product_id = v.product_id and c.doc_id = i.doc_id
                order by c.ordinal
                limit 16
            ) as c
            inner join embedding as e
                on
                    e.product_id = v.product_id
                    and e.model_id = p_request.model_id
                    and c.id = e.chunk_id
        ) as m
        where m.number > 1
    )
    select p.doc_id, p.score from pages as p where p.score <> 'nan'
    -- Said once, in any case; a statement of its own would cost every search.
    limit case
        when v_is_united then (
            select count(recall._say_own('pages', v_asked, u.own))
            from (
                select coalesce(jsonb_agg(jsonb_build_array(o.doc_id, o.score)), '[]') as own
                from pages as o
            ) as u
        ) * 1000
    end;
end;
$$;

comment on function recall._page_scores is
'Cosine similarity with recall._query_vector of the mean of a document''s first 16 chunks, of'
' documents of p_doc_ids with several embeddings: of these less the encoder''s mean, as'
' recall._by_vector compares chunks.';
