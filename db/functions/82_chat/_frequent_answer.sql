-- The answer that an asked-often question had, for a message that asks the same, or nearly.
create or replace function recall._frequent_answer(
    p_message text,
    p_product_id integer,
    p_strategy text,
    p_near double precision
)
returns recall._chat_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_start timestamptz := clock_timestamp();
    v_query tsvector := recall._question_terms(p_message, recall._product_analyzer(p_product_id));
    v_terms text [] := tsvector_to_array(v_query);
    -- Stop words to the index, but not where two questions are to be the same.
    v_negation constant text
    := '\m(?:not|no|never|without|cannot|nor|off)\M|n[''’]t\M|[不没沒未无無别別非否禁]';
    v_found record;
    v_answer recall._chat_answer;
    v_answered recall._answered;
begin
    with near as materialized (
        select f.answer_id, f.question, f.asked, tsvector_to_array(f.question_terms) as terms
        from frequent_question as f
        where
            f.product_id = p_product_id
            and f.question_terms @@ recall._terms_query(v_query)
            and regexp_count(lower(left(f.question, 10000) collate "C"), v_negation)
            = regexp_count(lower(left(p_message, 10000) collate "C"), v_negation)
    ),
    idf as materialized (
        select t.term, coalesce(k.idf, 10) as idf
        from (
            select unnest(v_terms) as term union select unnest(terms) from near
        ) as t
        left join recall._known_terms(array[p_product_id], array(
            select unnest(v_terms) union select unnest(terms) from near
        )) as k on k.term = t.term
    ),
    compared as (
        select
            n.answer_id, n.question, n.asked,
            sum(i.idf) filter (where i.term = any(n.terms) and i.term = any(v_terms))
            / nullif(sum(i.idf), 0) as alike,
            coalesce(bool_or(
                i.term ~ '[0-9_]' and (i.term = any(n.terms)) <> (i.term = any(v_terms))
            ), false) as differs
        from near as n
        inner join idf as i on i.term = any(n.terms) or i.term = any(v_terms)
        group by n.answer_id, n.question, n.asked, n.terms
    )
    select c.answer_id, c.question, c.alike, a.parts, a.chunk_ids into v_found
    from compared as c
    inner join qa_log as a on a.id = c.answer_id
    where
        c.alike >= p_near and not c.differs
        and not exists (
            select 1
            from unnest(a.chunk_ids) as u (chunk_id)
            left join chunk as h on h.product_id = p_product_id and h.id = u.chunk_id
            where h.id is null or h.modified > a.created
        )
    order by c.alike desc, c.asked desc, c.answer_id
    limit 1;
    if not found then
        return null;
    end if;
    v_answered.product_id := p_product_id;
    v_answered.strategy := p_strategy;
    v_answered.chunk_ids := v_found.chunk_ids;
    v_answered.findings := '[]';
    v_answer.question := p_message;
    -- Rules that are younger than the answer count too.
    v_answer.answered := recall._finish_answer(
        v_answered,
        array(select p from jsonb_populate_recordset(null::recall.answer_part, v_found.parts) as p),
        recall._text_language(p_message), v_start
    );
    v_answer.reasons := jsonb_build_object(
        'by', 'frequent', 'strategy', p_strategy, 'question', v_found.question,
        'answer_id', v_found.answer_id, 'alike', round(v_found.alike::numeric, 4)
    );
    return v_answer;
end;
$$;

comment on function recall._frequent_answer is
'Null where there is none. Two questions are alike by the idf of the terms that both have over that'
' of all their terms, at least p_near; never where they differ in a negation, a number or an'
' identifier, or where a chunk of the answer changed or went since. reasons: the question that was,'
' the answer_id it had, and how alike both are.';
