-- How much the pages of documents have answered before: documents of one title are taken for one
-- page.
create or replace function recall._prior_scores(p_request recall._request, p_doc_ids bigint [])
returns table (doc_id bigint, score double precision)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_doc_ids bigint [];
    v_scores double precision [];
    v_asked text;
    v_all jsonb;
begin
    if
        not recall._is_united()
        and not exists (
            select from golden_judgement where product_id = any(p_request.product_ids)
        )
    then
        return;
    end if;
    select array_agg(i.doc_id), array_agg(p.score)
    into v_doc_ids, v_scores
    from (
        select d.product_id, d.title, array_agg(d.id) as doc_ids
        from document as d
        where d.product_id = any(p_request.product_ids) and d.id = any(p_doc_ids)
        group by d.product_id, d.title
    ) as t
    cross join lateral (
        select sum(j.answered)::float8 / (sum(j.answered) + count(*)) as score
        from (
            select x.id
            from document as x
            where
                x.product_id = t.product_id
                and hashtextextended(x.title, 0) = hashtextextended(t.title, 0)
                and x.title = t.title
            limit 1000
        ) as s
        cross join lateral (
            select count(*) as answered
            from golden_judgement as g
            where
                g.product_id = t.product_id and g.doc_id = s.id and g.gain > 0
                and g.question_id <> all(coalesce(p_request.left_out, '{}'))
        ) as j
    ) as p
    cross join lateral unnest(t.doc_ids) as i (doc_id)
    where p.score > 0;
    if recall._is_united() then
        v_asked := array(select distinct i from unnest(p_doc_ids) as i order by i)::text;
        v_all := coalesce(
            recall._of_all_nodes('prior', v_asked),
            recall._say_own('prior', v_asked, (
                select coalesce(jsonb_agg(jsonb_build_array(o.doc_id, o.score)), '[]')
                from unnest(v_doc_ids, v_scores) as o (doc_id, score)
            ))
        );
        return query
        select distinct on (1) (e ->> 0)::bigint, (e ->> 1)::double precision
        from jsonb_array_elements(v_all) as e
        order by 1;
        return;
    end if;
    return query select * from unnest(v_doc_ids, v_scores);
end;
$$;

comment on function recall._prior_scores is
'answered / (answered + documents), above 0, for documents of p_doc_ids. documents: those, at most'
' 1,000, of its title; answered: golden judgements, but for questions left_out, that have one of'
' them for relevant.';
