-- The sentences of sources, in reading order, by how well each answers.
create or replace function recall._scored_sentences(
    p_sources recall._source [],
    p_analyzer text,
    p_terms text [],
    p_weights double precision [],
    p_max_chars integer
)
returns table (n bigint, source integer, sentence text, score double precision)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    with sentence as materialized (
        select
            s.n::integer as source, t.n as place, t.sentence,
            tsvector_to_array(recall.analyze(t.sentence, p_analyzer)) as terms,
            count(*) over (partition by s.n) as sentences
        from unnest(p_sources) with ordinality
            as s (chunk_id, doc_id, product_id, title, url, content, policy, coverage, findings, n)
        cross join lateral unnest(recall._sentences(left(s.content, 10000), p_max_chars))
            with ordinality as t (sentence, n)
    ),
    matched as (
        select
            m.source, m.place,
            -- A term of every sentence of a source tells little of which to take.
            sum(m.weight * ln((m.sentences + 1) / (m.holders + 0.5))
                / ln((m.sentences + 1) / 1.5)) as weight
        from (
            select
                s.source, s.place, s.sentences, w.weight,
                count(*) over (partition by s.source, w.term) as holders
            from sentence as s
            inner join unnest(p_terms, p_weights) as w (term, weight) on w.term = any(s.terms)
        ) as m
        group by m.source, m.place
    )
    select
        row_number() over (order by s.source, s.place),
        s.source,
        s.sentence,
        (
            coalesce(m.weight, 0) + 0.3 * greatest(
                lag(m.weight) over w, lead(m.weight) over w, 0
            )
        ) * (1 + 0.5 / s.place) / s.source ^ 2
    from sentence as s
    left join matched as m on m.source = s.source and m.place = s.place
    window w as (partition by s.source order by s.place)
    order by 1;
end;
$$;

comment on function recall._scored_sentences is
'score = (m + 0.3 m of the better neighbour) (1 + 0.5 / place) / source², m = sum over the'
' question''s terms in the sentence of weight ln((n + 1) / (h + 0.5)) / ln((n + 1) / 1.5), n'
' sentences in the source, h of them with the term. docs/answers.md has the figures it was chosen'
' by.';
