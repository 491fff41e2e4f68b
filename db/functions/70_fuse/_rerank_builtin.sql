-- Reranker builtin: the fused score, and words of the question side by side and in the title.
create or replace function recall._rerank_builtin(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_options jsonb
)
returns double precision []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_words text [] := array(
        select t.lexeme from unnest(p_request.terms) as t where 'A' = any(t.weights)
    );
    v_pair_weight double precision := (p_options ->> 'pairs')::double precision;
    v_title_weight double precision := (p_options ->> 'title')::double precision;
    v_best double precision := (select max(h.score) from unnest(p_hits) as h);
begin
    return (
        select array_agg(
            h.score / v_best
            + v_pair_weight * coalesce(p.share, 0)
            + v_title_weight * coalesce((
                select avg((t.terms @@ format('%L', w.word)::tsquery)::integer)
                from unnest(v_words) as w (word)
            ), 0)
            order by h.n
        )
        from unnest(p_hits) with ordinality as h (chunk_id, doc_id, rank, score, parts, n)
        inner join chunk as c on c.product_id = any(p_request.product_ids) and h.chunk_id = c.id
        inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
        cross join lateral (
            select recall.analyze(d.title, p_request.analyzer) as terms offset 0
        ) as t
        left join recall._phrase_shares(
            p_request, array(select u.chunk_id from unnest(p_hits) as u)
        ) as p on h.chunk_id = p.chunk_id
    );
end;
$$;

comment on function recall._rerank_builtin is
'A function of recall.reranker. A score: the fused one over the best one''s, plus pairs (0.2) times'
' the share of the question''s neighbouring terms that are neighbours in the chunk, plus title'
' (0.1) times the share of its terms in the title. p_options: pairs and title, the weights.';
