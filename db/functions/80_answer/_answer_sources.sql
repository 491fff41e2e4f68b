-- The chunks found for a question, each with how it may be answered from.
create or replace function recall._answer_sources(
    p_product_ids integer [],
    p_hits recall.fused_hit [],
    p_terms text [],
    p_weights double precision []
)
returns setof recall._source
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    return query
    select
        h.chunk_id, h.doc_id, d.product_id, y.content, d.url, m.content,
        case when b.is_blocked then 'blocked' else coalesce(k.answer_policy, 'summarize') end,
        case
            when b.is_blocked then -1
            else (
                select coalesce(sum(w.weight), 0)
                from unnest(c.ts_vector_extra) as t
                inner join unnest(p_terms, p_weights) as w (term, weight) on t.lexeme = w.term
            )
        end,
        m.findings || y.findings
    from unnest(p_hits) with ordinality as h (chunk_id, doc_id, rank, score, channels, n)
    inner join chunk as c on c.product_id = any(p_product_ids) and h.chunk_id = c.id
    inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
    left join lateral (
        select s.answer_policy
        from source_kind as s
        where s.tag in (coalesce(d.tag, ''), case when d.tag <> '' then '*' end)
        order by s.tag = '*'
        limit 1
    ) as k on true
    cross join lateral recall._comply(
        substr(c.content_chunk, c.overlap + 1), c.product_id, 'context'
    ) as m
    cross join lateral recall._comply(d.title, c.product_id, 'context') as y
    cross join lateral (select m.is_blocked or y.is_blocked as is_blocked) as b
    order by h.n;
end;
$$;

comment on function recall._answer_sources is
'p_hits in their order, of p_product_ids. coverage: the sum of the weights of the terms that the'
' chunk has; -1, with policy blocked, where a compliance rule blocks it. content: without what it'
' repeats of the chunk before, masked.';
