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
    -- A word that no text has stands between the segments, so that one analysis tells them apart.
    v_mark constant text := translate(
        md5((p_evidence.sources[1]).content), '0123456789', 'ghijklmnop'
    );
    v_mark_term constant text := (
        tsvector_to_array(recall.analyze(v_mark, p_evidence.analyzer))
    )[1];
begin
    return query
    with run as materialized (
        select
            array_agg(s.passage order by s.n) as passages, array_agg(s.m order by s.n) as places,
            recall.analyze(
                string_agg(s.segment, e'\n' || v_mark || e'\n' order by s.n), p_evidence.analyzer
            ) as terms
        from (
            select
                p.ordinality as passage, p.product_id, p.doc_id, p.run, u.m, u.segment,
                row_number() over (
                    partition by p.product_id, p.doc_id, p.run order by p.place, u.m
                ) as n
            from unnest(p_passages) with ordinality as p
            cross join lateral (
                select
                    0 as m,
                    concat_ws(e'\n', p.title, array_to_string(p.heading_path, e'\n')) as segment
                union all
                select g.m::integer, left(g.segment, 500)
                from unnest(p.segments) with ordinality as g (segment, m)
            ) as u
        ) as s
        group by s.product_id, s.doc_id, s.run
    ),
    bordered as materialized (
        select r.*, coalesce(
            (select t.positions from unnest(r.terms) as t where t.lexeme = v_mark_term), '{}'
        ) as borders
        from run as r
    )
    select r.passages[n.n], r.places[n.n], t.term, max(t.weight)
    from bordered as r
    cross join lateral unnest(r.terms) as x
    inner join (
        select q.term, q.term as lexeme, q.weight
        from unnest(p_evidence.terms, p_evidence.weights) as q (term, weight)
        union all
        select q.term, a.term, q.weight * a.similarity
        from unnest(p_evidence.terms, p_evidence.weights) as q (term, weight)
        inner join unnest(p_evidence.translations) as a on q.term = a.own
    ) as t on x.lexeme = t.lexeme
    cross join lateral unnest(x.positions) as o (position)
    cross join lateral (select 1 + width_bucket(o.position, r.borders) as n) as n
    group by r.passages[n.n], r.places[n.n], t.term;
end;
$$;

comment on function recall._passage_terms is
'passage: a place in p_passages; m: a place in its segments, 0 for its title and headings. A term'
' is there too where a translation of it is, with its weight times their similarity.';
