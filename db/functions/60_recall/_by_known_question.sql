-- Channel known_question: what answered similar questions, by golden judgements.
create or replace function recall._by_known_question(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_product_ids integer [] := array(
        select distinct s.product_id
        from golden_set as s
        where s.product_id = any(p_request.product_ids)
    );
begin
    if pg_catalog.cardinality(v_product_ids) = 0 then
        return;
    end if;
    return query execute format(
        $sql$
        with found as (
            select d.product_id, d.id, max(k.alike) ^ 3 as score
            from pg_catalog.unnest($2) as p (product_id)
            cross join lateral recall._known_questions(p.product_id, $1, $6) as k
            inner join golden_judgement as j on k.question_id = j.question_id and j.gain > 0
            inner join document as d on d.product_id = j.product_id and d.id = j.doc_id
            where d.product_id = p.product_id and %s
            group by d.product_id, d.id
            order by 3 desc, 2
            limit $3
        ),
        ranked as (
            select
                c.id, c.doc_id,
                f.score * (0.999 + 0.001 * ts_rank(c.ts_vector_extra, $5)) as score
            from found as f
            inner join chunk as c on c.product_id = f.product_id and c.doc_id = f.id
        )
        select
            r.id, r.doc_id, (row_number() over (order by r.score desc, r.id))::integer, r.score,
            'known_question'
        from ranked as r
        order by 3
        limit $3
        $sql$,
        recall._filter_sql(p_request.filter, 4)
    )
    using
        p_request.terms, v_product_ids, p_request.max_hits, p_request.filter,
        recall._terms_query(p_request.terms), p_request.left_out;
end;
$$;

comment on function recall._by_known_question is
'Hits of the channel known_question; score: the cube of alike of the most similar of'
' recall._known_questions that has the document for relevant, less at most a thousandth, which'
' orders the chunks of a document by ts_rank.';
