-- Adds the user words of a text to its terms, each where it begins.
create or replace function recall._add_user_words(
    p_vector tsvector,
    p_text text,
    p_analyzer recall.analyzer
)
returns tsvector
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := recall._fold(p_text);
    v_added text;
begin
    select
        string_agg(
            '''' || replace(replace(u.word, '\', '\\'), '''', '''''') || ''':'
            || array_to_string(
                recall._word_positions(
                    u.word, v_text, p_analyzer.function_name, p_analyzer.options
                ),
                ','
            ),
            ' '
        )
    into v_added
    from (
        select word
        from recall.user_word
        where strpos(v_text, word) > 0 and recall._occurs(word, v_text)
        order by word
        limit 1000
    ) as u
    where u.word <> all(tsvector_to_array(p_vector));
    if v_added is null then
        return p_vector;
    elsif length(p_vector::text) > 800000 then
        -- Near 1 MB there is room for the words, but not to write the vector out and add them.
        return ts_delete(p_vector, (tsvector_to_array(p_vector))[:length(p_vector) / 5])
            || v_added::tsvector;
    end if;
    return (p_vector::text || ' ' || v_added)::tsvector;
end;
$$;

comment on function recall._add_user_words is
'p_vector with each word of recall.user_word that occurs in the folded text, unless it is a'
' term already. At most 1,000 words a text.';
