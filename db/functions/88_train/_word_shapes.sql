-- How the words of a text are written that are not simply of small letters.
create or replace function recall._word_shapes(p_text text, p_most integer)
returns text []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text collate "C" := btrim(regexp_replace(
        case when p_most > 0 then left(p_text, 50 * p_most) end,
        '[^0-9A-Za-z\u00c0-\u1fff]+', ' ', 'g'
    ));
    v_shape text collate "C";
begin
    if v_text !~ ' .*[0-9A-Z\u00c0-\u00de]' then
        return array[]::text [];
    end if;
    v_shape := regexp_replace(v_text, '[a-z\u00df-\u1fff]+', 'x', 'g');
    v_shape := regexp_replace(v_shape, '[A-Z\u00c0-\u00de]+', 'X', 'g');
    v_shape := regexp_replace(v_shape, '[0-9]+', '0', 'g');
    return array(
        select '@' || f.term
        from unnest(
            (string_to_array(lower(v_text), ' '))[:p_most],
            (string_to_array(v_shape, ' '))[:p_most],
            (string_to_array(v_shape, ' '))[2:p_most]
        ) as w (word, word_shape, shape)
        cross join lateral unnest(array[
            w.shape, w.word || ' ' || w.shape,
            '@' || nullif(w.word_shape, 'x') || ' ' || w.shape
        ]) as f (term)
        where w.shape <> 'x' and f.term is not null
    );
end;
$$;

comment on function recall._word_shapes is
'Of the first p_most words, in 50 characters a word: x for small letters, X for capitals, 0 for'
' digits, as often as they change; of each word but the first "@Xx", "@v Xx" with the word before'
' it, and "@@0 Xx" with how that is written. Letters and digits up to U+1FFF are words here,'
' capitals those of Latin-1.';
