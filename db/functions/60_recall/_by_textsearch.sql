-- Engine pg_textsearch of the channel bm25: the product's partial index gives the best in order.
create or replace function recall._by_textsearch(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current set jit = off
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
    v_terms tsvector := recall._rarest_terms(p_request.product_ids, p_request.terms);
    v_schema name := recall._extension_schema('pg_textsearch');
    v_distance text := format(
        'recall._textsearch_terms(c.ts_vector_extra)'
        ' operator(%1$I.<@>) %1$I.to_bm25query($1, %2$L)',
        v_schema, 'recall.' || recall._engine_index_name('pg_textsearch', p_request.product_id)
    );
begin
    if length(v_terms) = 0 then
        return;
    end if;
    -- Product and limit as literals: the partial index is found, and stops early, for these only.
    return query execute format(
        $sql$
        select
            b.id, b.doc_id, (row_number() over (order by b.distance, b.id))::integer,
            -b.distance, 'bm25'
        from (
            select c.id, c.doc_id, %4$I.bm25_get_current_score() as distance
            from recall.chunk as c
            where c.product_id = %1$s
            order by %2$s
            limit %3$s
        ) as b
        where b.distance < 0
        order by 3
        limit $2
        $sql$,
        p_request.product_id, v_distance, p_request.max_hits + 20, v_schema
    )
    using recall._textsearch_terms(v_terms), p_request.max_hits;
end;
$$;

comment on function recall._by_textsearch is
'Hits of the channel bm25; score as recall._bm25_scores says, in single precision, with lengths'
' above 39 rounded down to four binary digits, and N, df and the average length over all rows of'
' the index, dead ones too until vacuum removes them. No filter. Ties beyond 20 at the end may come'
' by place.';
