-- What a classifier sees in a text: words, neighbours, how it begins, parts and shapes of words.
create or replace function recall._class_features(p_text text, p_options jsonb)
returns text []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_words text [] := recall._class_words(p_text, p_options ->> 'analyzer');
    v_parts integer := case when (p_options ->> 'characters')::boolean then 200 else 0 end;
    v_focus text := recall._class_focus(v_words);
begin
    return array(
        select w.word
        from unnest(v_words) as w (word)
        union
        select concat_ws(' ', b.before, b.word)
        from unnest('^'::text || v_words, v_words) as b (before, word)
        where b.word is not null
        union
        select concat('^', v_words[1], ' ', b.word)
        from unnest(v_words[2:4]) as b (word)
        union
        select array_to_string('^^'::text || v_words[:3], ' ')
        union
        select '^^' || f.term
        from unnest(array[v_focus, v_words[1] || ' ' || v_focus]) as f (term)
        where v_focus is not null
        union
        select '#' || substr('^' || w.word || '$', i, n)
        from unnest(v_words[:v_parts]) as w (word)
        cross join generate_series(3, 4) as n
        cross join generate_series(1, length(w.word) + 3 - n) as i
        where length(w.word) between 2 and 40
        union
        select s.shape
        from unnest(recall._word_shapes(p_text, v_parts)) as s (shape)
    );
end;
$$;

comment on function recall._class_features is
'Each once, in no order. "v w": v stands before w, or the text, v = ^, begins with w; "^v w": it'
' begins with v, and w is one of the next three words; "^^ u v w": it begins so; "^^w", "^^v w":'
' w is what recall._class_focus gives, and v the first word; and of the first 200 words, where'
' options.characters: "#abc": three or four characters of a word, ^ and $ its ends; and'
' recall._word_shapes.';
