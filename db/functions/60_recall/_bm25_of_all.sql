-- BM25 of terms in a request's products: here, or in a united search on all nodes.
create or replace function recall._bm25_of_all(
    p_request recall._request,
    p_terms text [],
    p_weights double precision [],
    p_limit integer,
    p_haste double precision
)
returns table (chunk_id bigint, doc_id bigint, score double precision, is_chinese boolean)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if not recall._is_united() then
        return query
        select s.chunk_id, s.doc_id, s.score, recall._is_chinese(c.heading_path, c.content_chunk)
        from recall._bm25_scores(
            p_request.product_ids, p_terms, p_weights, p_limit, p_request.filter, p_haste
        ) as s
        inner join chunk as c on c.product_id = any(p_request.product_ids) and c.id = s.chunk_id;
        return;
    end if;
    return query
    select
        h.chunk_id, h.doc_id, h.score,
        case h.channel when 'zh' then true when 'other' then false end
    from unnest(recall._hits_of_all(
        p_request, 'terms', concat_ws(' ', recall._in_order(p_terms), p_limit, p_haste),
        format(
            'select array(select row(s.chunk_id, s.doc_id, null, s.score,'
            ' case recall._is_chinese(c.heading_path, c.content_chunk)'
            ' when true then %L when false then %L else %L end)::recall.hit'
            ' from recall._bm25_scores(($1).product_ids, %L, %L, %s, ($1).filter, %s) as s'
            ' inner join chunk as c on c.product_id = any(($1).product_ids) and c.id = s.chunk_id)',
            'zh', 'other', 'none', p_terms, p_weights, p_limit, p_haste
        ),
        p_limit, true
    )) as h;
end;
$$;

comment on function recall._bm25_of_all is
'recall._bm25_scores, of all nodes once these have told, with recall._is_chinese of the chunk.';
