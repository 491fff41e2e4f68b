-- Engine rum of the channel content_keyword: every chunk with one of the terms, in RUM's order.
create or replace function recall._by_rum(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current set jit = off
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
    v_terms tsvector := recall._longer_terms(ts_filter(
        recall._rarest_terms(p_request.product_ids, p_request.terms), '{a}'
    ));
    v_filter text := '';
begin
    if length(v_terms) = 0 then
        return;
    elsif p_request.filter <> '{}' then
        v_filter := 'inner join recall.document as d on c.product_id = d.product_id'
            || ' and c.doc_id = d.id and ' || recall._filter_sql(p_request.filter, 3);
    end if;
    -- The product as a literal: the partial index is found for this only.
    return query execute format(
        $sql$
        select
            b.id, b.doc_id, (row_number() over (order by b.distance, b.id))::integer,
            1 / b.distance::float8, 'content_keyword'
        from (
            select c.id, c.doc_id, c.ts_vector_extra operator(%3$I.<=>) $1 as distance
            from recall.chunk as c %1$s
            where c.product_id = %2$s and c.ts_vector_extra @@ $1
            order by c.ts_vector_extra operator(%3$I.<=>) $1
            limit $2 + 20
        ) as b
        order by 3
        limit $2
        $sql$,
        v_filter, p_request.product_id, recall._extension_schema('rum')
    )
    using recall._terms_query(v_terms), p_request.max_hits, p_request.filter;
end;
$$;

comment on function recall._by_rum is
'Hits of the channel content_keyword. score: 1 / (tsvector <=> tsquery) of RUM for any of the'
' terms, of those of more than one character where there are some: the more of them, and the'
' oftener, the better; how near they stand does not matter. Ties beyond 20 at the end may come by'
' place.';
