-- What a classifier sees in a text: words, pairs of neighbours, and parts of words.
create or replace function recall._class_features(p_text text, p_options jsonb)
returns text []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_words text [] := recall._class_words(p_text, p_options ->> 'analyzer');
begin
    return array(
        select w.word
        from unnest(v_words) as w (word)
        union
        -- The first word follows none.
        select concat_ws(' ', b.before, b.word)
        from
            unnest('^'::text || v_words, v_words) as b (before, word)
        where b.word is not null
        union
        select '#' || substr('^' || w.word || '$', i, n)
        from unnest(v_words[:case when (p_options ->> 'characters')::boolean then 200 else 0 end])
            as w (word)
        cross join generate_series(3, 4) as n
        cross join generate_series(1, length(w.word) + 3 - n) as i
        where length(w.word) between 2 and 40
    );
end;
$$;

comment on function recall._class_features is
'Each once, in no order. "^ w": the text begins with w; "v w": v stands before w; "#abc": three or'
' four characters of a word, ^ and $ its ends, of the first 200 words, where options.characters.';
