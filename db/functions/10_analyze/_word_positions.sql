-- Where a user word stands: after the terms of the text before it.
create or replace function recall._word_positions(
    p_word text,
    p_text text,
    p_function_name text,
    p_options jsonb
)
returns integer []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_positions integer [] := '{}';
    v_place integer := 0;
    v_piece text;
    v_vector tsvector;
    -- A mark that the text does not contain.
    v_mark text := chr(1) || md5(p_text);
    v_pieces text [] := string_to_array(regexp_replace(
        p_text collate "C", recall._word_pattern(p_word), '\1' || v_mark, 'g'
    ), v_mark);
begin
    foreach v_piece in array v_pieces[:least(255, cardinality(v_pieces) - 1)]
    loop
        execute format('select recall.%I($1, $2)', p_function_name)
        into v_vector
        using v_piece || ' ', p_options;
        v_place := v_place + recall._last_position(v_vector);
        v_positions := v_positions || least(v_place + 1, 16383);
        execute format('select recall.%I($1, $2)', p_function_name)
        into v_vector
        using p_word, p_options;
        v_place := v_place + greatest(recall._last_position(v_vector), 1);
    end loop;
    return v_positions;
end;
$$;

comment on function recall._word_positions is
'The positions, at most 255, of a folded word in a folded text, for the analyzer function with'
' these options.';
