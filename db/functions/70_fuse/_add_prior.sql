-- Adds how much a hit's page has answered before: documents of one title are taken for one page.
create or replace function recall._add_prior(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_weight double precision
)
returns recall.fused_hit []
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    if not exists (select from golden_judgement where product_id = p_request.product_id) then
        return p_hits;
    end if;
    return recall._with_part(p_hits, 'prior', p_weight, (
        select jsonb_object_agg(c.chunk_id, p.score)
        from (
            select d.title, array_agg(h.chunk_id) as chunk_ids
            from unnest(p_hits) as h
            cross join lateral (
                select x.title
                from document as x
                where x.product_id = p_request.product_id and x.id = h.doc_id
                offset 0
            ) as d
            group by d.title
        ) as t
        cross join lateral (
            select sum(j.answered)::float8 / (sum(j.answered) + count(*)) as score
            from (
                select x.id
                from document as x
                where
                    x.product_id = p_request.product_id
                    and hashtextextended(x.title, 0) = hashtextextended(t.title, 0)
                    and x.title = t.title
                limit 1000
            ) as s
            cross join lateral (
                select count(*) as answered
                from golden_judgement as g
                where
                    g.product_id = p_request.product_id and g.doc_id = s.id and g.gain > 0
                    and g.question_id <> all(coalesce(p_request.left_out, '{}'))
            ) as j
        ) as p
        cross join lateral unnest(t.chunk_ids) as c (chunk_id)
        where p.score > 0
    ));
end;
$$;

comment on function recall._add_prior is
'p_hits in a new order: p_weight times answered / (answered + documents) is added to every score,'
' and told in channels as prior: {score, weight, part}. documents: those, at most 1,000, of the'
' chunk''s document''s title; answered: golden judgements, but for questions left_out, that have'
' one of them for relevant.';
