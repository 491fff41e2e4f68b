-- Texts to translate, cut into words, and long ones into parts of them.
create or replace function recall._cut_sentences(p_texts text [])
returns setof recall._sentence
language plpgsql immutable parallel safe strict security invoker set search_path from current as $$
declare
    v_most_words constant integer := 200;
begin
    return query
    select
        row_number() over (order by w.text_no, w.part)::integer, w.text_no::integer,
        string_agg(w.piece, '' order by w.place), string_agg(w.word, ' ' order by w.place),
        count(*)::integer,
        array_agg((w.piece_stop - length(w.piece) + 1)::integer order by w.place),
        array_agg(w.piece_stop::integer order by w.place),
        array_agg((w.word_stop - length(w.word) + 1)::integer order by w.place),
        array_agg(w.word_stop::integer order by w.place)
    from (
        select
            k.*, sum(length(k.piece)) over part as piece_stop,
            sum(length(k.word) + 1) over part - 1 as word_stop
        from (
            select t.n as text_no, w.*, (w.place - 1) / v_most_words as part
            from unnest(p_texts) with ordinality as t (raw, n)
            cross join lateral recall._translation_words(t.raw) as w
        ) as k
        window part as (partition by k.text_no, k.part order by k.place)
    ) as w
    group by w.text_no, w.part;
end;
$$;

comment on function recall._cut_sentences is
'In order; none of a text that is null or empty. A part has at most 200 words, so that the work for'
' a text grows as its length does.';
