-- The sentences of sources that answer best, in reading order, with the source after each run.
create or replace function recall._extract(
    p_sources recall._source [],
    p_analyzer text,
    p_terms text [],
    p_weights double precision [],
    p_max_chars integer
)
returns recall._condensed
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
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
        select s.n, s.source, s.sentence, s.score
        from recall._scored_sentences(
            p_sources, p_analyzer, p_terms, p_weights, greatest(p_max_chars - 4, 20)
        ) as s
        order by s.score desc, s.n
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
'The best sentences by recall._scored_sentences with at least a tenth of the best one''s score, at'
' most p_max_chars characters in all with the marks [1], [2] after the last sentence of each'
' source.';
