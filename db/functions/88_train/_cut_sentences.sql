-- Texts to translate, cut into words.
create or replace function recall._cut_sentences(p_texts text [])
returns setof recall._sentence
language plpgsql immutable parallel safe strict security invoker set search_path from current as $$
begin
    return query
    select
        t.n::integer, t.raw, string_agg(w.word, ' ' order by w.place), count(*)::integer,
        array_agg(w.start order by w.place), array_agg(w.stop order by w.place),
        array_agg((w.word_stop - length(w.word) + 1)::integer order by w.place),
        array_agg(w.word_stop::integer order by w.place)
    from unnest(p_texts) with ordinality as t (raw, n)
    cross join lateral (
        select k.*, sum(length(k.word) + 1) over (order by k.place) - 1 as word_stop
        from recall._translation_words(t.raw) as k
    ) as w
    group by t.n, t.raw;
end;
$$;

comment on function recall._cut_sentences is 'None of a text that is null or empty.';
