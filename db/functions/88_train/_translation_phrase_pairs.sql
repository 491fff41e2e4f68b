-- The phrases of up to 8 words that translate one another in linked records.
create or replace function recall._translation_phrase_pairs(p_model_id bigint)
returns table (
    source text,
    target text,
    first_word text,
    last_word text,
    first_place integer,
    score double precision
)
language plpgsql stable parallel unsafe security invoker
rows 500000 set search_path from current set enable_nestloop = off set work_mem = '128MB' as $$
#variable_conflict use_column
begin
    return query
    with token as (
        select
            t.is_source, t.record_no, t.place, t.word, t.start, t.stop, t.size,
            count(l.model_id) as links,
            min(case when t.is_source then l.target_place end) as low,
            max(case when t.is_source then l.target_place end) as high,
            sum(count(l.model_id)) over up_to as links_to,
            sum(t.lexical) over up_to as lexical_to,
            sum(t.fluency) over up_to as fluency_to,
            sum(length(t.word) + 1) over up_to as words_to
        from _translation_token as t
        left join _translation_link as l
            on
                l.model_id = p_model_id and t.record_no = l.record_no
                and t.place = case when t.is_source then l.source_place else l.target_place end
        where t.model_id = p_model_id
        group by t.model_id, t.is_source, t.record_no, t.place
        window up_to as (partition by t.is_source, t.record_no order by t.place)
    ),
    target as materialized (
        -- How many words without a link stand before it and behind it.
        select
            t.*,
            t.place - 1 - coalesce(max(t.place) filter (where t.links > 0) over (
                partition by t.record_no order by t.place
                rows between unbounded preceding and 1 preceding
            ), 0) as free_before,
            coalesce(min(t.place) filter (where t.links > 0) over (
                partition by t.record_no order by t.place
                rows between 1 following and unbounded following
            ), t.size + 1) - t.place - 1 as free_behind
        from token as t
        where not t.is_source
    ),
    source as materialized (select * from token as t where t.is_source),
    span as (
        select
            x.record_no,
            x.words_to - length(x.word) as word_start,
            y.words_to - 1 as word_stop,
            y.links_to - x.links_to + x.links as links,
            y.lexical_to - x.lexical_to as lexical,
            min(y.low) over up_to as low,
            max(y.high) over up_to as high
        from source as x
        inner join source as y
            on x.record_no = y.record_no and y.place between x.place and x.place + 7
        window up_to as (partition by x.record_no, x.place order by y.place)
    )
    select
        substr(w.words, s.word_start::integer, (s.word_stop - s.word_start + 1)::integer),
        substr(r.target, f.start, g.stop - f.start + 1),
        f.word, g.word, f.place,
        0.3 * (s.lexical + g.lexical_to - f.lexical_to)
        + 0.3 * (g.fluency_to - f.fluency_to)
        + 0.6 * (g.place - f.place + 1) as score
    from span as s
    inner join target as a on s.record_no = a.record_no and s.low = a.place
    inner join target as b on s.record_no = b.record_no and s.high = b.place
    -- No link leads out of the phrase (Och, Tillmann, Ney 1999); free words join it.
    inner join target as f
        on
            a.record_no = f.record_no
            and f.place between a.place - least(2, a.free_before) and a.place
    inner join target as g
        on
            b.record_no = g.record_no
            and g.place between b.place and b.place + least(2, b.free_behind)
    inner join (
        select t.record_no, string_agg(t.word, ' ' order by t.place) as words
        from source as t
        group by t.record_no
    ) as w on s.record_no = w.record_no
    inner join (
        select r.record_no, r.target
        from _record as r
        inner join trained_model as m on r.snapshot_id = m.snapshot_id
        where m.id = p_model_id
    ) as r on s.record_no = r.record_no
    where s.links = b.links_to - a.links_to + a.links;
end;
$$;

comment on function recall._translation_phrase_pairs is
'Once for each place where they stand. target: with the blanks before it; first_word, last_word and'
' first_place are its. score: 0.3 of the logarithms of words and fluency, 0.6 a word.';
