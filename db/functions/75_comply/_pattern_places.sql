-- Where a pattern matches in a text; each match is looked for within 50 to 100 characters.
create or replace function recall._pattern_places(p_text text, p_pattern text)
returns setof int4range
language plpgsql immutable parallel safe strict security invoker rows 10
set search_path = recall, pg_temp as $$
declare
    v_pieces text [];
    v_window text;
    v_before integer;
    v_from integer;
    v_to integer := 1;
    -- So many are located exactly, by the cost of one.
    v_left integer := greatest(20, 200 - 10 * recall._pattern_repetitions(p_pattern))::integer;
begin
    -- To know that there is none takes one pass; where one is may take a pass for each character.
    if p_text !~* p_pattern then
        return;
    end if;
    v_pieces := array(
        select m.piece[1]
        from regexp_matches(p_text, '.{1,50}', 'g') with ordinality as m (piece, n)
        order by m.n
    );
    for i in 1 .. cardinality(v_pieces) loop
        -- The characters beside the window decide what is the beginning or end of a word.
        v_window := concat(
            right(v_pieces[i - 1], 1), v_pieces[i], v_pieces[i + 1], left(v_pieces[i + 2], 1)
        );
        v_before := 50 * (i - 1) - (i > 1)::integer;
        v_to := greatest(v_to - v_before, 1 + (i > 1)::integer);
        loop
            if v_left = 0 then
                if regexp_like(substr(v_window, greatest(v_to - 1, 1)), p_pattern, 'i') then
                    return next int4range(v_before + v_to, v_before + length(v_window) + 1);
                    v_to := length(v_window) + 1;
                end if;
                exit;
            end if;
            v_from := regexp_instr(v_window, p_pattern, v_to, 1, 0, 'i');
            exit when v_from = 0 or v_before + v_from > 50 * i;
            v_to := regexp_instr(v_window, p_pattern, v_to, 1, 1, 'i');
            if v_to > v_from then
                v_left := v_left - 1;
                return next int4range(v_before + v_from, v_before + v_to);
            else
                v_to := v_from + 1;
            end if;
        end loop;
        v_to := v_before + v_to;
    end loop;
end;
$$;

comment on function recall._pattern_places is
'The ranges of characters, from 1, that match p_pattern, case ignored, in order. What is longer'
' than 50 characters may be found by parts, or not, and after the first 20 to 200 matches a range'
' is all that is looked at around one: time is linear in the text.';
