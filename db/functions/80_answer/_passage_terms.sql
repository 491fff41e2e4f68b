-- Which of a question's terms each sentence, item or row of some passages has, and their titles.
create or replace function recall._passage_terms(
    p_evidence recall._evidence,
    p_passages recall._passage []
)
returns table (passage bigint, m integer, term text, weight double precision)
language plpgsql stable parallel safe security definer rows 300 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
#variable_conflict use_column
declare
    v_passages bigint [];
    v_places integer [];
    v_segments text [];
    v_texts text [];
begin
    select
        array_agg(p.ordinality), array_agg(u.m), array_agg(u.segment collate "C"),
        array_agg(distinct u.segment collate "C")
    into v_passages, v_places, v_segments, v_texts
    from unnest(p_passages) with ordinality as p
    cross join lateral (
        select
            0 as m, concat_ws(e'\n', p.title, array_to_string(p.heading_path, e'\n')) as segment
        union all
        select g.m::integer, left(g.segment, 500)
        from unnest(p.segments) with ordinality as g (segment, m)
    ) as u;
    return query
    with asked as materialized (
        select q.term, q.term as lexeme, q.weight
        from unnest(p_evidence.terms, p_evidence.weights) as q (term, weight)
        union all
        select q.term, a.term, q.weight * a.similarity
        from unnest(p_evidence.terms, p_evidence.weights) as q (term, weight)
        inner join unnest(p_evidence.translations) as a on q.term = a.own
    )
    select s.passage, s.m, q.term, max(q.weight)
    from recall._terms_of_texts(
        v_texts, p_evidence.analyzer, array(select a.lexeme from asked as a)
    ) as t
    inner join asked as q on t.term = q.lexeme
    inner join unnest(v_passages, v_places, v_segments) as s (passage, m, segment)
        on s.segment = v_texts[t.n]
    group by s.passage, s.m, q.term;
end;
$$;

comment on function recall._passage_terms is
'passage: a place in p_passages; m: a place in its segments, 0 for its title and headings. A term'
' is there too where a translation of it is, with its weight times their similarity.';
