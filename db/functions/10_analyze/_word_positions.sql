-- Where a user word stands: after the terms of the text before it.
create or replace function recall._word_positions(
    p_word text,
    p_text text,
    p_function_name text,
    p_options jsonb
)
returns integer []
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_positions integer [] := '{}';
    v_place integer := 0;
    v_piece text;
    v_vector tsvector;
begin
    for v_piece in
        select s.piece || ' ' || p_word
        from
            regexp_split_to_table(p_text collate "C", recall._word_pattern(p_word))
            with ordinality as s (piece, ordinal)
        order by s.ordinal
        limit least(255, regexp_count(p_text collate "C", recall._word_pattern(p_word)))
    loop
        execute format('select recall.%I($1, $2)', p_function_name)
        into v_vector
        using left(v_piece, length(v_piece) - length(p_word)), p_options;
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
