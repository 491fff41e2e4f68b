-- Channel document_keyword: documents by their weighted keywords, then their chunks by the query.
create or replace function recall._by_document_keyword(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current
set enable_seqscan = off as $$
declare
    v_query tsquery := recall._terms_query(recall._translated_terms(p_request));
begin
    -- Most products have no key words: this plan is kept, those of filters are made anew.
    if not exists (
        select
        from (select d.product_id from document as d where d.key_word_tsvector @@ v_query offset 0)
            as d
        where d.product_id = any(p_request.product_ids)
    ) then
        return;
    end if;
    return query execute format(
        $sql$
        with found as (
            select d.product_id, d.id, ts_rank(d.key_word_tsvector, $2)::float8 as score
            from (
                select d.product_id, d.id, d.key_word_tsvector
                from document as d
                where d.product_id = any($1) and d.key_word_tsvector @@ $2 and %s
                limit 5000
            ) as d
            order by 3 desc, 2
            limit $3
        ),
        ranked as (
            select
                c.id, c.doc_id,
                f.score + float8 '0.001' * ts_rank(c.ts_vector_extra, $2) as score
            from found as f
            inner join chunk as c on c.product_id = f.product_id and c.doc_id = f.id
        )
        select
            r.id, r.doc_id, (row_number() over (order by r.score desc, r.id))::integer, r.score,
            'document_keyword'
        from ranked as r
        order by 3
        limit $3
        $sql$,
        recall._filter_sql(p_request.filter, 4)
    )
    using p_request.product_ids, v_query, p_request.max_hits, p_request.filter;
end;
$$;

comment on function recall._by_document_keyword is
'Hits of the channel document_keyword: of at most 5,000 documents that have one of the terms'
' among their keywords, the best max_hits by ts_rank; score: that, plus a thousandth of the'
' ts_rank of the chunk itself, which orders the chunks of a document.';
