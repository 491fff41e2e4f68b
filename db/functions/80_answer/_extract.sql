-- The sentences of sources that answer best, in reading order, with the source after each run.
create or replace function recall._extract(
    p_sources recall._source [],
    p_analyzer text,
    p_terms text [],
    p_weights double precision [],
    p_max_chars integer
)
returns recall._condensed
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_condensed recall._condensed;
    v_sentence record;
    v_best double precision;
    v_chars integer;
    v_left integer := p_max_chars;
    v_places bigint [] := '{}';
    v_sources integer [] := '{}';
    v_texts text [] := '{}';
begin
    for v_sentence in
        with sentence as materialized (
            select
                s.n::integer as source, t.n as place, t.sentence,
                tsvector_to_array(recall.analyze(t.sentence, p_analyzer)) as terms,
                count(*) over (partition by s.n) as sentences
            from unnest(p_sources) with ordinality as s (
                chunk_id, doc_id, product_id, title, url, content, policy, coverage, findings, n
            )
            cross join lateral unnest(
                recall._sentences(left(s.content, 10000), greatest(p_max_chars - 4, 20))
            ) with ordinality as t (sentence, n)
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
            row_number() over (order by s.source, s.place) as n, s.source, s.sentence,
            (
                coalesce(m.weight, 0)
                + 0.3 * greatest(lag(m.weight) over w, lead(m.weight) over w, 0)
            ) * (1 + 0.5 / s.place) / s.source ^ 2 as score
        from sentence as s
        left join matched as m on m.source = s.source and m.place = s.place
        window w as (partition by s.source order by s.place)
        order by score desc, n
        limit 200
    loop
        v_best := coalesce(v_best, v_sentence.score);
        exit when v_sentence.score < 0.1 * v_best;
        -- What may stand before it, and the mark of a source that has none yet.
        v_chars := length(v_sentence.sentence) + 3
            + case when v_sentence.source = any(v_sources) then 0 else 4 end;
        continue when v_chars > v_left + 3 or v_sentence.sentence = any(v_texts);
        v_left := v_left - v_chars;
        v_places := v_places || v_sentence.n;
        v_sources := v_sources || v_sentence.source;
        v_texts := v_texts || v_sentence.sentence;
    end loop;
    select
        string_agg(
            case
                when t.n > t.before + 1 then ' … '
                -- Chinese and Japanese sentences follow each other without a space.
                when t.before is not null and t.last !~ '[。！？；」』）]$' then ' '
                else ''
            end || t.content || case when t.is_last then format(' [%s]', t.mark) else '' end,
            '' order by t.n
        ),
        array_agg(t.source order by t.n) filter (where t.is_last)
    into v_condensed.content, v_condensed.sources
    from (
        select
            s.n, s.source, s.content,
            dense_rank() over (order by s.source) as mark,
            lead(s.source) over (order by s.n) is distinct from s.source as is_last,
            lag(s.n) over (order by s.n) as before,
            lag(s.content) over (order by s.n) as last
        from unnest(v_places, v_sources, v_texts) as s (n, source, content)
    ) as t;
    v_condensed.dropped := 0;
    return v_condensed;
end;
$$;

comment on function recall._extract is
'The best sentences with at least a tenth of the best one''s score, at most p_max_chars characters'
' in all with the marks [1], [2] after the last sentence of each source. score = (m + 0.3 m of the'
' better neighbour) (1 + 0.5 / place) / source², m = sum over the question''s terms in the sentence'
' of weight ln((n + 1) / (h + 0.5)) / ln((n + 1) / 1.5), n sentences in the source, h of them with'
' the term. docs/lab/answers.md has the figures it was chosen by.';
