-- Cuts the records of a translation model into words, and learns what follows what.
create or replace function recall._read_translation_words(p_model recall.trained_model)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
begin
    insert into _translation_token (
        model_id, is_source, record_no, place, word, word_no, start, stop, size
    )
    select p_model.id, k.is_source, k.record_no, k.place, k.word,
        dense_rank() over (order by k.word), k.start, k.stop, k.size
    from (
        select
            s.is_source, r.record_no, w.place, w.word, w.start, w.stop,
            count(*) over (partition by r.record_no, s.is_source) as size
        from _record as r
        cross join lateral (values (true, r.text_a), (false, r.target)) as s (is_source, raw)
        cross join lateral recall._translation_words(s.raw) as w
        where r.snapshot_id = p_model.snapshot_id and not r.is_test
    ) as k
    -- Longer texts would cost the square of their length.
    where k.size <= 50;

    -- Interpolated with what is as frequent anywhere: 0.1 of the probability.
    insert into _translation_bigram (model_id, word, next_word, score)
    select p_model.id, k.word, k.next_word, ln(0.9 * count(*) / sum(count(*)) over (
        partition by k.word
    ))
    from (
        select
            t.record_no, t.place, t.word,
            lead(t.word, 1, '') over (partition by t.record_no order by t.place) as next_word
        from _translation_token as t
        where t.model_id = p_model.id and not t.is_source
        union all
        select t.record_no, 0, '', t.word
        from _translation_token as t
        where t.model_id = p_model.id and not t.is_source and t.place = 1
    ) as k
    group by k.word, k.next_word;
end;
$$;

comment on function recall._read_translation_words is
'Fills recall._translation_token and recall._translation_bigram.';
